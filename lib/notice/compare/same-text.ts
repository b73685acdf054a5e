/**
 * What two wordings are compared by. White space, case, numbering ("3. ", "b) "), typographic quotes and the
 * mark at the end are how a line is set, not what it says.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] )+/, '')
    .replace(/(?:[.;,:]| and| or){1,8}$/, '');
}

/** The words that carry a line's meaning; all of its words where it has no other. */
export function meaningfulWords(text: string): Set<string> {
  const words = comparable(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const meaningful = words.filter((word) => !fillers.has(word));
  return new Set(meaningful.length > 0 ? meaningful : words);
}

const fillers = new Set(
  'a an and any are as at be by for from in is it may of on or our that the their this to us we with you your'.split(
    ' ',
  ),
);

/** How much two sets of words share: 0 for nothing, 1 for all (Dice's coefficient). */
export function overlap(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
