import { fold } from '../notice/language/fold.ts';
import type { Section } from '../notice/outline.ts';
import { namesNotice } from '../notice/recognise/names-notice.ts';
import { dom } from './dom.ts';
import { longest } from './limits.ts';
import { textStart } from './text-start.ts';

/**
 * The page's own heading: the first `h1` that names a notice (a site's logo may stand in one too, and an extractor may
 * have dropped the right one), else the heading of the opening that does, else the first at all, and `<title>` last.
 * "Privacy Notice" further down is a section of another text, as in a page of terms.
 */
export function pageTitle(sections: Section[], document: Document): string {
  const topLevel = [...dom.named(document, 'h1')]
    .slice(0, 20)
    .map((heading) => clean(textStart(heading, 2000)))
    .filter(Boolean);
  const firstText = sections.findIndex(({ heading, lines }) => heading !== '' && lines.length > 0);
  const opening = firstText < 0 ? sections : sections.slice(0, firstText + 1);
  const headings = opening.flatMap(({ heading }) => heading || []);
  const all = [...topLevel, ...headings];
  return all.find(namesNotice) ?? all[0] ?? clean(dom.title(document));
}

function clean(text: string): string {
  return fold(text.slice(0, 2000))
    .slice(0, longest.heading)
    .replace(/\s?[¶#]\s?$/, '')
    .trim();
}
