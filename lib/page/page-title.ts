import { namesNotice } from '../notice/is-psf-notice.ts';
import { fold } from '../notice/language/fold.ts';
import type { Section } from '../notice/outline.ts';
import { dom } from './dom.ts';
import { longest } from './limits.ts';

/**
 * The page's own heading: the first that names a notice, else the first at the top level. An extractor may have dropped
 * it, and a site's logo may stand in an `h1`; so the document's `h1`s are asked next, and its `<title>` last.
 */
export function pageTitle(sections: Section[], document: Document): string {
  const headings = sections.flatMap(({ heading }) => heading || []);
  const named = headings.find(namesNotice);
  if (named) return named;
  const topLevel = [...dom.select(document, 'h1')]
    .slice(0, 20)
    .map((heading) => clean(dom.textContent(heading)))
    .filter(Boolean);
  return topLevel.find(namesNotice) ?? topLevel[0] ?? headings[0] ?? clean(dom.title(document));
}

function clean(text: string): string {
  return fold(text.slice(0, 2000))
    .slice(0, longest.heading)
    .replace(/\s?[¶#]\s?$/, '')
    .trim();
}
