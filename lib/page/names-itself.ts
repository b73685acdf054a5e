import { namesNotice } from '../notice/recognise/names-notice.ts';
import { namesProcessorList } from '../notice/recognise/names-processor-list.ts';
import { select, titleOf } from './members.ts';
import { textStart } from './text-start.ts';

/**
 * Whether a page names itself a privacy notice, or a list of processors: by its title, or by one of its first headings.
 * A title names its site, too: "Privacy Notice | PyPI". A section further down is no name.
 */
export function namesItself(document: Document): boolean {
  return namesOf(document)
    .flatMap((name) => [name, ...name.split(/\s[|·•»:–—-]+\s|\s?[|»]\s?/)])
    .map((name) => name.replace(/\s+/g, ' ').replace(/ ?[¶#] ?$/, ''))
    .some((name) => namesNotice(name) || namesProcessorList(name));
}

/** The title, and the first headings: before them a site may have some of its own. */
function namesOf(document: Document): string[] {
  const headings = select(document, 'h1, h2, h3, h4, h5, h6, [role="heading"]');
  const names = [titleOf(document).slice(0, 1000)];
  for (let at = 0; at < headings.length && at < 12; at++)
    names.push(textStart(headings[at] as Element, 500).slice(0, 1000));
  return names;
}
