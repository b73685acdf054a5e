import type { Doubt, Fact, Notice } from './model.ts';

/**
 * Takes a notice; gives how many characters its facts and doubts have: what they say, what they quote, and under which
 * heading.
 */
export function charactersIn(notice: Notice): number {
  const fields: unknown[] = Object.values(notice);
  let sum = 0;
  for (const field of fields) {
    if (!Array.isArray(field)) continue;
    for (const { text, quote = '', heading = '' } of field as (Fact | (Doubt & Partial<Fact>))[]) {
      sum += text.length + quote.length + heading.length;
    }
  }
  return sum;
}
