import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pumpsFor } from './attacks.ts';
import { stepCounter } from './count-steps.ts';
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

/** Linear is 2, quadratic 4. What is linear with a window at its end or beginning comes a little above 2. */
const tooSteep = 2.5;

describe.each(patterns.map((pattern) => ({ ...pattern, short: pattern.source.slice(0, 60) })))(
  '$file /$short/',
  (pattern) => {
    const pumps = pumpsFor(pattern);

    test('its steps grow as its text does', () => {
      const growth = growthOf(pattern);
      for (const pump of pumps) {
        for (const end of ['', '☃']) {
          expect(growth(pump, end), `repeated: ${JSON.stringify(pump)}`).toBeLessThan(tooSteep);
        }
      }
    }, 60_000);

    test('its steps are counted on the way that browsers go', () => {
      const count = stepCounter(pattern.source, pattern.flags.replace('y', ''));
      const found = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
      for (const pump of pumps.slice(0, 60)) {
        const text = `${pump}${pump}☃`;
        const match = found.exec(text);
        expect(count(text).match, text).toEqual(
          match ? { start: match.index, end: match.index + match[0].length } : undefined,
        );
      }
    });
  },
);

test.each([
  ['quadratic', '[,.]+$', ','],
  ['cubic', '\\bcan\\b[^.]*\\bour\\b[^.]*\\bnotice\\b', 'can our '],
  ['exponential', '^(?: ?[a-z]+)*$', 'a'],
  ['quadratic looking back', '(?<=,[^.]*)z', ',x'],
  ['quadratic with a window too wide', 'a[^.]{0,9000}b', 'a'],
])(
  'a %s pattern is caught',
  (_, source, pump) => {
    const growth = growthOf({ file: 'lib/notice/x.ts', source, flags: '' });
    expect(Math.max(growth(pump, ''), growth(pump, '☃'))).toBeGreaterThan(tooSteep);
  },
  60_000,
);

test.each([
  ['a window', 'a[^.]{0,300}b', 'a'],
  ['a class', '[a-z]+', 'a'],
  ['one look ahead', '^(?=[^.]*x)[a-z]+$', 'a'],
])(
  '%s is linear',
  (_, source, pump) => {
    const growth = growthOf({ file: 'lib/notice/x.ts', source, flags: '' });
    expect(Math.max(growth(pump, ''), growth(pump, '☃'))).toBeLessThan(tooSteep);
  },
  60_000,
);
