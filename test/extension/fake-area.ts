import type { StorageArea } from '../../lib/extension/store.ts';

/** `storage.local` in memory: plain JSON in and out, full at `quota` characters. */
export function fakeArea(items: Record<string, unknown> = {}, quota = Number.POSITIVE_INFINITY) {
  const area: StorageArea = {
    async get(keys) {
      const all = structuredClone(items);
      return keys === null ? all : keys in all ? { [keys]: all[keys] } : {};
    },
    async set(added) {
      const next = { ...items, ...JSON.parse(JSON.stringify(added)) };
      if (JSON.stringify(next).length > quota) throw new Error('QuotaExceededError');
      Object.assign(items, next);
    },
    async remove(keys) {
      for (const key of keys) delete items[key];
    },
    async clear() {
      for (const key of Object.keys(items)) delete items[key];
    },
  };
  return { area, items };
}

/** A storage in which nothing works. */
export function brokenArea(): StorageArea {
  const broken = async () => {
    throw new Error('The storage is corrupt.');
  };
  return { get: broken, set: broken, remove: broken, clear: broken };
}
