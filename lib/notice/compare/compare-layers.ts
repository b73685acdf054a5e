import type { Notice } from '../model.ts';
import type { Change, Changes } from '../show/summary.ts';
import { compareNotices } from './compare-notices.ts';

/** One layer now, and as it was when it was marked as read. */
export interface ComparedLayer {
  now: Notice;
  read: { notice: Notice; at: string };
}

/**
 * What differs from the reading last marked as read, each layer compared with its own. Nothing where nothing
 * differs; `onlyDate` where the date alone does. `since` is the earliest reading that a difference counts from.
 */
export function compareLayers(layers: ComparedLayer[]): Changes | undefined {
  const compared = layers.map(({ now, read }) => ({
    read,
    items: compareNotices(read.notice, now),
    dates: { before: read.notice.lastUpdated, after: now.lastUpdated },
  }));
  const changed = compared.filter(({ items }) => items.length > 0);
  if (changed.length > 0) {
    return { since: earliest(changed), items: changed.flatMap(({ items }): Change[] => items) };
  }
  const redated = compared.filter(({ dates }) => dates.before !== dates.after);
  const [first] = redated;
  if (!first) return;
  const { before, after } = first.dates;
  return {
    since: earliest(redated),
    items: [],
    onlyDate: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  };
}

const earliest = (layers: { read: { at: string } }[]) =>
  layers.map(({ read }) => read.at).reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
