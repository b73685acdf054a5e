import type { Fact, Notice } from '../model.ts';
import type { Change } from './changes.ts';
import { compareLines, type Line } from './compare-lines.ts';
import { compareProcessors } from './compare-processors.ts';

/**
 * What differs between two readings of one notice (one layer): items added, removed or reworded.
 * White space, case, numbering, order, the page around it and the date alone are no difference.
 * `compareNotices(b, a)` is `compareNotices(a, b)` the other way round.
 */
export function compareNotices(before: Notice, after: Notice): Change[] {
  const layer = after.title;
  const lists: [Change['list'], (notice: Notice) => Line[]][] = [
    ['data', ({ dataCollected }) => dataCollected],
    ['purpose', ({ purposes }) => purposes.map(purposeLine)],
    ['analytics', ({ aggregateAnalytics }) => aggregateAnalytics],
    ...others.map((line): [Change['list'], typeof line] => ['other', line]),
  ];
  const [data, ...rest] = lists.map(([list, lines]) =>
    compareLines(lines(before), lines(after)).map((change): Change => ({ layer, list, ...change })),
  );
  const processors = compareProcessors(before.processors, after.processors);
  return [...(data ?? []), ...processors.map((change) => ({ layer, ...change })), ...rest.flat()];
}

/** An opt-in that appears or goes is a change of what the notice says, in words that stay the same. */
const purposeLine = ({ text, optIn }: Notice['purposes'][number]): Line => ({
  text: optIn ? `${text} (opt-in)` : text,
});

/** A period that changes is a change, also where only a table's other cell says it. */
const retentionLine = ({ text, period }: Notice['retention'][number]): Line => ({
  text: period && !text.includes(period) ? `${text} (${period})` : text,
});

/** So is another country, or another safeguard. */
const transferLine = ({ text, countries, safeguard }: Notice['transfers'][number]): Line => ({
  text: [text, ...[...countries, safeguard ?? ''].filter((said) => said && !text.includes(said))].join(', '),
});

/** Each is compared by itself: a right and a retention period are never one reworded item. */
const others: ((notice: Notice) => Line[])[] = [
  ({ notCollected }) => notCollected.map(({ text }) => ({ text: `Not collected: ${text}` })),
  ({ sources }) => sources,
  ({ legalBases }) => legalBases,
  ({ recipients }) => recipients,
  ({ sharing }) => sharing,
  ({ rights }) => rights,
  ({ retention }) => retention.map(retentionLine),
  ({ transfers }) => transfers.map(transferLine),
  ({ automatedDecisions }) => automatedDecisions,
  ({ children }) => children,
  ({ security }) => security,
  ({ contact }) => only(contact),
  ({ dpo }) => only(dpo),
  ({ controller }) => only(controller),
  ({ changesPolicy }) => only(changesPolicy),
  ({ addendumTo }) => (addendumTo ? [{ text: `An addendum to: ${addendumTo.title}` }] : []),
];

const only = (fact: Fact | undefined) => (fact ? [fact] : []);
