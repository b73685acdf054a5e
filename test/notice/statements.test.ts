import { describe, expect, test } from 'vitest';
import { statementsOfCollection } from '../../lib/notice/language/collected.ts';
import { matches } from '../../lib/notice/language/matches.ts';
import { statementsOfSending } from '../../lib/notice/language/sent-in.ts';
import { patternsFor } from '../../lib/notice/language/statement.ts';
import { statementsOfUse } from '../../lib/notice/language/used-for.ts';
import { samplesOf } from '../hostile/attacks.ts';

const statements = [...statementsOfCollection, ...statementsOfSending, ...statementsOfUse];

describe('the quick look before a statement’s pattern', () => {
  test.each(statements.map((statement) => ({ ...statement, short: statement.says.source.slice(0, 60) })))(
    'leaves out nothing that $short matches',
    ({ needs, says }) => {
      const { source, flags } = says;
      const samples = samplesOf({ file: '', source, flags }, 200).map((sample) =>
        sample.replace(/\s+/g, ' '),
      );
      expect(samples.length).toBeGreaterThan(100);
      for (const sample of samples) expect(patternsFor(sample, [{ needs, says }])).toEqual([says]);
    },
  );
});

describe('matches', () => {
  test.each([
    ['a b a', /a/g],
    ['none', /x/g],
    ['empty ones', /x*/g],
  ])('of %j are those of matchAll', (text, pattern) => {
    expect(matches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  test('of a pattern that is not global are refused, as they are by matchAll', () => {
    expect(() => matches('a', /a/)).toThrow(TypeError);
  });
});
