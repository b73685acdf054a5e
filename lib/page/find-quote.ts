import type { Fact } from '../notice/model.ts';
import type { PageText } from './page-text.ts';
import { placesOf } from './places-of.ts';
import { rangesOf } from './ranges-of.ts';

/** What of a fact says where its quote stands. */
export type Source = Pick<Fact, 'quote' | 'heading' | 'prefix' | 'suffix'>;

/**
 * Takes a page's text and facts that were read from it; gives for each the ranges that cover exactly its quote: one, or
 * several where the quote is put together from parts of a table. Where it stands more than once: under the fact's
 * heading, and there where most of the context fits. None where it stands nowhere: the page has changed since. Bounded:
 * of a page that repeats itself without end the first place is taken.
 */
export function findQuotes(page: PageText, sources: Source[]): Range[][] {
  const places = placesOf(
    page.text,
    sources.map(({ quote }) => quote),
  );
  const known = new Map<string, Range[]>();
  let room = mostCompared;
  return sources.map((source) => {
    const key = JSON.stringify([source.quote, source.heading, source.prefix, source.suffix]);
    const before = known.get(key);
    if (before) return before;
    const candidates = places.get(source.quote) ?? [];
    room -= candidates.length;
    const start = room < 0 ? candidates[0] : bestPlace(page, source, candidates);
    const ranges = start === undefined ? [] : rangesOf(page, start, start + source.quote.length);
    known.set(key, ranges);
    return ranges;
  });
}

/** Places whose context is compared: some 100 for each fact of a notice. */
const mostCompared = 20_000;

function bestPlace(page: PageText, source: Source, places: number[]): number | undefined {
  let best: number | undefined;
  let most = -1;
  for (const place of places) {
    const fit =
      fitOf(page.text, source, place) + (headingAt(page, place) === source.heading ? underHeading : 0);
    if (fit <= most) continue;
    best = place;
    most = fit;
  }
  return best;
}

/** More than any context has characters. */
const underHeading = 1000;

function headingAt({ lines }: PageText, place: number): string {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1]?.heading ?? '';
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
