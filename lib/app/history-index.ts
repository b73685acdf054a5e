import { compareNotices } from '../notice/compare/compare-notices.ts';
import type { Notice } from '../notice/model.ts';
import {
  type Check,
  isBoolean,
  isCount,
  isMoment,
  isString,
  isUrl,
  listOf,
  oneOf,
  shape,
} from '../text/shape.ts';

/** What is known of the versions of one notice without reading them: enough to draw them. Oldest first. */
export interface HistoryIndex {
  /** Origin and path. */
  url: string;
  title: string;
  versions: SeenVersion[];
}

/** One version that this computer has seen. */
export interface SeenVersion {
  /** When it was first seen, ISO 8601; it names the version among its notice's. */
  at: string;
  /** Whether the user marked it as read. */
  acknowledged: boolean;
  /** Against the version before it: other facts, or only other words. */
  changed: 'first' | 'facts' | 'words';
  /** The notice's own date, as written. */
  lastUpdated?: string;
  /** Of what the notice says; the same for two readings that say the same. */
  digest: string;
  bytes: number;
}

/**
 * Versions a notice, notices, and bytes of all. The PSF's notices have changed nine times in three years; the browsers
 * give a store 10 MB, and what is cached takes up to 3 of them.
 */
export const historyBounds = { versions: 30, notices: 24, bytes: 6_000_000 };

export const isHistoryIndex: Check<HistoryIndex> = shape<HistoryIndex>({
  url: isUrl,
  title: isString,
  versions: listOf(
    shape<SeenVersion>({
      at: isMoment,
      acknowledged: isBoolean,
      changed: oneOf('first', 'facts', 'words'),
      lastUpdated: (value): value is string | undefined => value === undefined || isString(value),
      digest: isString,
      bytes: isCount,
    }),
  ),
});

/** What is kept of a version in the index. `before`: the version before it, where there is one. */
export async function describe(
  notice: Notice,
  { at, acknowledged }: Pick<SeenVersion, 'at' | 'acknowledged'>,
  before: Notice | undefined,
): Promise<SeenVersion> {
  return {
    at,
    acknowledged,
    changed: !before ? 'first' : compareNotices(before, notice).length > 0 ? 'facts' : 'words',
    ...(notice.lastUpdated !== undefined && { lastUpdated: notice.lastUpdated }),
    digest: await digestOf(notice),
    bytes: new TextEncoder().encode(JSON.stringify(notice)).byteLength,
  };
}

/**
 * Of all sentences of a notice, its title, date and links: which rule read a line, and what else may differ between two
 * versions of the reader, makes no new version of the notice.
 */
export async function digestOf(notice: Notice): Promise<string> {
  const facts = Object.values(notice).flatMap((value) => (Array.isArray(value) ? value : []));
  const quotes = facts.flatMap((fact) => ('quote' in fact ? [fact.quote] : []));
  const links = notice.processors.map(({ name, dpa, privacyPolicy }) => [name, dpa?.url, privacyPolicy?.url]);
  const said = JSON.stringify([notice.title, notice.lastUpdated, [...new Set(quotes)].sort(), links]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said)));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A version of a notice by address and time. */
export interface VersionName {
  url: string;
  at: string;
}

/**
 * The versions that must go, of all notices: of each the oldest beyond its bound, of notices beyond theirs those whose
 * newest version was seen longest ago, then the oldest of all beyond the bound in bytes. A notice's newest version, and
 * the last that was marked as read, stay as long as the notice does.
 */
export function beyondBounds(indexes: readonly HistoryIndex[]): VersionName[] {
  const newestFirst = indexes.toSorted((a, b) => timeOf(b.versions.at(-1)) - timeOf(a.versions.at(-1)));
  const stays = newestFirst.slice(0, historyBounds.notices);
  const gone = newestFirst.slice(historyBounds.notices).flatMap(namesOf);
  const movable = stays.flatMap((index) => {
    const old = namesOf({ ...index, versions: withoutPinned(index.versions) });
    const surplus = Math.max(index.versions.length - historyBounds.versions, 0);
    gone.push(...old.slice(0, surplus));
    return old.slice(surplus);
  });
  const bytesOf = new Map(
    stays.flatMap(({ url, versions }) => versions.map(({ at, bytes }) => [`${at} ${url}`, bytes])),
  );
  for (const { url, at } of gone) bytesOf.delete(`${at} ${url}`);
  let total = [...bytesOf.values()].reduce((sum, bytes) => sum + bytes, 0);
  for (const name of movable.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    if (total <= historyBounds.bytes) break;
    total -= bytesOf.get(`${name.at} ${name.url}`) ?? 0;
    gone.push(name);
  }
  return gone;
}

function withoutPinned(versions: SeenVersion[]): SeenVersion[] {
  const pinned = [versions.at(-1), versions.findLast(({ acknowledged }) => acknowledged)];
  return versions.filter((version) => !pinned.includes(version));
}

const namesOf = ({ url, versions }: HistoryIndex): VersionName[] => versions.map(({ at }) => ({ url, at }));

const timeOf = (version: SeenVersion | undefined) => Date.parse(version?.at ?? '') || 0;
