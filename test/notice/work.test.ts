import { describe, expect, test } from 'vitest';
import { atOnce, each, stretches } from '../../lib/notice/work.ts';

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

  test('can wait after each stretch', () => {
    const work = each(new Array(100).fill('a'.repeat(1000)), lengthOf, (item) => [item.length]);
    let waits = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) waits++;
    expect(waits).toBeGreaterThan(10);
    expect(step.value).toHaveLength(100);
  });
});
