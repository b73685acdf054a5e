import type { Fact, Notice } from '../../lib/notice/model.ts';
import type { Becomes, WrittenNotice } from './notice.ts';

/** Where what became of the sentences differs from what was written; empty where it does not. */
export function compareSentences(notice: Notice, { sections }: WrittenNotice): string[] {
  const sentences = sections.flatMap((section) => section.sentences);
  const count = (becomes: Becomes) => sentences.filter((sentence) => sentence.becomes === becomes).length;
  const unread = sections.flatMap(({ heading, sentences: own }) =>
    own.filter(({ becomes }) => becomes === 'unread').map(({ text }) => `${text} [${heading}]`),
  );
  const expected: Notice['coverage'] = {
    sentences: sentences.length,
    inFacts: count('fact'),
    leadIns: count('leadIn'),
    dates: count('date'),
    navigation: count('navigation'),
  };
  const found = notice.unread.map(({ quote, heading }) => `${quote} [${heading}]`);
  return [
    ...unread.filter((line) => !found.includes(line)).map((line) => `unread misses ${line}`),
    ...found.filter((line) => !unread.includes(line)).map((line) => `unread must not have ${line}`),
    ...(found.join() === unread.join() ? [] : ['unread is not in the notice’s order, or has one twice']),
    ...Object.entries(expected)
      .filter(([name, number]) => notice.coverage[name as keyof Notice['coverage']] !== number)
      .map(
        ([name, number]) =>
          `coverage.${name} is ${notice.coverage[name as keyof Notice['coverage']]}, not ${number}`,
      ),
  ];
}

/**
 * The quotes that do not stand in the notice between what they say stands before and after them; `text` is all of the
 * notice, its headings too, parted by single spaces.
 */
export function misplaced(text: string, facts: Fact[]): string[] {
  return facts
    .filter(
      ({ prefix = '', quote, suffix = '' }) =>
        !text.includes([prefix, quote, suffix].filter(Boolean).join(' ')),
    )
    .map(({ prefix, quote, suffix }) => `…${prefix} [${quote}] ${suffix}…`);
}
