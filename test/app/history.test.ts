import { describe, expect, test } from 'vitest';
import { openHistory } from '../../lib/app/history.ts';
import { historyFile, parseHistoryFile } from '../../lib/app/history-file.ts';
import { beyondBounds, type HistoryIndex, historyBounds } from '../../lib/app/history-index.ts';
import { noticeStore } from '../../lib/app/store.ts';
import { storeWithHistory } from '../../lib/app/store-with-history.ts';
import type { Notice } from '../../lib/notice/model.ts';
import { makeData, makeFact, makeNotice } from '../notice/make-notice.ts';
import { brokenArea, fakeArea } from './fake-area.ts';

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString();
const saying = (...data: string[]) => makeNotice({ dataCollected: data.map(makeData) });
const open = (area = fakeArea().area) => openHistory(area, { isPrivate: false });

async function versions(history: ReturnType<typeof open>) {
  const [index] = await history.indexes();
  return index?.versions.map(({ at, changed, acknowledged }) => [at.slice(8, 10), changed, acknowledged]);
}

test('a version for each time that the notice says something else: other facts, or only other words', async () => {
  const history = open();
  await history.add(saying('name'), day(1));
  await history.add(saying('name'), day(2));
  await history.add(saying('name', 'age'), day(3));
  await history.add({ ...saying('name', 'age'), unread: [makeFact('A word more.')] }, day(4));
  expect(await versions(history)).toEqual([
    ['01', 'first', false],
    ['03', 'facts', false],
    ['04', 'words', false],
  ]);
  expect(await history.version(url, day(3))).toEqual(saying('name', 'age'));
});

test('what only the reader does otherwise is no version', async () => {
  const history = open();
  await history.add(saying('name'), day(1));
  const [name] = saying('name').dataCollected;
  if (!name) throw new Error('no data');
  await history.add(makeNotice({ dataCollected: [{ ...name, category: 'identity', frame: 'x' }] }), day(2));
  expect(await versions(history)).toHaveLength(1);
});

test('query and fragment are not kept', async () => {
  const { area, items } = fakeArea();
  await open(area).add({ ...saying('name'), url: `${url}?session=SECRET#x` }, day(1));
  expect(JSON.stringify(items)).not.toContain('SECRET');
});

test('two that are added at once are both there', async () => {
  const history = open();
  await Promise.all([history.add(saying('a'), day(1)), history.add(saying('b'), day(2))]);
  expect(await versions(history)).toHaveLength(2);
});

test('30 a notice, the oldest goes first, the last that was marked as read never', async () => {
  const { area, items } = fakeArea();
  const history = open(area);
  await history.add(saying('0'), day(1));
  await history.add(saying('1'), day(2));
  await history.acknowledge(url);
  for (let number = 2; number < 40; number++) await history.add(saying(`${number}`), day(number + 1));
  const seen = await versions(history);
  expect(seen?.length).toBe(historyBounds.versions);
  expect(seen?.[0]).toEqual(['02', 'facts', true]);
  expect(Object.keys(items).filter((key) => key.includes('/version/'))).toHaveLength(historyBounds.versions);
  expect(await history.version(url, day(2))).toEqual(saying('1'));
});

describe('bounds', () => {
  const index = (name: string, times: number[], bytes: number, acknowledged?: number): HistoryIndex => ({
    url: `https://${name}.example/`,
    title: name,
    versions: times.map((time) => ({
      at: day(time),
      acknowledged: time === acknowledged,
      changed: 'facts',
      digest: `${time}`,
      bytes,
    })),
  });
  const gone = (indexes: HistoryIndex[]) =>
    beyondBounds(indexes).map((name) => `${name.url.slice(8, 9)}${name.at.slice(8, 10)}`);

  test('in bytes over all notices, the oldest first, neither the newest nor the acknowledged', () => {
    const third = historyBounds.bytes / 3;
    expect(gone([index('a', [1, 2, 6], third, 1), index('b', [3, 4], third)])).toEqual(['a02', 'b03']);
  });

  test('in notices: the one that was seen longest ago goes whole', () => {
    const many = Array.from({ length: historyBounds.notices }, (_, number) => index(`n${number}`, [20], 1));
    expect(gone([index('a', [1, 2], 1, 1), ...many])).toEqual(['a01', 'a02']);
  });
});

test('in private windows nothing is added, and what is there is shown', async () => {
  const { area, items } = fakeArea();
  await open(area).add(saying('a'), day(1));
  const before = structuredClone(items);
  const hidden = openHistory(area, { isPrivate: true });
  await hidden.add(saying('b'), day(2));
  await hidden.acknowledge(url);
  await expect(hidden.join([])).rejects.toThrow();
  expect(items).toEqual(before);
  expect(await versions(hidden)).toHaveLength(1);
});

test('a storage that fails reaches nobody; one that is full loses nothing', async () => {
  const broken = openHistory(brokenArea(), { isPrivate: false });
  await broken.add(saying('a'), day(1));
  expect(await broken.indexes()).toEqual([]);
  const { area, items } = fakeArea({}, 3_000);
  const full = open(area);
  await full.add(saying('a'), day(1));
  const before = structuredClone(items);
  await full.add(saying('b'.repeat(3_000)), day(2));
  await expect(
    full.join([{ url, versions: [{ notice: saying('c'.repeat(3_000)), at: day(3), acknowledged: false }] }]),
  ).rejects.toThrow();
  expect(items).toEqual(before);
});

test('what is damaged in the storage is left out', async () => {
  const { area, items } = fakeArea();
  const history = open(area);
  await history.add(saying('a'), day(1));
  items[`history/1/version/${day(1)}/${url}`] = { version: 1 };
  expect(await history.version(url, day(1))).toBeUndefined();
  items[`history/1/index/${url}`] = 'damaged';
  expect(await history.indexes()).toEqual([]);
});

describe('as a file', () => {
  test('from one computer to another, joined with what is there', async () => {
    const [first, second] = [open(), open()];
    await first.add(saying('a'), day(1));
    await first.acknowledge(url);
    await first.add(saying('b'), day(5));
    await second.add(saying('b'), day(7));
    await second.add(saying('c'), day(9));
    const file = parseHistoryFile(historyFile(await first.all()));
    await second.join(file ?? []);
    expect(await versions(second)).toEqual([
      ['01', 'first', true],
      ['05', 'facts', false],
      ['09', 'facts', false],
    ]);
    expect(await second.version(url, day(1))).toEqual(saying('a'));
    // Twice changes nothing.
    await second.join(file ?? []);
    expect(await versions(second)).toHaveLength(3);
  });

  const good = {
    noticedHistory: 1,
    histories: [{ url, versions: [{ notice: saying('a'), at: day(1), acknowledged: true }] }],
  };
  const withNotice = (notice: object) => ({
    ...good,
    histories: [{ url, versions: [{ notice, at: day(1), acknowledged: true }] }],
  });
  test.each([
    ['empty', ''],
    ['no JSON', '{"noticedHistory":1,'],
    ['of another version', JSON.stringify({ ...good, noticedHistory: 2 })],
    ['without histories', JSON.stringify({ noticedHistory: 1 })],
    ['a list', '[]'],
    ['null', 'null'],
    ['an address that is none', JSON.stringify(good).replaceAll('https:', 'javascript:')],
    [
      'a notice of another address',
      JSON.stringify(withNotice({ ...saying('a'), url: 'https://a.example/' })),
    ],
    [
      'a link that runs',
      JSON.stringify(withNotice({ ...saying('a'), addendumTo: { title: 'x', url: 'javascript:alert(1)' } })),
    ],
    ['a notice without its lists', JSON.stringify(withNotice({ version: 2, url }))],
    ['a time that is none', JSON.stringify(good).replace(day(1), 'yesterday')],
    ['too large', ' '.repeat(20_000_001)],
  ])('one that is broken gives nothing: %s', (_, text) => {
    expect(parseHistoryFile(text)).toBeUndefined();
  });

  test('one that is whole is read', () => {
    expect(parseHistoryFile(JSON.stringify(good))).toEqual(good.histories);
  });
});

describe('beside the store', () => {
  const now = () => new Date(day(20));

  test('what is cached is seen, what is marked as read is acknowledged, and the store takes nothing of it away', async () => {
    const { area } = fakeArea();
    const history = open(area);
    const store = storeWithHistory(noticeStore(area, { isPrivate: false, now }), history);
    await store.cache(url, { notice: saying('a'), at: day(1) });
    await store.setBaseline(url, { notice: saying('a'), at: day(1), acknowledged: true });
    await store.cache(url, { notice: saying('b'), at: day(2) });
    expect(await versions(history)).toEqual([
      ['01', 'first', true],
      ['02', 'facts', false],
    ]);
    expect(await history.version(url, day(1))).toEqual<Notice>(saying('a'));
  });

  test('a notice that is kept no more leaves nothing of its versions, and the others theirs', async () => {
    const { area, items } = fakeArea();
    const history = open(area);
    const store = storeWithHistory(noticeStore(area, { isPrivate: false, now }), history);
    const other = 'https://example.org/privacy';
    await store.cache(url, { notice: saying('a'), at: day(1) });
    const before = structuredClone(items);
    await store.keep(other, { notice: { ...saying('b'), url: other }, at: day(2) });
    expect(await history.indexes()).toHaveLength(2);
    await store.stopKeeping(other);
    expect(items).toEqual(before);
  });

  test('"Delete saved notices" empties all of it, and what is on its way comes too late', async () => {
    const { area, items } = fakeArea();
    const history = open(area);
    const store = storeWithHistory(noticeStore(area, { isPrivate: false, now }), history);
    await store.cache(url, { notice: saying('a'), at: day(1) });
    await store.forgetEverything();
    await store.cache(url, { notice: saying('b'), at: day(2) });
    expect(items).toEqual({});
  });
});
