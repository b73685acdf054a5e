import { beforeEach, expect, test, vi } from 'vitest';
import { noticeStore, type StoredNotice } from '../../lib/extension/store.ts';
import { bounds } from '../../lib/extension/stored-notices.ts';
import { makeFact, makeNotice } from '../notice/make-notice.ts';
import { brokenArea, fakeArea } from './fake-area.ts';

const address = (name: string | number) => `https://policies.python.org/${name}/Privacy-Notice/`;
const at = (day: number) => new Date(Date.UTC(2025, 0, day)).toISOString();
const entry = (name: string | number, day = 1, rights = 0): StoredNotice => ({
  notice: makeNotice({ url: address(name), rights: rights ? [makeFact('x'.repeat(rights))] : [] }),
  at: at(day),
});
const open = (area = fakeArea().area) => noticeStore(area, { isPrivate: false });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('what is kept comes back; what was marked as read is a record of its own', async () => {
  const store = open();
  await store.keep(address('a'), entry('a', 1));
  await store.markAsRead(address('a'), entry('a', 2));
  expect(await store.kept(address('a'))).toEqual(entry('a', 1));
  expect(await store.lastRead(address('a'))).toEqual(entry('a', 2));
  expect(await store.kept(address('b'))).toBeUndefined();
});

test('query and fragment make no other notice, and are not stored', async () => {
  const { area, items } = fakeArea();
  await open(area).keep(`${address('a')}?from=me#top`, entry('a'));
  expect(await open(area).kept(address('a'))).toEqual(entry('a'));
  expect(Object.keys(items).join()).not.toContain('from');
});

test('a corrupt entry is not read, and goes with the next write; the others stay', async () => {
  const { area, items } = fakeArea();
  await open(area).keep(address('a'), entry('a'));
  await open(area).keep(address('b'), entry('b'));
  const [keyOfA] = Object.keys(items);
  Object.assign(items, {
    [keyOfA ?? '']: { notice: { version: 1 }, at: at(1) },
    'kept/0/old': entry('old'),
    x: 1,
  });
  expect(await open(area).kept(address('a'))).toBeUndefined();
  expect(await open(area).kept(address('b'))).toEqual(entry('b'));
  await open(area).keep(address('c'), entry('c'));
  expect(Object.keys(items).sort()).toEqual([`kept/1/${address('b')}`, `kept/1/${address('c')}`]);
});

test('never more than twenty of a kind: the oldest goes', async () => {
  const { area, items } = fakeArea();
  const store = open(area);
  await store.markAsRead(address('read'), entry('read', 1));
  await store.keep(address('oldest'), entry('oldest', 1));
  for (let i = 0; i < bounds.entries; i++) await store.keep(address(i), entry(i, 2 + i));
  expect(Object.keys(items)).toHaveLength(bounds.entries + 1);
  expect(await store.kept(address('oldest'))).toBeUndefined();
  expect(await store.lastRead(address('read'))).toBeDefined();
});

test('never more than a megabyte of a kind, and never a single entry beyond it', async () => {
  const { area, items } = fakeArea();
  const store = open(area);
  for (let i = 0; i < 5; i++) await store.keep(address(i), entry(i, i + 1, bounds.bytes / 8));
  expect(JSON.stringify(items).length).toBeLessThan(bounds.bytes);
  expect(await store.kept(address(4))).toBeDefined();
  expect(await store.kept(address(0))).toBeUndefined();
  await store.keep(address('huge'), entry('huge', 9, bounds.bytes));
  expect(await store.kept(address('huge'))).toBeUndefined();
  expect(await store.kept(address(4))).toBeDefined();
});

test('full: the oldest kept one makes room, never one marked as read; else it goes on without', async () => {
  const { area } = fakeArea({}, 7_000);
  const store = open(area);
  await store.markAsRead(address('read'), entry('read', 1, 1000));
  await store.keep(address('old'), entry('old', 1, 1000));
  await store.keep(address('new'), entry('new', 2, 1000));
  expect(await store.kept(address('old'))).toBeUndefined();
  expect(await store.kept(address('new'))).toBeDefined();
  await store.keep(address('large'), entry('large', 3, 8_000));
  expect(await store.kept(address('large'))).toBeUndefined();
  expect(await store.lastRead(address('read'))).toBeDefined();
});

test('nothing of private windows is written, not even what would be tidied up', async () => {
  const { area, items } = fakeArea({ x: 1 });
  const store = noticeStore(area, { isPrivate: true });
  await store.keep(address('a'), entry('a'));
  await store.markAsRead(address('a'), entry('a'));
  expect(items).toEqual({ x: 1 });
});

test('forgetting empties it, and a write that comes later stays out', async () => {
  const { area, items } = fakeArea({ x: 1 });
  const store = open(area);
  await store.keep(address('a'), entry('a'));
  const late = store.keep(address('b'), entry('b'));
  await store.forgetEverything();
  await late;
  await store.keep(address('c'), entry('c'));
  expect(items).toEqual({});
});

test('a broken storage keeps nothing and breaks nothing, but forgetting says so', async () => {
  const store = open(brokenArea());
  await store.keep(address('a'), entry('a'));
  expect(await store.kept(address('a'))).toBeUndefined();
  expect(await store.lastRead(address('a'))).toBeUndefined();
  await expect(store.forgetEverything()).rejects.toThrow('corrupt');
});
