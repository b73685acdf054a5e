import type { Fact, Notice } from '../model.ts';
import type { Change } from '../show/summary.ts';
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

/** Each is compared by itself: a right and a retention period are never one reworded item. */
const others: ((notice: Notice) => Line[])[] = [
  ({ sharing }) => sharing,
  ({ rights }) => rights,
  ({ retention }) => retention,
  ({ transfers }) => transfers,
  ({ contact }) => only(contact),
  ({ controller }) => only(controller),
  ({ changesPolicy }) => only(changesPolicy),
  ({ addendumTo }) => (addendumTo ? [{ text: `An addendum to: ${addendumTo.title}` }] : []),
];

const only = (fact: Fact | undefined) => (fact ? [fact] : []);
