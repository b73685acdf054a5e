import type { Oddity, Reading } from './doubts-of.ts';

/** An address in running text that is no link; and what is left of one that was meant: "(https://example.com/).]". */
export function bareUrl({ notice: { processors } }: Reading): Oddity[] {
  return processors.flatMap(({ quote, dpa, privacyPolicy, otherLinks }, index) =>
    [dpa, privacyPolicy, ...otherLinks.slice(0, atMost)].flatMap((link) =>
      link?.written === 'bare'
        ? {
            text: `The address ${link.text} is written out, but is no link${strayAfter(quote, link.text)}.`,
            at: { list: 'processors' as const, index },
          }
        : [],
    ),
  );
}

/** One entry has a handful of links; each costs a search in its text. */
const atMost = 20;

/** A bracket that closes what was never opened. */
function strayAfter(quote: string, address: string): string {
  const after = quote.slice(quote.indexOf(address) + address.length);
  const isStray = /^[).,;]*\]/.test(after) && !quote.includes('[');
  return isStray ? ', and a stray bracket follows it' : '';
}
