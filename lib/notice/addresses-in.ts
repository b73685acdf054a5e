import { matches } from './language/matches.ts';
import type { Line, LinkSpan } from './outline.ts';

/** Where a text leads: a link, or an address that is written out and no link (`bare`). */
export type Address = LinkSpan & { bare?: true };

type Linked = Pick<Line, 'text' | 'links'>;

/** Takes a text and its links; gives these and the addresses written out in it, in the text's order. */
export function addressesIn(text: Linked): Address[] {
  const bare = text.text.includes('://') ? bareUrls(text) : [];
  // Links in links close from the inmost on.
  return [...text.links, ...bare].sort((a, b) => a.start - b.start);
}

/** Addresses in running text, without the punctuation that follows: "(https://aws.amazon.com/privacy/).]". */
function bareUrls({ text, links }: Linked): Address[] {
  // Links stand in the text's order, so one pass over both finds the addresses that are no link's text.
  let next = 0;
  const isLinked = (index: number) => {
    while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    return (links[next]?.start ?? Number.POSITIVE_INFINITY) <= index;
  };
  return matches(text, /\bhttps?:\/\/[^\s<>"“”[\]]+/gi)
    .filter(({ index }) => !isLinked(index))
    .map(({ 0: match, index }) => {
      const url = withoutTail(match);
      return { start: index, end: index + url.length, url, bare: true as const };
    });
}

/** A closing parenthesis belongs to the address only where it was opened in it. */
function withoutTail(url: string): string {
  const opened = url.indexOf('(');
  let end = url.length;
  for (;;) {
    const last = url[end - 1] ?? '';
    const unopened = last === ')' && (opened < 0 || opened >= end);
    if (!unopened && !/[.,;:!?'’*]/.test(last)) return url.slice(0, end);
    end--;
  }
}
