import { outlineLimits } from '../notice/outline-limits.ts';
import type { WrittenOutline } from '../notice/settle/written-outline.ts';
import { fold } from '../text/fold.ts';
import { baseOf } from './base-of.ts';
import { named, titleOf } from './members.ts';
import { readContent } from './read-content.ts';
import { textStart } from './text-start.ts';

/**
 * Takes the page's main content, its document and its address without a fragment; gives its outline as it is written in
 * the tab. Nothing is changed. Throws `PageTooLarge`.
 */
export function writeOutline(content: Element, document: Document, url: URL): WrittenOutline {
  const sections = readContent(content, baseOf(document, url), false);
  return { url: url.href, title: pageName(document), headings: topHeadings(document), sections };
}

/** The page's `<title>`. */
export function pageName(document: Document): string {
  return clean(titleOf(document));
}

function topHeadings(document: Document): string[] {
  const found = named(document, 'h1');
  const texts: string[] = [];
  for (let at = 0; at < found.length && at < 20; at++)
    texts.push(clean(textStart(found[at] as Element, 2000)));
  return texts.filter(Boolean);
}

const clean = (text: string) => fold(text.slice(0, 2000)).trim().slice(0, outlineLimits.heading);
