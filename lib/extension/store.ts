import { type Kind, keyOf, oldest, outdated, type StoredNotice, validEntry } from './stored-notices.ts';

export type { StoredNotice } from './stored-notices.ts';

/**
 * Where notices are kept, by address. A failure of the browser's storage reaches nobody: nothing is kept then.
 * `kept`: as last read, to be shown at once and offline. `lastRead`: as last marked as read, which changes are told
 * against.
 */
export interface NoticeStore {
  kept(url: string): Promise<StoredNotice | undefined>;
  keep(url: string, kept: StoredNotice): Promise<void>;
  lastRead(url: string): Promise<StoredNotice | undefined>;
  markAsRead(url: string, read: StoredNotice): Promise<void>;
  /**
   * Empties the storage, and keeps nothing more through this store: a refresh on its way comes too late.
   * The one that rejects where the browser does not do it: who asked must not be told otherwise.
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
export function noticeStore(area: StorageArea, { isPrivate }: { isPrivate: boolean }): NoticeStore {
  let writes = !isPrivate;

  async function read(kind: Kind, url: string): Promise<StoredNotice | undefined> {
    const key = keyOf(kind, url);
    try {
      return validEntry((await area.get(key))[key]);
    } catch (error) {
      warn(error);
    }
  }

  async function write(kind: Kind, url: string, entry: StoredNotice): Promise<void> {
    if (!writes) return;
    const key = keyOf(kind, url);
    try {
      // A single one beyond bounds would push out all others.
      if (outdated({ [key]: entry }).length > 0) return;
      const all = { ...(await area.get(null)), [key]: entry };
      await remove(outdated(all));
      if (!writes) return;
      await area.set({ [key]: entry }).catch(async () => {
        // Full: the browser's limit is below ours, or the disk has no more room.
        await remove(oldest(all, key));
        await area.set({ [key]: entry });
      });
    } catch (error) {
      warn(error);
    }
  }

  async function remove(keys: string[]): Promise<void> {
    if (keys.length > 0) await area.remove(keys);
  }

  return {
    kept: (url) => read('kept', url),
    keep: (url, kept) => write('kept', url, kept),
    lastRead: (url) => read('read', url),
    markAsRead: (url, entry) => write('read', url, entry),
    async forgetEverything() {
      writes = false;
      await area.clear();
    },
  };
}

const warn = (error: unknown) => console.warn('Noticed goes on without its storage:', error);
