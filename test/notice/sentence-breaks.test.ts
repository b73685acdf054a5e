import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceBreaks } from '../../lib/notice/language/sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const bySegmenter = (text: string) =>
  [...segmenter.segment(text)].map(({ segment, index }) => index + segment.length);

test.each([
  ['We log your IP address. We keep it.', 24],
  ['Stop! Who goes there?', 6],
  ['He said “No.” She left.', 14],
])('%s', (text, first) => {
  expect(sentenceBreaks(text)).toEqual([first, text.length]);
});

test.each([
  'Python 3.14 is out',
  'the U.S law',
  'e.g. cookies',
  'Amazon.com, Inc. and others',
  'etc. 2 more',
  '',
])('no break: %s', (text) => {
  expect(sentenceBreaks(text)).toEqual(text ? [text.length] : []);
});

test('cuts English as Intl.Segmenter does', () => {
  const parts = fc.constantFrom(
    ...[
      '.',
      '?',
      '!',
      ' ',
      ' ',
      ' ',
      '. ',
      '(',
      ')',
      '"',
      '’',
      '”',
      '“',
      ',',
      ';',
      ':',
      '-',
      '–',
      '•',
      '/',
      '<',
      '1',
    ],
    ...['23', 'a', 'be', 'I', 'We', 'Inc', 'e.g.', 'U.S.', 'pypi.org', '@', '&', '§'.normalize()],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
      const text = list.join('').replace(/ +/g, ' ');
      expect(sentenceBreaks(text)).toEqual(bySegmenter(text));
    }),
    { numRuns: 5000, seed: 29 },
  );
});
