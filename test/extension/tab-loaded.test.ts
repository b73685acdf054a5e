import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { tabLoaded } from '../../lib/extension/tab-loaded.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const loaded = { status: 'complete', url: 'https://policies.python.org/' };

/** Tabs whose one tab is as `tab` says at the time; gives what would tell of it, as a browser does. */
function fakeTabs(tab: () => Partial<Tabs.Tab> | undefined) {
  const updated = new Set<(id: number, change: object, tab: Tabs.Tab) => void>();
  const removed = new Set<(id: number) => void>();
  const listeners = (all: Set<unknown>) => ({
    addListener: (listener: unknown) => all.add(listener),
    removeListener: (listener: unknown) => all.delete(listener),
  });
  const tabs = {
    get: async () => {
      const found = tab();
      if (!found) throw new Error('No tab with id: 7.');
      return found;
    },
    onUpdated: listeners(updated),
    onRemoved: listeners(removed),
  } as unknown as Parameters<typeof tabLoaded>[1];
  return { tabs, updated, removed };
}

test('a tab that is loaded is known at once', async () => {
  const { tabs } = fakeTabs(() => loaded);
  expect(await tabLoaded(7, tabs)).toBe(true);
});

test('a tab that the browser tells of is loaded then; the empty page that it begins with is not it', async () => {
  const { tabs, updated } = fakeTabs(() => ({ status: 'complete', url: 'about:blank' }));
  const heard = vi.fn();
  void tabLoaded(7, tabs).then(heard);
  await vi.advanceTimersByTimeAsync(1000);
  for (const tell of updated) tell(8, {}, loaded as Tabs.Tab);
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).not.toHaveBeenCalled();
  for (const tell of updated) tell(7, {}, loaded as Tabs.Tab);
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toHaveBeenCalledWith(true);
});

test('a tab that nobody tells of is looked at again', async () => {
  let tab: Partial<Tabs.Tab> = { status: 'loading', url: '' };
  const { tabs } = fakeTabs(() => tab);
  const heard = vi.fn();
  void tabLoaded(7, tabs).then(heard);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).not.toHaveBeenCalled();
  tab = loaded;
  await vi.advanceTimersByTimeAsync(250);
  expect(heard).toHaveBeenCalledWith(true);
});

test('a tab that is closed, that is gone, or that does not load in half a minute is not loaded', async () => {
  const closed = fakeTabs(() => ({ status: 'loading' }));
  const waiting = tabLoaded(7, closed.tabs);
  for (const tell of closed.removed) tell(7);
  expect(await waiting).toBe(false);
  expect(await tabLoaded(7, fakeTabs(() => undefined).tabs)).toBe(false);
  const slow = tabLoaded(7, fakeTabs(() => ({ status: 'loading' })).tabs);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await slow).toBe(false);
});

test('afterwards nobody listens and nothing is asked', async () => {
  const { tabs, updated, removed } = fakeTabs(() => loaded);
  await tabLoaded(7, tabs);
  expect([updated.size, removed.size, vi.getTimerCount()]).toEqual([0, 0, 0]);
});
