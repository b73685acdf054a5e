import type { Baseline } from '../notice/compare/compare-layers.ts';
import type { Notice } from '../notice/model.ts';
import { isNotice } from '../notice/validate.ts';
import { type Check, isBoolean, isMoment, shape } from '../text/shape.ts';
import { withoutQuery } from '../text/without-query.ts';

/** A notice as it was read, and when (ISO 8601). */
export interface StoredNotice {
  notice: Notice;
  at: string;
}

/**
 * What is stored of a notice, each kind with its shape.
 * `cached`: as last read, to be shown at once and offline.
 * `baseline`: the reading that changes are told against.
 * `kept`: another organisation's notice that the user asked to keep; its changes are told against it.
 */
export interface Kinds {
  cached: StoredNotice;
  baseline: Baseline;
  kept: StoredNotice;
}
export type Kind = keyof Kinds;

/** For each kind. The PSF has four notices, of about 20 kB each as stored. */
export const bounds = { entries: 20, bytes: 1_000_000 };

/**
 * The 2 is the version of what is stored: what another one wrote is not read, and goes with the next write.
 * Query and fragment are no part of which notice it is, and nobody else's business.
 */
export function keyOf(kind: Kind, url: string): string {
  return `${kind}/2/${withoutQuery(url)}`;
}

/** What is read back may be damaged, or written by another version; then it gives nothing. */
export function validEntry<K extends Kind>(kind: K, value: unknown): Kinds[K] | undefined {
  return checks[kind](value) ? value : undefined;
}

const stored = { notice: isNotice, at: isMoment };
const checks: { [K in Kind]: Check<Kinds[K]> } = {
  cached: shape<StoredNotice>(stored),
  baseline: shape<Baseline>({ ...stored, acknowledged: isBoolean }),
  kept: shape<StoredNotice>(stored),
};
const kinds: Kind[] = ['cached', 'baseline', 'kept'];

/**
 * Keys that must go: of what is damaged or of another version; of what was cached by a clock that was ahead, which would
 * stay the newest for good; and of each kind the oldest beyond bounds.
 */
export function outdated(all: Record<string, unknown>, now: Date): string[] {
  const stays = new Set(kinds.flatMap((kind) => withinBounds(entriesOf(all, kind, now))));
  return Object.keys(all).filter((key) => !stays.has(key) && !storedElsewhere(key));
}

/** True for what other files store and bound by themselves: `history.ts`, `watch-settings.ts`. */
const storedElsewhere = (key: string) => key.startsWith('history/') || key.startsWith('watch/');

/** The key of the oldest, beside `key` itself. Cached notices can be had again, so they go first; kept ones never go. */
export function oldest(all: Record<string, unknown>, key: string, now: Date): string[] {
  const last = (kind: Kind) => entriesOf(all, kind, now).findLast((entry) => entry.key !== key);
  const entry = last('cached') ?? last('baseline');
  return entry ? [entry.key] : [];
}

interface Sized {
  key: string;
  bytes: number;
  time: number;
}

/** The sound entries of a kind, newest first; those from a clock that was ahead count as the oldest. */
function entriesOf(all: Record<string, unknown>, kind: Kind, now: Date): Sized[] {
  return Object.entries(all)
    .flatMap(([key, value]) => {
      const entry = key.startsWith(`${kind}/2/`) && validEntry(kind, value);
      if (!entry) return [];
      const time = Date.parse(entry.at);
      const isAhead = time > now.getTime();
      return isAhead && kind === 'cached' ? [] : [{ key, bytes: sizeOf(entry), time: isAhead ? 0 : time }];
    })
    .sort((a, b) => b.time - a.time);
}

function withinBounds(entries: Sized[]): string[] {
  let bytes = 0;
  const beyond = entries.findIndex((entry, index) => {
    bytes += entry.bytes;
    return index >= bounds.entries || bytes > bounds.bytes;
  });
  return (beyond < 0 ? entries : entries.slice(0, beyond)).map(({ key }) => key);
}

const sizeOf = (entry: StoredNotice) => new TextEncoder().encode(JSON.stringify(entry)).byteLength;
