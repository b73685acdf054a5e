import { namesNotice } from '../notice/is-psf-notice.ts';
import { fold } from '../notice/language/fold.ts';
import type { Section } from '../notice/outline.ts';
import { longest } from './limits.ts';

/**
 * The page's own heading: the first `h1` that names a notice (a site's logo may stand in one too, and an extractor may
 * have dropped the right one), else the first heading that does, else the first at all, and `<title>` last.
 */
export function pageTitle(sections: Section[], document: Document): string {
  const topLevel = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map(({ textContent }) => clean(textContent))
    .filter(Boolean);
  const headings = sections.flatMap(({ heading }) => heading || []);
  const all = [...topLevel, ...headings];
  return all.find(namesNotice) ?? all[0] ?? clean(document.title);
}

function clean(text: string): string {
  return fold(text.slice(0, 2000))
    .slice(0, longest.heading)
    .replace(/\s?[¶#]\s?$/, '')
    .trim();
}
