import type { Link } from '../notice/model.ts';
import { fold } from '../text/fold.ts';
import { safeUrl } from '../text/safe-url.ts';
import { longest } from './limits.ts';
import { attribute, rootOf, select } from './members.ts';
import { textStart } from './text-start.ts';

/** The language that a page says it is in, as a language tag; nothing where it says none. */
export function pageLanguage(document: Document): string | undefined {
  const root = rootOf(document);
  const written = root && (attribute(root, 'lang') || attribute(root, 'xml:lang'));
  return written && isTag.test(written.trim()) ? written.trim() : undefined;
}

/** BCP 47, in its outline. */
const isTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i;

/**
 * The page's own English version, where it links one: by `hreflang`, or by a link that says "English". Takes the page's
 * document and address. Of very many links the first are looked at.
 */
export function englishVersion(document: Document, url: string): Link | undefined {
  const marked = select(document, 'link[rel~="alternate"][hreflang], a[hreflang]');
  const plain = select(document, 'a[href]');
  return (
    firstLink(marked, url, (element) => isEnglish.test(attribute(element, 'hreflang') ?? '')) ??
    firstLink(plain, url, (element) => saysEnglish.test(textStart(element, 40, 6)))
  );
}

const isEnglish = /^en(?:$|-)/i;
const saysEnglish = /^\s*(?:in )?english(?: version)?(?: \([^)]{1,20}\))?\s*$/i;

function firstLink(
  elements: NodeListOf<Element>,
  base: string,
  isIt: (element: Element) => boolean,
): Link | undefined {
  for (let at = 0; at < elements.length && at < mostLookedAt; at++) {
    const element = elements[at] as Element;
    if (!isIt(element)) continue;
    const href = attribute(element, 'href') ?? '';
    const address = href.length > longest.url ? undefined : safeUrl(href, base);
    if (address && address !== base)
      return {
        text:
          fold(textStart(element, 100, 6))
            .trim()
            .slice(0, 100) || 'English',
        url: address,
        written: 'link',
      };
  }
  return;
}

const mostLookedAt = 500;
