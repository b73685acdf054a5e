import type { Baseline } from '../notice/compare/compare-layers.ts';
import { withPlainAddress } from './plain-address.ts';
import {
  type Kind,
  type Kinds,
  keyOf,
  oldest,
  outdated,
  type StoredNotice,
  validEntry,
} from './stored-notices.ts';

export type { StoredNotice } from './stored-notices.ts';

/**
 * Where notices are stored, by origin and path of their address. A failure of the browser's storage reaches nobody, save
 * where the user asked for it: what cannot be stored is not stored.
 */
export interface NoticeStore {
  /** As last read, to be shown at once and offline. */
  cached(url: string): Promise<StoredNotice | undefined>;
  cache(url: string, read: StoredNotice): Promise<void>;
  /** What changes are told against: the reading that the user marked as read, until then the one first shown. */
  baseline(url: string): Promise<Baseline | undefined>;
  setBaseline(url: string, baseline: Baseline): Promise<void>;
  /** Another organisation's notice, as the user kept it. */
  kept(url: string): Promise<StoredNotice | undefined>;
  /** Rejects where it cannot be kept: the user is told. */
  keep(url: string, read: StoredNotice): Promise<void>;
  /** Rejects where it stays. */
  stopKeeping(url: string): Promise<void>;
  /**
   * Empties the storage, and stores nothing more through this store: a refresh on its way comes too late.
   * Rejects where the browser does not do it: who asked must not be told otherwise.
   */
  forgetEverything(): Promise<void>;
}

/** The part of `browser.storage.local` that is needed here. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** `isPrivate`: in a private window nothing is written; what is there already is shown. */
export function noticeStore(
  area: StorageArea,
  { isPrivate, now = () => new Date() }: { isPrivate: boolean; now?: () => Date },
): NoticeStore {
  let writes = !isPrivate;

  async function read<K extends Kind>(kind: K, url: string): Promise<Kinds[K] | undefined> {
    const key = keyOf(kind, url);
    try {
      return validEntry(kind, (await area.get(key))[key]);
    } catch (error) {
      warn(error);
    }
  }

  /** Gives up, and says so, where there is no room for it. */
  async function write<K extends Kind>(kind: K, url: string, given: Kinds[K]): Promise<void> {
    const mayWrite = () => (kind === 'kept' ? !isPrivate : writes);
    if (!mayWrite()) throw new Error('Nothing is stored here.');
    const key = keyOf(kind, url);
    const entry = { ...given, notice: withPlainAddress(given.notice) };
    // A single one beyond bounds would push out all others.
    if (outdated({ [key]: entry }, now()).length > 0) throw new Error('It is too large to be stored.');
    const all = { ...(await area.get(null)), [key]: entry };
    const tooMany = outdated(all, now());
    // What the user asked to keep does not make room for something else.
    if (tooMany.some((other) => other.startsWith('kept/2/') && validEntry('kept', all[other])))
      throw new Error('As many notices as can be kept are kept.');
    await remove(tooMany);
    if (!mayWrite()) return;
    await area.set({ [key]: entry }).catch(async () => {
      // Full: the browser's limit is below ours, or the disk has no more room.
      await remove(oldest(all, key, now()));
      await area.set({ [key]: entry });
    });
  }

  async function attempt<K extends Kind>(kind: K, url: string, given: Kinds[K]): Promise<void> {
    if (writes) await write(kind, url, given).catch(warn);
  }

  async function remove(keys: string[]): Promise<void> {
    if (keys.length > 0) await area.remove(keys);
  }

  return {
    cached: (url) => read('cached', url),
    cache: (url, entry) => attempt('cached', url, entry),
    baseline: (url) => read('baseline', url),
    setBaseline: (url, entry) => attempt('baseline', url, entry),
    kept: (url) => read('kept', url),
    keep: (url, entry) => write('kept', url, entry),
    stopKeeping: (url) => area.remove([keyOf('kept', url)]),
    async forgetEverything() {
      writes = false;
      await area.clear();
    },
  };
}

const warn = (error: unknown) => console.warn('Noticed goes on without its storage:', error);
