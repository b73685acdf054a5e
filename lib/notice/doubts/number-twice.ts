import type { Oddity, Reading } from './doubts-of.ts';

/** Two sections side by side with one number: "11. HOW DO WE STORE …" and "11. CONTACTING PSF …". */
export function numberTwice({ outline: { sections } }: Reading): Oddity[] {
  /** For each level the numbers since the last heading above it. */
  const used: Map<string, string>[] = [];
  return sections.flatMap(({ heading, level }) => {
    used.length = Math.min(used.length, level + 1);
    const numbers = used[level] ?? new Map<string, string>();
    used[level] = numbers;
    const number = /^\s*(\d+(?:\.\d+)*)[.):]?\s/.exec(heading)?.[1];
    if (number === undefined) return [];
    const first = numbers.get(number);
    if (first === undefined) {
      numbers.set(number, heading);
      return [];
    }
    return { text: `Two sections have the number ${number}: “${first}” and “${heading}”.` };
  });
}
