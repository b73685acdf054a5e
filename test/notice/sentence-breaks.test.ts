import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceBreaks } from '../../lib/notice/language/sentence-breaks.ts';

test.each([
  ['We log your IP address. We keep it.', [24, 35]],
  ['Python 3.14 is out', [18]],
  ['etc. 2 more', [11]],
])('%s', (text, breaks) => expect(sentenceBreaks([text])).toEqual([breaks]));

test('many texts at once are cut as each by itself', () => {
  const words = fc.constantFrom(
    'We log it.',
    'Stop!',
    'Amazon.com, Inc.',
    '(see python.org)',
    'and',
    '“No.”',
    '3.14',
    'Über alles.',
  );
  const texts = fc.array(
    fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' ')),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const alone = all.map((text) => sentenceBreaks([text])[0]?.filter((at) => at > 0));
      expect(sentenceBreaks(all).map((breaks) => breaks.filter((at) => at > 0))).toEqual(alone);
    }),
  );
});
