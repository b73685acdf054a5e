import { beforeEach, expect, test, vi } from 'vitest';
import { type Action, showBadge } from '../../lib/extension/badge.ts';
import { type Background, onNoticeFound, type Sender } from '../../lib/extension/on-notice-found.ts';
import { readTab } from '../../lib/extension/read-tab.ts';
import { makeData, makeNotice, makeProcessor } from '../notice/make-notice.ts';

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const notice = makeNotice({
  url,
  processors: ['AWS', 'Fastly', 'Stripe'].map((name) => makeProcessor(name)),
});
const message = { type: 'notice-found' };
const sender: Sender = { id: 'noticed', url, frameId: 0, tab: { id: 7 } };

let background: { [K in keyof Background]: Background[K] } & { showBadge: ReturnType<typeof vi.fn> };
beforeEach(() => {
  background = {
    extensionId: 'noticed',
    readTab: vi.fn(async () => ({ status: 'notice' as const, notice })),
    tabUrl: async () => url,
    lastRead: async () => undefined,
    showBadge: vi.fn(async () => {}),
  };
});

test('a notice is read and gets its badge', async () => {
  await onNoticeFound(message, sender, background);
  expect(background.showBadge).toHaveBeenCalledExactlyOnceWith(7, notice, false);
});

test.each<[string, unknown, Sender]>([
  ['no message', null, sender],
  ['another message', { type: 'notice-lost' }, sender],
  ['a string', 'notice-found', sender],
  ['another extension', message, { ...sender, id: 'other' }],
  ['no tab', message, { id: 'noticed', url, frameId: 0 }],
  ['a frame', message, { ...sender, frameId: 3 }],
  ['no address', message, { id: 'noticed', frameId: 0, tab: { id: 7 } }],
  ['another host', message, { ...sender, url: 'https://policies.python.org.example.com/privacy' }],
  [
    'credentials that look like the host',
    message,
    { ...sender, url: 'https://policies.python.org@evil.example/' },
  ],
  ['another port', message, { ...sender, url: 'https://policies.python.org:8443/privacy' }],
  ['no HTTPS', message, { ...sender, url: 'http://policies.python.org/privacy' }],
])('is ignored: %s', async (_, forged, from) => {
  await onNoticeFound(forged, from, background);
  expect(background.readTab).not.toHaveBeenCalled();
});

test('no badge where the reader finds no notice, or the tab has gone elsewhere', async () => {
  const elsewhere = { ...background, tabUrl: async () => 'https://policies.python.org/' };
  await onNoticeFound(message, sender, elsewhere);
  const readNothing = async () => ({ status: 'not-a-notice' as const, url, title: '', noticeLinks: [] });
  await onNoticeFound(message, sender, { ...background, readTab: readNothing });
  expect(background.showBadge).not.toHaveBeenCalled();
});

test('a fragment is the same page', async () => {
  await onNoticeFound(
    message,
    { ...sender, url: `${url}#1` },
    { ...background, tabUrl: async () => `${url}#2` },
  );
  expect(background.showBadge).toHaveBeenCalledOnce();
});

test('the dot: the notice differs from the one last marked as read, by more than its date', async () => {
  const at = '2025-01-01T00:00:00.000Z';
  const readBefore = (before: typeof notice) => ({
    ...background,
    lastRead: async () => ({ notice: before, at }),
  });
  await onNoticeFound(message, sender, readBefore({ ...notice, lastUpdated: 'January 1, 2020' }));
  expect(background.showBadge).toHaveBeenLastCalledWith(7, notice, false);
  await onNoticeFound(message, sender, readBefore({ ...notice, dataCollected: [makeData('Biography')] }));
  expect(background.showBadge).toHaveBeenLastCalledWith(7, notice, true);
});

test('what the script gives is checked, and a tab that cannot be read rejects', async () => {
  const read = (result: unknown) => readTab(7, { executeScript: async () => [{ result }] });
  const result = { status: 'notice', notice };
  expect(await read(JSON.stringify(result))).toEqual(result);
  const unsafe = JSON.stringify({ ...result, notice: { ...notice, url: 'javascript:1' } });
  for (const wrong of [unsafe, result, 'no JSON', '', undefined, null, 7]) {
    expect(await read(wrong)).toMatchObject({ status: 'failed' });
  }
  expect(await readTab(7, { executeScript: async () => [] })).toMatchObject({ status: 'failed' });
  const closed = async () => {
    throw new Error('No tab with id: 7');
  };
  await expect(readTab(7, { executeScript: closed })).rejects.toThrow('No tab');
});

test('the badge counts the processors on that tab alone, and the title says it in words', async () => {
  const set = vi.fn(async () => {});
  const action: Action = {
    setBadgeText: set,
    setBadgeBackgroundColor: set,
    setBadgeTextColor: set,
    setTitle: set,
  };
  await showBadge(action, 7, notice, false);
  expect(set).toHaveBeenCalledWith({ tabId: 7, text: '3' });
  expect(set).toHaveBeenCalledWith({ tabId: 7, title: 'Noticed: 3 processors named in this notice' });
  await showBadge(action, 7, { processors: [makeProcessor('AWS')] }, true);
  expect(set).toHaveBeenCalledWith({ tabId: 7, text: '1•' });
  expect(set).toHaveBeenCalledWith({
    tabId: 7,
    title: expect.stringContaining('1 processor • this notice changed'),
  });
  expect(set.mock.calls.every(([details]: unknown[]) => Reflect.get(Object(details), 'tabId') === 7)).toBe(
    true,
  );
});
