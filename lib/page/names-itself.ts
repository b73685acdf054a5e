import { mayNameNotice } from '../notice/recognise/may-name-notice.ts';
import { select, titleOf } from './members.ts';
import { textStart } from './text-start.ts';

/**
 * Whether a page may name itself a privacy notice, or a list of processors: by its title, or by one of its first headings.
 * A section further down is no name.
 */
export function namesItself(document: Document): boolean {
  return namesOf(document).some((name) => mayNameNotice(name.replace(/\s+/g, ' ')));
}

/** The title, and the first headings: before them a site may have some of its own. */
function namesOf(document: Document): string[] {
  const headings = select(document, 'h1, h2, h3, h4, h5, h6, [role="heading"]');
  const names = [titleOf(document).slice(0, 1000)];
  for (let at = 0; at < headings.length && at < 12; at++)
    names.push(textStart(headings[at] as Element, 500).slice(0, 1000));
  return names;
}
