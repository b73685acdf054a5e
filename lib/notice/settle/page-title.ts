import type { Section } from '../outline.ts';
import { namesNotice } from '../recognise/names-notice.ts';

/**
 * The page's own heading: the first `h1` that names a notice (a site's logo may stand in one too, and an extractor may
 * have dropped the right one), else the heading of the opening that does, else the first at all, and `<title>` last.
 * "Privacy Notice" further down is a section of another text, as in a page of terms. Where several name notices, the one
 * that the `<title>` names too.
 */
export function pageTitle(page: { sections: Section[]; headings: string[]; title: string }): string {
  const all = [...page.headings, ...openingOf(page.sections)];
  const names = all.filter(namesNotice);
  const written = page.title.toLowerCase();
  return names.find((name) => written.includes(name.toLowerCase())) ?? names[0] ?? all[0] ?? page.title;
}

/** The headings up to the first with text below it. */
function openingOf(sections: Section[]): string[] {
  const firstText = sections.findIndex(({ heading, lines }) => heading !== '' && lines.length > 0);
  const opening = firstText < 0 ? sections : sections.slice(0, firstText + 1);
  return opening.flatMap(({ heading }) => heading || []);
}
