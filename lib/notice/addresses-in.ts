import { matches } from './language/matches.ts';
import type { Line, LinkSpan } from './outline.ts';

/** Where a text leads: a link, or an address that is written out and no link (`bare`). */
export type Address = LinkSpan & { bare?: true };

type Linked = Pick<Line, 'text' | 'links'>;

/** Takes a text and its links; gives these and the addresses written out in it, in the text's order. */
export function addressesIn({ text, links }: Linked): Address[] {
  // Links in links close from the inmost on.
  const ordered = [...links].sort(byStart);
  return text.includes('://') ? [...ordered, ...bareUrls(text, ordered)].sort(byStart) : ordered;
}

const byStart = (a: Address, b: Address) => a.start - b.start;

/**
 * Addresses in running text, without the punctuation that follows: "(https://aws.amazon.com/privacy/).]". Takes the
 * links in the text's order, so that one pass over both finds the addresses that are no link's text.
 */
function bareUrls(text: string, links: LinkSpan[]): Address[] {
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
