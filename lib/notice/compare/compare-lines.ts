import type { Change } from '../show/summary.ts';
import { pairUp } from './pair-up.ts';
import { comparable, meaningfulWords, overlap } from './same-text.ts';

/** Anything that is shown as one line of text. */
export interface Line {
  text: string;
}

export type LineChange = Pick<Change, 'kind' | 'text' | 'before'>;

/**
 * Half of the meaningful words: "To provide the PyCon website to you" and "To provide the PyCon US website to
 * you" are one purpose (0.86); "To process payments" and "To process registrations" are two (0.5).
 */
const likeEnough = 0.5;

/** What was added to a list of lines, removed from it, or reworded. A line that stands twice counts once. */
export function compareLines(before: Line[], after: Line[]): LineChange[] {
  const { alike, removed, added } = pairUp(byMeaning(before), byMeaning(after), (a, b) => {
    const score = overlap(a.words, b.words);
    return score > likeEnough ? score : 0;
  });
  return [
    ...alike.map(([a, b]): LineChange => ({ kind: 'reworded', text: b.text, before: a.text })),
    ...added.map(({ text }): LineChange => ({ kind: 'added', text })),
    ...removed.map(({ text }): LineChange => ({ kind: 'removed', text })),
  ];
}

interface Comparable {
  key: string;
  text: string;
  words: Set<string>;
}

/** Where a line stands twice, differently set, the same one is shown whatever their order. */
function byMeaning(lines: Line[]): Comparable[] {
  const distinct = new Map<string, Comparable>();
  for (const { text } of lines) {
    const key = comparable(text);
    const known = distinct.get(key);
    if (known && known.text <= text) continue;
    distinct.set(key, { key, text, words: known?.words ?? meaningfulWords(text) });
  }
  return [...distinct.values()];
}
