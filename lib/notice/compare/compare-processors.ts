import type { Processor } from '../model.ts';
import type { Change } from '../show/summary.ts';
import { compareLinks, linkKeys } from './compare-links.ts';
import { pairUp } from './pair-up.ts';
import { comparable, meaningfulWords, overlap } from './same-text.ts';

export type ItemChange = Pick<Change, 'list' | 'kind' | 'text' | 'before'>;

/** "Amazon Web Services" and "Amazon Web Services (AWS)" share 0.86; "Google Analytics" and "Google Cloud" 0.5. */
const sameUnderAnotherName = 0.6;

/**
 * Processors added, removed or renamed; of those that stay, what they do and are told, where it is said
 * differently, and each of their links.
 */
export function compareProcessors(before: Processor[], after: Processor[]): ItemChange[] {
  const { alike, removed, added } = pairUp(before.map(described), after.map(described), likeness);
  return [
    ...alike.flatMap(([a, b]) => [...reworded(a, b), ...compareLinks(a.processor, b.processor)]),
    ...added.map((one): ItemChange => ({ list: 'processor', kind: 'added', text: one.processor.name })),
    ...removed.map((one): ItemChange => ({ list: 'processor', kind: 'removed', text: one.processor.name })),
  ];
}

/** A processor and what it is compared by. */
interface Described {
  key: string;
  processor: Processor;
  name: string;
  nameWords: Set<string>;
  /** All that is said of it, in one line. */
  account: string;
  words: Set<string>;
}

function described(processor: Processor): Described {
  const name = comparable(processor.name);
  const account = accountOf(processor);
  return {
    key: JSON.stringify([name, comparable(account), linkKeys(processor)]),
    processor,
    name,
    nameWords: meaningfulWords(name),
    account,
    words: meaningfulWords(account),
  };
}

/** What is sent is named again only where the sentences do not name it, as in a list below them. */
function accountOf({ purpose, dataHandling, dataSent }: Processor): string {
  const said = comparable(dataHandling ?? '');
  const sent = dataSent.filter((item) => !said.includes(comparable(item)));
  return [purpose, dataHandling, sent.sort().join(', ')].filter(Boolean).join(' – ');
}

/** The name decides; where one name stands twice, what is said of each. */
function likeness(a: Described, b: Described): number {
  const names = overlap(a.nameWords, b.nameWords);
  if (a.name !== b.name && names < sameUnderAnotherName) return 0;
  return (a.name === b.name ? 2 : names) + overlap(a.words, b.words);
}

function reworded(a: Described, b: Described): ItemChange[] {
  const same = comparable(a.account) === comparable(b.account);
  if (same && a.name === b.name) return [];
  const line = ({ processor, account }: Described) =>
    same || !account ? processor.name : `${processor.name}: ${account}`;
  return [{ list: 'processor', kind: 'reworded', text: line(b), before: line(a) }];
}
