import type { Oddity, Reading } from './doubts-of.ts';

/** Two processors under one name, an abbreviation in parentheses aside. Said at each but the first. */
export function sameName({ notice: { processors } }: Reading): Oddity[] {
  const known = new Set<string>();
  return processors.flatMap(({ name }, index) => {
    const key = name
      .replace(/ ?\([^()]{0,100}\)/g, '')
      .trim()
      .toLowerCase();
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    return { text: `${name} has more than one entry.`, at: { list: 'processors' as const, index } };
  });
}
