import type { Oddity, Reading } from './doubts-of.ts';

/**
 * A capitalised word in a processor's entry that is its name but for one letter: "To the extent that Hublio's terms are
 * more restrictive", of Hubilo. Short names are too near to other words to tell.
 */
export function misspeltName({ notice: { processors } }: Reading): Oddity[] {
  return processors.flatMap(({ name, quote }, index) => {
    const names = wordsOf(name);
    if (names.length === 0) return [];
    const prose = quote.replace(/\bhttps?:\S+/g, ' ');
    return [...slipsAmong(wordsOf(prose), names)].map((word) => ({
      text: `“${word}” stands in the entry on ${name}: probably the same name, misspelt.`,
      at: { list: 'processors' as const, index },
    }));
  });
}

/** The words that are a name but for a slip, each once. */
function slipsAmong(words: string[], names: string[]): Set<string> {
  const slips = new Set<string>();
  for (const word of words) {
    if (slips.size === atMost) break;
    for (const name of names) {
      if (isSlipOf(word, name)) slips.add(word);
    }
  }
  return slips;
}

/** An entry made of slips is not made clearer by naming each. */
const atMost = 20;

/** Words with a capital, without a possessive. */
function wordsOf(text: string): string[] {
  return text.match(/\b[A-Z][A-Za-z]{4,24}\b/g) ?? [];
}

/** One letter is wrong, or two neighbours have changed places. A letter more or less ("Stripes") is often meant. */
function isSlipOf(written: string, name: string): boolean {
  if (written.length !== name.length || written === name) return false;
  const word = written.toLowerCase();
  const right = name.toLowerCase();
  let at = 0;
  while (at < word.length && word[at] === right[at]) at++;
  const goesOn = (from: number) => word.slice(from) === right.slice(from);
  // At the end of both, only capitals differ.
  if (goesOn(at + 1)) return at > 0 && at < word.length;
  return word[at] === right[at + 1] && word[at + 1] === right[at] && goesOn(at + 2);
}
