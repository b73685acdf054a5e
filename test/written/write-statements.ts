import type { Said } from './notice.ts';
import * as words from './words.ts';
import { capital, enumerated, listPassage, type Passage, sentencePassage, type Writer } from './writer.ts';

/** Ways to say what the data is for. */
export const purposePassages: ((writer: Writer) => Passage)[] = [purposeList, purposeProse];

function purposeList(writer: Writer): Passage {
  const leadIn = writer.pick([
    'We use your information for the following purposes:',
    'We use the information in the following ways:',
  ]);
  const optIn = writer.below(3) === 0;
  const items = writer
    .take(words.purposes, 1, 5)
    .map((purpose, index) => `To ${purpose}${optIn && index === 0 ? ' (opt-in only)' : ''}`);
  return listPassage(leadIn, items, (text, index) => ({
    list: 'purposes',
    text,
    quote: text,
    optIn: optIn && index === 0,
  }));
}

function purposeProse(writer: Writer): Passage {
  const items = writer.take(words.purposes, 1, 3);
  const sentence = writer.pick([
    'We use this information',
    'We use your personal information',
    'This information is used',
  ]);
  return sentencePassage([`${sentence} ${enumerated(items.map((text) => `to ${text}`))}.`], (quote) =>
    items.map((text): Said => ({ list: 'purposes', text, quote, optIn: false })),
  );
}

/** Ways to name rights. */
export const rightPassages: ((writer: Writer) => Passage)[] = [
  (writer) => {
    const all = writer.take(words.rights, 1, 5);
    return listPassage(
      writer.pick(['You have the right to:', 'You have the following rights:']),
      all.map(([text]) => capital(text)),
      (quote, index) => ({ list: 'rights', quote, kind: all[index]?.[1] ?? '' }),
    );
  },
  (writer) => {
    const [[text, kind] = ['', '']] = writer.take(words.rights, 1, 1);
    if (!text) return { blocks: [], said: [], sentences: [] };
    return sentencePassage(
      [`${writer.pick(['You have the right to', 'You may', 'You can'])} ${text}.`],
      (quote) => [{ list: 'rights', quote, kind }],
    );
  },
];

/** How long something is kept. */
export const retentionPassages: ((writer: Writer) => Passage)[] = [
  (writer) => {
    const [[what, period] = ['', '']] = writer.take(words.keeping, 1, 1);
    if (!what) return { blocks: [], said: [], sentences: [] };
    return sentencePassage(
      [writer.pick([`We keep ${what} for ${period}.`, `We retain ${what} for ${period}.`])],
      (quote) => [{ list: 'retention', quote, what, period }],
    );
  },
];

/** Where data goes. */
export const transferPassages: ((writer: Writer) => Passage)[] = [
  (writer) => {
    const [country = ''] = writer.take(words.countries, 1, 1);
    if (!country) return { blocks: [], said: [], sentences: [] };
    return sentencePassage(
      [
        writer.pick([
          `Your personal data may be transferred to ${country}.`,
          `We transfer personal data to ${country}.`,
        ]),
      ],
      (quote) => [{ list: 'transfers', quote, countries: [country] }],
    );
  },
];

/** Where to turn. */
export const contactPassages: ((writer: Writer) => Passage)[] = [
  (writer) =>
    sentencePassage(
      [
        writer.pick([
          'If you have questions, write to privacy@office.example.',
          'Contact us at privacy@office.example.',
        ]),
      ],
      (quote) => [{ list: 'contact', text: 'privacy@office.example', quote }],
    ),
];

/** What happens when the notice changes. */
export const changePassages: ((writer: Writer) => Passage)[] = [
  (writer) =>
    sentencePassage(
      [writer.pick(['We may change this notice from time to time.', 'We may update this privacy notice.'])],
      (quote) => [{ list: 'changesPolicy', quote }],
    ),
];
