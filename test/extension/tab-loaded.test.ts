import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { tabLoaded } from '../../lib/extension/tab-loaded.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const loaded = { status: 'complete', url: 'https://policies.python.org/' } as Tabs.Tab;

/** Waits for a tab that is as `tab` says at the time; gives what came of it so far. */
function waitFor(tab: () => Partial<Tabs.Tab> | undefined) {
  const get = vi.fn(async () => {
    const found = tab();
    if (!found) throw new Error('No tab with id: 7.');
    return found as Tabs.Tab;
  });
  const heard = vi.fn();
  void tabLoaded(7, { get }).then(heard);
  return { get, heard };
}

test('a tab that is loaded is known at once, and not asked for again', async () => {
  const { get, heard } = waitFor(() => loaded);
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toHaveBeenCalledWith(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(get).toHaveBeenCalledTimes(1);
});

test.each([
  ['that is loading', { status: 'loading', url: loaded.url }],
  ['with the empty page that it begins with', { status: 'complete', url: 'about:blank' }],
  ['whose address is not told', { status: 'complete' }],
])('a tab %s is waited for', async (_, first) => {
  let tab: Partial<Tabs.Tab> = first as Partial<Tabs.Tab>;
  const { heard } = waitFor(() => tab);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).not.toHaveBeenCalled();
  tab = loaded;
  await vi.advanceTimersByTimeAsync(100);
  expect(heard).toHaveBeenCalledWith(true);
});

test('a tab that is closed meanwhile is not loaded', async () => {
  let tab: Partial<Tabs.Tab> | undefined = { status: 'loading' };
  const { heard } = waitFor(() => tab);
  await vi.advanceTimersByTimeAsync(1000);
  tab = undefined;
  await vi.advanceTimersByTimeAsync(100);
  expect(heard).toHaveBeenCalledWith(false);
});

test('a tab that does not load in half a minute is given up', async () => {
  const { heard } = waitFor(() => ({ status: 'loading' }));
  await vi.advanceTimersByTimeAsync(29_000);
  expect(heard).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).toHaveBeenCalledWith(false);
});
