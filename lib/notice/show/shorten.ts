/**
 * Takes a text; gives its beginning, up to `most` characters, ended at a word and by "…". What is cut stands in full
 * where the line unfolds.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a pair of surrogates is no character.
  const start = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const word = start.lastIndexOf(' ');
  return `${word > most / 2 ? start.slice(0, word) : start}…`;
}
