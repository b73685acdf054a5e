import type { Link } from '../notice/model.ts';
import { linkOf, linkText } from './link-of.ts';
import { attribute, rootOf, select } from './members.ts';

/** What a page says it is in: a language tag, or what it has in the place of one. Nothing where it says nothing. */
export function pageLanguage(document: Document): string | undefined {
  const root = rootOf(document);
  const written = root && (attribute(root, 'lang') || attribute(root, 'xml:lang'));
  return written?.trim().slice(0, 35) || undefined;
}

/**
 * The page's own English version, where it links one: by `hreflang` (a page's head has those first), or by a link that
 * says "English". Takes the page's document and address. Of very many links the first are looked at.
 */
export function englishVersion(document: Document, url: string): Link | undefined {
  const links = select(document, 'link[rel~="alternate"][hreflang], a[href]');
  for (let at = 0; at < links.length && at < mostLookedAt; at++) {
    const element = links[at] as Element;
    const language = attribute(element, 'hreflang');
    if (!(language === null ? saysEnglish.test(linkText(element)) : isEnglish.test(language))) continue;
    const link = linkOf(element, url);
    if (link) return { ...link, text: link.text || 'English' };
  }
  return;
}

const isEnglish = /^en(?:$|-)/i;
const saysEnglish = /^(?:in )?english(?: version)?(?: \([^)]{1,20}\))?$/i;

const mostLookedAt = 1000;
