import type { Fact } from '../model.ts';

/**
 * Takes a fact; gives the fragment that leads a browser to its quote (WICG, "URL Fragment Text Directives"):
 * `#:~:text=prefix-,start,end,-suffix`. A browser that does not find it opens the page at its top.
 */
export function textFragment({ quote, prefix, suffix }: Pick<Fact, 'quote' | 'prefix' | 'suffix'>): string {
  const words = quote.split(' ').filter(Boolean);
  const before = wholeWords(prefix ?? '', 'end');
  const after = wholeWords(suffix ?? '', 'start');
  const parts = [
    before && `${encode(before)}-`,
    // The browser finds one text only within one block, and a recovered name is not in the page: of a long quote its
    // first and last words are enough.
    ...(words.length > atEnds * 2 ? [words.slice(0, atEnds), words.slice(-atEnds)] : [words]).map((some) =>
      encode(some.join(' ')),
    ),
    after && `-${encode(after)}`,
  ];
  return `#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** How many words are taken from each end of a long quote: few, so that they stand in one block. */
const atEnds = 3;
/** How many words of context: more may reach over a block's end. */
const ofContext = 2;

/** The context's words nearest to the quote. The one at the other end may be cut in two, so it is not taken. */
function wholeWords(context: string, nearest: 'start' | 'end'): string {
  const words = context.split(' ').filter(Boolean);
  return (nearest === 'end' ? words.slice(1).slice(-ofContext) : words.slice(0, -1).slice(0, ofContext)).join(
    ' ',
  );
}

/** `-`, `,` and `&` have a meaning in the directive; `encodeURIComponent` leaves the first as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
