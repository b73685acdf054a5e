import { select } from './members.ts';
import { textStart } from './text-start.ts';

/**
 * The beginnings of a page's first headings. A script can nest headings without end, each with all the text of those in
 * it: so many nodes of each are looked at, and so many headings, that together they take a millisecond or two.
 */
export function headingsOf(document: Document): string[] {
  const headings = select(document, 'h1, h2, h3, h4, h5, h6');
  const texts: string[] = [];
  for (let at = 0; at < headings.length && at < mostHeadings; at++)
    texts.push(textStart(headings[at] as Element, 200, mostNodes).slice(0, 200));
  return texts;
}

/** Of the pages measured none has more than 53 headings, or more than 7 nodes in one. */
const mostHeadings = 100;
const mostNodes = 20;
