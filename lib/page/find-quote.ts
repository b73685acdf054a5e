import type { Fact } from '../notice/model.ts';
import type { Run, TextMap } from './text-map.ts';

/** What of a fact says where its quote stands. */
export type Source = Pick<Fact, 'quote' | 'heading' | 'prefix' | 'suffix'>;

/**
 * Takes the map of a page and a fact that was read from it; gives the range that covers exactly the fact's quote.
 * Where the quote stands more than once: under the fact's heading, and there where most of the context fits.
 * Nothing where it stands nowhere: the page has changed since.
 */
export function findQuote(map: TextMap, source: Source): Range | undefined {
  if (source.quote === '') return;
  const start = placeUnderHeading(map, source) ?? bestPlace(map.text, source, 0, map.text.length);
  return start === undefined ? undefined : rangeOf(map, start, start + source.quote.length);
}

/** Only the sections with that heading are searched; so many facts are found in about one pass over the page. */
function placeUnderHeading({ text, headings }: TextMap, source: Source): number | undefined {
  let best: { place: number; fit: number } | undefined;
  for (let index = -1; index < headings.length; index++) {
    const heading = headings[index];
    if ((heading?.text ?? '') !== source.heading) continue;
    const end = headings[index + 1]?.start ?? text.length;
    const place = bestPlace(text, source, heading?.end ?? 0, end);
    if (place === undefined) continue;
    const fit = fitOf(text, source, place);
    if (!best || fit > best.fit) best = { place, fit };
  }
  return best?.place;
}

/** Of the places from `from` on and before `to` where the quote begins, the one whose context fits best. */
function bestPlace(text: string, source: Source, from: number, to: number): number | undefined {
  const within = text.slice(from, Math.min(text.length, to + source.quote.length));
  let best: { place: number; fit: number } | undefined;
  for (let at = within.indexOf(source.quote); at >= 0; at = within.indexOf(source.quote, at + 1)) {
    if (from + at >= to) break;
    const fit = fitOf(text, source, from + at);
    if (!best || fit > best.fit) best = { place: from + at, fit };
  }
  return best?.place;
}

/** How many characters of the context stand there, counted from the quote outwards. */
function fitOf(text: string, { quote, prefix = '', suffix = '' }: Source, place: number): number {
  const end = place + quote.length;
  const before = text.slice(Math.max(0, place - prefix.length - 1), place).trimEnd();
  const after = text.slice(end, end + suffix.length + 1).trimStart();
  let fit = 0;
  for (let back = 1; back <= prefix.length && prefix.at(-back) === before.at(-back); back++) fit++;
  for (let at = 0; at < suffix.length && suffix[at] === after[at]; at++) fit++;
  return fit;
}

function rangeOf({ runs }: TextMap, start: number, end: number): Range | undefined {
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  const range = first?.node.ownerDocument?.createRange();
  if (!first || !last || !range) return;
  // A recovered name stands where its element begins.
  if (first.node.nodeType === 1) range.setStartBefore(first.node);
  else range.setStart(first.node, first.offset + start - first.start);
  if (last.node.nodeType === 1) range.setEnd(last.node, 0);
  else range.setEnd(last.node, last.offset + end - last.start);
  return range;
}

/** The run that holds a character; the next one where it is a space between two. */
function runAt(runs: Run[], place: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return runs[low];
}
