import type { Notice } from '../notice/model.ts';
import { isNotice } from '../notice/validate.ts';
import { withoutQuery } from '../text/without-query.ts';
import type { NoticeHistory } from './history-file.ts';
import {
  beyondBounds,
  describe,
  digestOf,
  type HistoryIndex,
  isHistoryIndex,
  type SeenVersion,
} from './history-index.ts';
import type { StorageArea } from './store.ts';

/**
 * The versions of notices that this computer has seen: what was read, not the page. An index for each notice, and a
 * version for itself, so that what was seen can be drawn without reading all of it.
 */
export interface History {
  /** Adds a reading where it says anything else than the newest version. Nothing in private windows. */
  add(notice: Notice, at: string): Promise<void>;
  /** Says that the newest version was marked as read. */
  acknowledge(url: string): Promise<void>;
  /** Takes away all versions of a notice. Rejects where they stay. */
  forget(url: string): Promise<void>;
  indexes(): Promise<HistoryIndex[]>;
  version(url: string, at: string): Promise<Notice | undefined>;
  /** Everything, for a file. */
  all(): Promise<NoticeHistory[]>;
  /** Joins what a file holds with what is there. Rejects where it cannot be stored; then all stays as it was. */
  join(histories: NoticeHistory[]): Promise<void>;
  /** From now on nothing is written: what is on its way comes too late. */
  stop(): void;
}

/** A failure of the browser's storage reaches nobody, save where the user asked for it. */
export function openHistory(area: StorageArea, { isPrivate }: { isPrivate: boolean }): History {
  let writes = !isPrivate;
  // One after the other: two that add at once would each write an index without the other's version.
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  async function indexOf(url: string): Promise<HistoryIndex | undefined> {
    const key = indexKey(url);
    const value = (await area.get(key))[key];
    return isHistoryIndex(value) ? value : undefined;
  }

  async function indexes(): Promise<HistoryIndex[]> {
    const { [listKey]: list } = await area.get(listKey);
    const urls = Array.isArray(list) ? list.filter((url) => typeof url === 'string') : [];
    return (await Promise.all(urls.map(indexOf))).filter((index) => index !== undefined);
  }

  async function version(url: string, at: string): Promise<Notice | undefined> {
    const key = versionKey(url, at);
    const value = (await area.get(key))[key];
    return isNotice(value) ? value : undefined;
  }

  /** Stores indexes with new versions at once, then takes away what is too much. */
  async function store(changed: HistoryIndex[], versions: Record<string, Notice>): Promise<void> {
    const there = new Map([...(await indexes()), ...changed].map((index) => [index.url, index]));
    const gone = beyondBounds([...there.values()]);
    const goneKeys = new Set(gone.map(({ url, at }) => versionKey(url, at)));
    const stays = [...there.values()]
      .map((index) => ({
        ...index,
        versions: index.versions.filter(({ at }) => !goneKeys.has(versionKey(index.url, at))),
      }))
      .filter((index) => index.versions.length > 0);
    const items = Object.fromEntries([
      [listKey, stays.map(({ url }) => url)],
      ...stays
        .filter(
          ({ url, versions: left }) =>
            left.length !== there.get(url)?.versions.length || changed.some((one) => one.url === url),
        )
        .map((index) => [indexKey(index.url), index]),
      ...Object.entries(versions).filter(([key]) => !goneKeys.has(key)),
    ]);
    if (!writes) return;
    await area.set(items);
    const left = new Set(stays.map(({ url }) => url));
    const goneIndexes = [...there.keys()].filter((url) => !left.has(url)).map(indexKey);
    if (goneKeys.size + goneIndexes.length > 0) await area.remove([...goneKeys, ...goneIndexes]);
  }

  async function add(seen: Notice, at: string): Promise<void> {
    const url = withoutQuery(seen.url);
    const notice = { ...seen, url };
    const { versions } = (await indexOf(url)) ?? { versions: [] };
    const newest = versions.at(-1);
    // What a clock that was set back says is newer has been seen later all the same.
    if (newest && (newest.digest === (await digestOf(notice)) || Date.parse(at) <= Date.parse(newest.at)))
      return;
    const before = newest && (await version(url, newest.at));
    const described = await describe(notice, { at, acknowledged: false }, before);
    await store([{ url, title: notice.title, versions: [...versions, described] }], {
      [versionKey(url, at)]: notice,
    });
  }

  async function acknowledge(url: string): Promise<void> {
    const index = await indexOf(url);
    const newest = index?.versions.at(-1);
    if (!index || !newest || newest.acknowledged) return;
    await store(
      [{ ...index, versions: [...index.versions.slice(0, -1), { ...newest, acknowledged: true }] }],
      {},
    );
  }

  async function forget(url: string): Promise<void> {
    const index = await indexOf(url);
    if (!index) return;
    const others = (await indexes()).filter((one) => one.url !== index.url);
    if (others.length > 0) await area.set({ [listKey]: others.map((one) => one.url) });
    await area.remove([
      ...(others.length > 0 ? [] : [listKey]),
      indexKey(index.url),
      ...index.versions.map(({ at }) => versionKey(index.url, at)),
    ]);
  }

  async function all(): Promise<NoticeHistory[]> {
    return Promise.all(
      (await indexes()).map(async ({ url, versions }) => {
        const read = versions.map(async ({ at, acknowledged }) => {
          const notice = await version(url, at);
          return notice ? [{ notice, at, acknowledged }] : [];
        });
        return { url, versions: (await Promise.all(read)).flat() };
      }),
    );
  }

  async function join(histories: NoticeHistory[]): Promise<void> {
    if (!writes) throw new Error('In a private window nothing is stored.');
    const there = new Map((await all()).map((one) => [one.url, one.versions]));
    const changed: HistoryIndex[] = [];
    const added: Record<string, Notice> = {};
    for (const { url, versions } of histories) {
      const both = [...(there.get(url) ?? []), ...versions].sort(
        (a, b) => Date.parse(a.at) - Date.parse(b.at),
      );
      const described: SeenVersion[] = [];
      let before: Notice | undefined;
      for (const { notice, at, acknowledged } of both) {
        const next = await describe(notice, { at, acknowledged }, before);
        const newest = described.at(-1);
        if (newest && (newest.digest === next.digest || newest.at === at)) {
          newest.acknowledged ||= acknowledged;
          continue;
        }
        described.push(next);
        added[versionKey(url, at)] = notice;
        before = notice;
      }
      if (before) changed.push({ url, title: before.title, versions: described });
    }
    await store(changed, added);
  }

  const quietly = (work: () => Promise<void>) => async () => {
    if (!writes) return;
    await inTurn(work).catch((error) => console.warn('Noticed goes on without its history:', error));
  };

  return {
    add: (notice, at) => quietly(() => add(notice, at))(),
    acknowledge: (url) => quietly(() => acknowledge(url))(),
    forget: (url) => inTurn(() => forget(withoutQuery(url))),
    indexes: () => inTurn(indexes).catch(() => []),
    version: (url, at) => version(withoutQuery(url), at).catch(() => undefined),
    all: () => inTurn(all),
    join: (histories) => inTurn(() => join(histories)),
    stop() {
      writes = false;
    },
  };
}

const listKey = 'history/1';
const indexKey = (url: string) => `history/1/index/${url}`;
const versionKey = (url: string, at: string) => `history/1/version/${at}/${url}`;
