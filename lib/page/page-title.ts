import type { Section } from '../notice/outline.ts';
import { namesNotice } from '../notice/recognise/names-notice.ts';
import { fold } from '../text/fold.ts';
import { longest } from './limits.ts';
import { members } from './members.ts';
import { textStart } from './text-start.ts';

/**
 * The page's own heading: the first `h1` that names a notice (a site's logo may stand in one too, and an extractor may
 * have dropped the right one), else the heading of the opening that does, else the first at all, and `<title>` last.
 * "Privacy Notice" further down is a section of another text, as in a page of terms. Where several name notices, the one
 * that the `<title>` names too.
 */
export function pageTitle(sections: Section[], document: Document): string {
  const all = [...topHeadings(document), ...openingOf(sections)];
  const names = all.filter(namesNotice);
  const written = clean(members.title(document)).toLowerCase();
  return (
    names.find((name) => written.includes(name.toLowerCase())) ??
    names[0] ??
    all[0] ??
    clean(members.title(document))
  );
}

function topHeadings(document: Document): string[] {
  const found = members.named(document, 'h1');
  const texts: string[] = [];
  for (let at = 0; at < found.length && at < 20; at++)
    texts.push(clean(textStart(found[at] as Element, 2000)));
  return texts.filter(Boolean);
}

/** The headings up to the first with text below it. */
function openingOf(sections: Section[]): string[] {
  const firstText = sections.findIndex(({ heading, lines }) => heading !== '' && lines.length > 0);
  const opening = firstText < 0 ? sections : sections.slice(0, firstText + 1);
  return opening.flatMap(({ heading }) => heading || []);
}

function clean(text: string): string {
  return fold(text.slice(0, 2000))
    .slice(0, longest.heading)
    .replace(/\s?[¶#]\s?$/, '')
    .trim();
}
