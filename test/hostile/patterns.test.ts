import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pumpsFor } from './attacks.ts';
import { growthOf } from './growth.ts';
import { patternsOfCode, sources } from './patterns.ts';

const patterns = await patternsOfCode();

test('every pattern of the code is known to this test', () => {
  const source = globSync(sources)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const constructed = source.match(/new RegExp\(/g)?.length ?? 0;
  expect(patterns.filter(({ constructed: made }) => made)).toHaveLength(constructed);
  expect(patterns.length).toBeGreaterThan(150);
});

/** Linear is 1, quadratic 2. Between them is room for a machine that is busy with other things. */
const tooSteep = 1.6;

test.each(patterns.map((pattern) => ({ ...pattern, short: pattern.source.slice(0, 60) })))(
  '$file /$short/',
  (pattern) => {
    for (const pump of pumpsFor(pattern)) {
      for (const end of ['', '☃']) {
        expect(growthOf(pattern, pump, end) ?? 0, `repeated: ${JSON.stringify(pump)}`).toBeLessThan(tooSteep);
      }
    }
  },
  60_000,
);

test.each([
  ['quadratic', '[,.]+$', ','],
  ['cubic', '\\bcan\\b[^.]*\\bour\\b[^.]*\\bnotice\\b', 'can our '],
  ['quadratic', 'x.*y', 'x'],
  ['exponential', '^(?: ?[a-z]+)*$', 'a'],
  ['exponential', '(?:a+)+$', 'a'],
])('a %s pattern is caught', (_, source, pump) => {
  expect(growthOf({ file: 'lib/notice/x.ts', source, flags: '' }, pump, '☃')).toBeGreaterThan(tooSteep);
});
