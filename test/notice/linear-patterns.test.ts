import { expect, test } from 'vitest';
import { patternsOfCode } from '../hostile/patterns.ts';
import { steepnessOf } from './steepness-of.ts';

// By the pattern's own text, where test/hostile measures time: this one is the same on any machine, and says why.
const patterns = (await patternsOfCode()).filter(({ file }) =>
  /lib\/notice\/(?:language|readers)\//.test(file),
);

test('the patterns of the language are known', () => {
  expect(patterns.length).toBeGreaterThan(50);
});

test.each(patterns.map((pattern) => ({ ...pattern, short: pattern.source.slice(0, 70) })))(
  '$file /$short/ is linear',
  ({ source, flags }) => expect(steepnessOf(source, flags)).toBe('linear'),
);

test.each([
  ['(?:a+)+$', '', 'repeats a repetition'],
  ['\\bcan\\b[^.]*\\bour\\b', '', 'looks on without end from any place'],
  ['x.*y', '', 'looks on without end from any place'],
  ['^x.*y', '', 'linear'],
  ['x.*y', 'y', 'linear'],
  ['x.{0,80}y', '', 'linear'],
  ['(?:\\w+ ){0,4}x', '', 'linear'],
  ['\\w+ing', '', 'linear'],
])('/%s/%s %s', (source, flags, steepness) => expect(steepnessOf(source, flags)).toBe(steepness));
