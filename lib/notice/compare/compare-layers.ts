import type { Notice } from '../model.ts';
import type { Change, Changes } from './changes.ts';
import { compareNotices } from './compare-notices.ts';

/** One layer now, and the reading that its changes are told against. */
export interface ComparedLayer {
  now: Notice;
  baseline: Baseline;
}

/** An earlier reading of a notice. `acknowledged`: the user marked it as read; else it is the one first shown. */
export interface Baseline {
  notice: Notice;
  /** ISO 8601. */
  at: string;
  acknowledged: boolean;
}

/**
 * What differs from the baseline, each layer compared with its own. Nothing where nothing
 * differs; `onlyDate` where the date alone does. `since` is the earliest reading that a difference counts from.
 */
export function compareLayers(layers: ComparedLayer[]): Changes | undefined {
  const compared = layers.map(({ now, baseline }) => ({
    baseline,
    items: compareNotices(baseline.notice, now),
    dates: { before: baseline.notice.lastUpdated, after: now.lastUpdated },
  }));
  const changed = compared.filter(({ items }) => items.length > 0);
  if (changed.length > 0) {
    return { ...since(changed), items: changed.flatMap(({ items }): Change[] => items) };
  }
  const redated = compared.filter(({ dates }) => dates.before !== dates.after);
  const [first] = redated;
  if (!first) return;
  const { before, after } = first.dates;
  return {
    ...since(redated),
    items: [],
    onlyDate: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  };
}

function since(layers: { baseline: Baseline }[]): Pick<Changes, 'since' | 'acknowledged'> {
  const moments = layers.map(({ baseline }) => baseline.at);
  return {
    since: moments.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a)),
    acknowledged: layers.every(({ baseline }) => baseline.acknowledged),
  };
}
