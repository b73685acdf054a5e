import type { Notice } from '../notice/model.ts';
import { type Check, isMoment, shape } from '../notice/shape.ts';
import { isNotice } from '../notice/validate.ts';

/** A notice as it was read or marked as read, and when (ISO 8601). */
export interface StoredNotice {
  notice: Notice;
  at: string;
}

export type Kind = 'kept' | 'read';

/** For each kind of entry. The PSF has four notices, of about 20 kB each as kept. */
export const bounds = { entries: 20, bytes: 1_000_000 };

/**
 * The 1 is the version of what is stored: what another one wrote is not read, and goes with the next write.
 * Query and fragment are no part of which notice it is, and nobody else's business.
 */
export function keyOf(kind: Kind, url: string): string {
  const { origin, pathname } = new URL(url);
  return `${kind}/1/${origin}${pathname}`;
}

/** What is read back may be damaged, or written by another version. */
export function validEntry(value: unknown): StoredNotice | undefined {
  return isStored(value) ? value : undefined;
}

const isStored: Check<StoredNotice> = shape<StoredNotice>({ notice: isNotice, at: isMoment });

/** Keys that must go: of what is damaged or of another version, and of each kind the oldest beyond bounds. */
export function outdated(all: Record<string, unknown>): string[] {
  const stays = new Set([...withinBounds(entriesOf(all, 'kept')), ...withinBounds(entriesOf(all, 'read'))]);
  return Object.keys(all).filter((key) => !stays.has(key));
}

/** The key of the oldest, beside `key` itself; kept notices can be had again, so they go first. */
export function oldest(all: Record<string, unknown>, key: string): string[] {
  const last = (kind: Kind) => entriesOf(all, kind).findLast((entry) => entry.key !== key);
  const entry = last('kept') ?? last('read');
  return entry ? [entry.key] : [];
}

interface Sized {
  key: string;
  bytes: number;
  time: number;
}

/** The sound entries of a kind, newest first. */
function entriesOf(all: Record<string, unknown>, kind: Kind): Sized[] {
  return Object.entries(all)
    .flatMap(([key, value]) => {
      const entry = key.startsWith(`${kind}/1/`) && validEntry(value);
      return entry ? [{ key, bytes: sizeOf(entry), time: Date.parse(entry.at) }] : [];
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
