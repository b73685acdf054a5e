import type { Oddity, Reading } from './doubts-of.ts';
import { linksIn } from './links-in.ts';

/** An address in running text that is no link; and what is left of one that was meant: "(https://example.com/).]". */
export function bareUrl({ notice: { processors } }: Reading): Oddity[] {
  return processors.flatMap((processor, index) =>
    linksIn(processor)
      .filter(({ written }) => written === 'bare')
      .slice(0, atMost)
      .map(({ text }) => ({
        text: `The address ${text} is written out, but is no link${strayAfter(processor.quote, text)}.`,
        at: { list: 'processors' as const, index },
      })),
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
