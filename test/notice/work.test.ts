import { describe, expect, test } from 'vitest';
import { atOnce, each, firstOf, stretches } from '../../lib/notice/work.ts';

const lengthOf = ({ length }: string) => length;

describe('stretches', () => {
  test('keep the order and lose nothing', () => {
    const items = Array.from({ length: 1000 }, (_, at) => `${at} ${'a'.repeat(at % 70)}`);
    expect(stretches(items, lengthOf).flat()).toEqual(items);
  });

  test('have about as much text, however it is parted', () => {
    const text = 'a'.repeat(100_000);
    for (const size of [1, 10, 100, 1000]) {
      const items = text.match(new RegExp(`.{${size}}`, 'g')) ?? [];
      for (const stretch of stretches(items, lengthOf)) expect(stretch.join('').length).toBeLessThan(10_000);
    }
  });

  test('many items without text are parted too', () => {
    expect(stretches(new Array(10_000).fill(''), lengthOf).length).toBeGreaterThan(10);
  });

  test('of nothing there is none', () => {
    expect(stretches([], lengthOf)).toEqual([]);
  });
});

describe('each', () => {
  test('gives all results in order, and each item its next', () => {
    const seen = atOnce(each(['a', 'b', 'c'], lengthOf, (item, next) => (item === 'b' ? [] : [item, next])));
    expect(seen).toEqual(['a', 'b', 'c', undefined]);
  });

  /** How often it can wait over so many items of 1,000 characters. */
  function waitsOver(count: number): number {
    return [...each(new Array(count).fill('a'.repeat(1000)), lengthOf, ({ length }) => [length])].length;
  }

  test('waits after each stretch, and at the end of a long one', () => {
    expect([1, 5, 6, 7, 14, 100].map((count) => waitsOver(count))).toEqual([0, 0, 1, 1, 2, 14]);
  });
});

describe('firstOf', () => {
  const read = (text: string) => (text.endsWith('!') ? text : undefined);

  test('gives what is found first', () => {
    expect(atOnce(firstOf(['a', 'b!', 'c!'], lengthOf, read))).toBe('b!');
    expect(atOnce(firstOf(['a'], lengthOf, read))).toBeUndefined();
  });

  test('waits as each does, as far as it reads', () => {
    const waits = (items: string[]) => [...firstOf(items, lengthOf, read)].length;
    const long = 'a'.repeat(1000);
    expect(waits(['!', ...new Array(100).fill(long)])).toBe(0);
    expect(waits([long, long])).toBe(0);
    expect(waits(new Array(100).fill(long))).toBe(14);
  });
});
