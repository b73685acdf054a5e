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
    const odd = new Set(wordsOf(prose).filter((word) => names.some((right) => isSlipOf(word, right))));
    return [...odd].map((word) => ({
      text: `“${word}” stands in the entry on ${name}: probably the same name, misspelt.`,
      at: { list: 'processors' as const, index },
    }));
  });
}

/** Words with a capital, without a possessive. */
function wordsOf(text: string): string[] {
  return text.match(/\b[A-Z][A-Za-z]{4,24}\b/g) ?? [];
}

/** One letter is wrong, or two neighbours have changed places. A letter more or less ("Stripes") is often meant. */
function isSlipOf(written: string, name: string): boolean {
  if (written.length !== name.length || written === name) return false;
  const word = written.toLowerCase();
  const right = name.toLowerCase();
  const differing = [...word].flatMap((letter, at) => (letter === right[at] ? [] : at));
  const [first = 0, second] = differing;
  if (differing.length === 1) return first > 0;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    word[first] === right[second] &&
    word[second] === right[first]
  );
}
