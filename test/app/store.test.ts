import { beforeEach, expect, test, vi } from 'vitest';
import { noticeStore, type StoredNotice } from '../../lib/app/store.ts';
import { bounds } from '../../lib/app/stored-notices.ts';
import type { Baseline } from '../../lib/notice/compare/compare-layers.ts';
import { makeNotice, makeProcessor, makeRight } from '../notice/make-notice.ts';
import { brokenArea, fakeArea } from './fake-area.ts';

const address = (name: string | number) => `https://policies.python.org/${name}/Privacy-Notice/`;
const at = (day: number) => new Date(Date.UTC(2025, 0, day)).toISOString();
const entry = (name: string | number, day = 1, rights = 0): StoredNotice => ({
  notice: makeNotice({ url: address(name), rights: rights ? [makeRight('x'.repeat(rights))] : [] }),
  at: at(day),
});
const baseline = (read: StoredNotice, acknowledged = true): Baseline => ({ ...read, acknowledged });
/** The clock: after all that is stored below. */
const now = new Date('2026-01-01T00:00:00Z');
const open = (area = fakeArea().area) => noticeStore(area, { isPrivate: false, now: () => now });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('what is cached comes back; the baseline is a record of its own', async () => {
  const store = open();
  await store.cache(address('a'), entry('a', 1));
  await store.setBaseline(address('a'), baseline(entry('a', 2)));
  expect(await store.cached(address('a'))).toEqual(entry('a', 1));
  expect(await store.baseline(address('a'))).toEqual(baseline(entry('a', 2)));
  expect(await store.cached(address('b'))).toBeUndefined();
});

test('query and fragment make no other notice, and are not stored', async () => {
  const { area, items } = fakeArea();
  await open(area).cache(`${address('a')}?from=me#top`, entry('a'));
  expect(await open(area).cached(address('a'))).toEqual(entry('a'));
  expect(Object.keys(items).join()).not.toContain('from');
});

test('a corrupt entry is not read, and goes with the next write; the others stay', async () => {
  const { area, items } = fakeArea();
  await open(area).cache(address('a'), entry('a'));
  await open(area).cache(address('b'), entry('b'));
  const [keyOfA] = Object.keys(items);
  Object.assign(items, {
    [keyOfA ?? '']: { notice: { version: 1 }, at: at(1) },
    'cached/0/old': entry('old'),
    x: 1,
  });
  expect(await open(area).cached(address('a'))).toBeUndefined();
  expect(await open(area).cached(address('b'))).toEqual(entry('b'));
  await open(area).cache(address('c'), entry('c'));
  expect(Object.keys(items).sort()).toEqual([`cached/2/${address('b')}`, `cached/2/${address('c')}`]);
});

test('never more than twenty of a kind: the oldest goes', async () => {
  const { area, items } = fakeArea();
  const store = open(area);
  await store.setBaseline(address('read'), baseline(entry('read', 1)));
  await store.cache(address('oldest'), entry('oldest', 1));
  for (let i = 0; i < bounds.entries; i++) await store.cache(address(i), entry(i, 2 + i));
  expect(Object.keys(items)).toHaveLength(bounds.entries + 1);
  expect(await store.cached(address('oldest'))).toBeUndefined();
  expect(await store.baseline(address('read'))).toBeDefined();
});

test('never more than a megabyte of a kind, and never a single entry beyond it', async () => {
  const { area, items } = fakeArea();
  const store = open(area);
  for (let i = 0; i < 5; i++) await store.cache(address(i), entry(i, i + 1, bounds.bytes / 8));
  expect(JSON.stringify(items).length).toBeLessThan(bounds.bytes);
  expect(await store.cached(address(4))).toBeDefined();
  expect(await store.cached(address(0))).toBeUndefined();
  await store.cache(address('huge'), entry('huge', 9, bounds.bytes));
  expect(await store.cached(address('huge'))).toBeUndefined();
  expect(await store.cached(address(4))).toBeDefined();
});

test('full: the oldest cached one makes room, never a baseline; else it goes on without', async () => {
  const { area } = fakeArea({}, 7_000);
  const store = open(area);
  await store.setBaseline(address('read'), baseline(entry('read', 1, 1000)));
  await store.cache(address('old'), entry('old', 1, 1000));
  await store.cache(address('new'), entry('new', 2, 1000));
  expect(await store.cached(address('old'))).toBeUndefined();
  expect(await store.cached(address('new'))).toBeDefined();
  await store.cache(address('large'), entry('large', 3, 8_000));
  expect(await store.cached(address('large'))).toBeUndefined();
  expect(await store.baseline(address('read'))).toBeDefined();
});

test('nothing of private windows is written, not even what would be tidied up', async () => {
  const { area, items } = fakeArea({ x: 1 });
  const store = noticeStore(area, { isPrivate: true });
  await store.cache(address('a'), entry('a'));
  await store.setBaseline(address('a'), baseline(entry('a')));
  expect(items).toEqual({ x: 1 });
});

test('forgetting empties it, and a write that comes later stays out', async () => {
  const { area, items } = fakeArea({ x: 1 });
  const store = open(area);
  await store.cache(address('a'), entry('a'));
  const late = store.cache(address('b'), entry('b'));
  await store.forgetEverything();
  await late;
  await store.cache(address('c'), entry('c'));
  expect(items).toEqual({});
});

test('a broken storage keeps nothing and breaks nothing, but forgetting says so', async () => {
  const store = open(brokenArea());
  await store.cache(address('a'), entry('a'));
  expect(await store.cached(address('a'))).toBeUndefined();
  expect(await store.baseline(address('a'))).toBeUndefined();
  await expect(store.forgetEverything()).rejects.toThrow('corrupt');
});

test('what a clock stored that was ahead does not stay the newest for good', async () => {
  const { area, items } = fakeArea();
  const ahead = noticeStore(area, { isPrivate: false, now: () => new Date('2099-01-01T00:00:00Z') });
  const later = { at: '2090-01-01T00:00:00.000Z' };
  for (let i = 0; i < bounds.entries; i++) {
    await ahead.cache(address(`ahead-${i}`), { ...entry(`ahead-${i}`), ...later });
    await ahead.setBaseline(address(`ahead-${i}`), { ...baseline(entry(`ahead-${i}`)), ...later });
  }
  const store = open(area);
  await store.cache(address('now'), entry('now'));
  expect(Object.keys(items).filter((key) => key.startsWith('cached'))).toEqual([
    `cached/2/${address('now')}`,
  ]);
  // A baseline cannot be had again: it goes only where there are too many, and then first.
  await store.setBaseline(address('now'), baseline(entry('now')));
  expect(Object.keys(items).filter((key) => key.startsWith('baseline'))).toHaveLength(bounds.entries);
  expect(await store.baseline(address('now'))).toBeDefined();
  for (let i = 0; i < bounds.entries; i++) await store.setBaseline(address(i), baseline(entry(i, 2 + i)));
  expect(Object.keys(items).join()).not.toContain('ahead');
});

test('no query is stored, neither of the notice’s address nor where it links to itself', async () => {
  const { area, items } = fakeArea();
  const store = open(area);
  const url = `${address('a')}?session=SECRET`;
  const link = { text: 'Top', url, written: 'link' as const };
  const read = {
    notice: makeNotice({ url, processors: [makeProcessor('A', { otherLinks: [link] })] }),
    at: at(1),
  };
  await store.cache(url, read);
  await store.setBaseline(url, baseline(read));
  await store.keep(url, read);
  expect(Object.keys(items)).toHaveLength(3);
  expect(JSON.stringify(items)).not.toContain('SECRET');
  expect((await store.cached(url))?.notice.processors[0]?.otherLinks).toEqual([
    { ...link, url: address('a') },
  ]);
});

test('what the user keeps stays: it makes room for nothing, and too much of it is refused', async () => {
  const store = open();
  await store.keep('https://example.org/0', entry(0, 1));
  for (let i = 1; i < bounds.entries; i++) await store.keep(`https://example.org/${i}`, entry(i, 2));
  await expect(store.keep('https://example.org/more', entry('more', 3))).rejects.toThrow('As many');
  expect(await store.kept('https://example.org/0')).toEqual(entry(0, 1));
  await store.stopKeeping('https://example.org/0?utm=x');
  expect(await store.kept('https://example.org/0')).toBeUndefined();
  await store.keep('https://example.org/more', entry('more', 3));
  expect(await store.kept('https://example.org/more')).toBeDefined();
});

test('what cannot be kept is said', async () => {
  const inPrivate = noticeStore(fakeArea().area, { isPrivate: true });
  await expect(inPrivate.keep(address('a'), entry('a'))).rejects.toThrow();
  await expect(open(fakeArea({}, 10).area).keep(address('a'), entry('a'))).rejects.toThrow();
  await expect(open(brokenArea()).keep(address('a'), entry('a'))).rejects.toThrow();
  await expect(open(brokenArea()).stopKeeping(address('a'))).rejects.toThrow();
  const huge = open().keep(address('a'), entry('a', 1, bounds.bytes));
  await expect(huge).rejects.toThrow('too large');
});
