import type { Said } from './notice.ts';
import * as words from './words.ts';
import { capital, enumerated, listPassage, type Passage, sentencePassage, type Writer } from './writer.ts';

/** Ways to say which data is collected, or is not. */
export const dataPassages: ((writer: Writer) => Passage)[] = [
  list,
  prose,
  table,
  afterColon,
  deniedProse,
  deniedList,
  contrast,
];

const collected = (text: string, quote: string): Said => ({ list: 'dataCollected', text, quote });
const denied = (text: string, quote: string): Said => ({ list: 'notCollected', text, quote });

function list(writer: Writer): Passage {
  const leadIn = writer.pick([
    'We collect the following information:',
    'We may collect:',
    'The PSF may collect the following information from users of the service:',
    'When you register, we collect the following information:',
  ]);
  const items = writer.take(words.dataItems, 1, 8).map(capital);
  return listPassage(leadIn, items, (item) => collected(item, item));
}

function prose(writer: Writer): Passage {
  const items = writer.take(words.dataItems, 1, 4);
  const said = enumerated(items, 'and', writer.flip());
  const sentence = writer.pick([
    `We collect your ${said}.`,
    `We may collect your ${said}.`,
    `Our servers log your ${said}.`,
    `When you register, we collect your ${said}.`,
    `You may be asked to provide your ${said}.`,
  ]);
  return sentencePassage([sentence], (quote) => items.map((item) => collected(item, quote)));
}

/** The data stands in the column that says so, be it the first or the last. */
function table(writer: Writer): Passage {
  const items = writer.take(words.dataItems, 1, 4).map(capital);
  const reasons = writer.take(words.purposes, items.length, items.length).map(capital);
  const firstIsData = writer.flip();
  const rows = reasons.map((reason, index) => {
    const cells = [items[index] ?? '', reason];
    return firstIsData ? cells : cells.reverse();
  });
  const columns = ['Data', 'Purpose'];
  return {
    blocks: [
      {
        as: 'table',
        columns: firstIsData ? columns : columns.reverse(),
        rows: rows.map((cells) => cells.map((cell) => [cell])),
        headerCells: true,
      },
    ],
    said: rows.flatMap((cells, index): Said[] => [
      collected(items[index] ?? '', cells.join(' ')),
      { list: 'purposes', text: reasons[index] ?? '', quote: cells.join(' '), optIn: false },
    ]),
    sentences: rows.flat().map((text) => ({ text, becomes: 'fact' })),
  };
}

function afterColon(writer: Writer): Passage {
  const items = writer.take(words.dataItems, 2, 5);
  return sentencePassage([`We collect the following information: ${enumerated(items)}.`], (quote) =>
    items.map((item) => collected(item, quote)),
  );
}

function deniedProse(writer: Writer): Passage {
  const items = writer.take(words.dataItems, 1, 3);
  const said = enumerated(items, 'or');
  const sentence = writer.pick([
    `We do not collect your ${said}.`,
    `We never collect your ${said}.`,
    `We do not store your ${said}.`,
  ]);
  return sentencePassage([sentence], (quote) => items.map((item) => denied(item, quote)));
}

function deniedList(writer: Writer): Passage {
  const items = writer.take(words.dataItems, 1, 4).map(capital);
  const leadIn = writer.pick(['We do not collect:', 'We never collect the following information:']);
  return listPassage(leadIn, items, (item) => denied(item, item));
}

function contrast(writer: Writer): Passage {
  const [one, other] = writer.take(words.dataItems, 2, 2);
  if (!one || !other) return prose(writer);
  return sentencePassage([`We log your ${one} but do not store your ${other}.`], (quote) => [
    collected(one, quote),
    denied(other, quote),
  ]);
}
