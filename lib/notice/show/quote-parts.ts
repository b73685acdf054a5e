/** A stretch of a quote; `marked` where the item's words stand. */
export interface QuotePart {
  text: string;
  marked: boolean;
}

/**
 * Cuts a quote into stretches, so that the words of an item can be marked in it: the item as a whole where it
 * stands there in any case, else its words one by one where all follow each other. Otherwise one unmarked part.
 */
export function quoteParts(quote: string, item: string): QuotePart[] {
  const found = findWords(quote, [item]) ?? findWords(quote, item.split(/\s+/)) ?? [];
  const parts: QuotePart[] = [];
  let end = 0;
  for (const [from, to] of found) {
    parts.push(
      { text: quote.slice(end, from), marked: false },
      { text: quote.slice(from, to), marked: true },
    );
    end = to;
  }
  parts.push({ text: quote.slice(end), marked: false });
  return parts.filter(({ text }) => text);
}

/** Where each word stands, each after the one before: one pass, however long the quote. */
function findWords(quote: string, words: string[]): [number, number][] | undefined {
  const lower = quote.toLowerCase();
  // Some letters grow in lower case ("İ"); then places in one string are not places in the other.
  if (lower.length !== quote.length) return;
  const found: [number, number][] = [];
  let end = 0;
  for (const word of words) {
    const from = word ? lower.indexOf(word.toLowerCase(), end) : -1;
    if (from < 0) return;
    end = from + word.length;
    found.push([from, end]);
  }
  return found;
}
