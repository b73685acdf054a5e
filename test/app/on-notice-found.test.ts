import { beforeEach, expect, test, vi } from 'vitest';
import { type Background, onNoticeFound, type Sender } from '../../lib/app/on-notice-found.ts';
import type { Notice } from '../../lib/notice/model.ts';
import type { PageOutline } from '../../lib/notice/page-outline.ts';
import { speak } from '../messages.ts';
import { makeData, makeFact, makeNotice, makeProcessor } from '../notice/make-notice.ts';

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const notice = makeNotice({
  url,
  processors: ['AWS', 'Fastly', 'Stripe'].map((name) => makeProcessor(name)),
});
const page: PageOutline = { url, title: 'PyPI Privacy Notice', noticeLinks: [] };
const message = { type: 'notice-found' };
const sender: Sender = { id: 'noticed', url, frameId: 0, tab: { id: 7 } };

function makeBackground(overrides: Partial<Background> = {}) {
  return {
    extensionId: 'noticed',
    outlineTab: vi.fn<Background['outlineTab']>(async () => ({ status: 'outline', page })),
    readOutline: () => ({ status: 'notice' as const, notice }),
    tabUrl: async (): Promise<string | undefined> => url,
    baseline: async (): ReturnType<Background['baseline']> => undefined,
    setBadge: vi.fn<Background['setBadge']>(async () => {}),
    clearBadge: vi.fn(async () => {}),
    ...overrides,
  };
}

let background: ReturnType<typeof makeBackground>;
beforeEach(() => {
  speak('en');
  background = makeBackground();
});

test('a notice is read and gets its badge', async () => {
  await onNoticeFound(message, sender, background);
  expect(background.setBadge).toHaveBeenCalledExactlyOnceWith(7, expect.objectContaining({ text: '3' }));
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
  ['another port', message, { ...sender, url: url.replace('.org', '.org:8443') }],
  ['no HTTPS', message, { ...sender, url: url.replace('https', 'http') }],
  ['where no notice stands', message, { ...sender, url: 'https://www.python.org/jobs/privacy/' }],
])('is ignored: %s', async (_, forged, from) => {
  await onNoticeFound(forged, from, background);
  expect(background.outlineTab).not.toHaveBeenCalled();
  expect(background.clearBadge).not.toHaveBeenCalled();
});

test('no processor: 0 only where that is known', async () => {
  const text = async (unread: string[]) => {
    const silent = makeNotice({ url, unread: unread.map(makeFact) });
    const setBadge = vi.fn<Background['setBadge']>(async () => {});
    const readOutline = () => ({ status: 'notice' as const, notice: silent });
    await onNoticeFound(message, sender, makeBackground({ setBadge, readOutline }));
    return setBadge.mock.lastCall?.[1].text;
  };
  expect(await text([])).toBe('0');
  expect(await text(['Payments go through Acme.'])).toBe('');
});

test('no badge where there is no notice, or no answer', async () => {
  const without: Partial<Background>[] = [
    { readOutline: () => ({ status: 'not-a-notice', url, title: '', noticeLinks: [] }) },
    { outlineTab: async () => ({ status: 'no-answer' }) },
    { outlineTab: async () => ({ status: 'no-script' }) },
  ];
  for (const overrides of without) {
    const other = makeBackground(overrides);
    await onNoticeFound(message, sender, other);
    expect(other.setBadge).not.toHaveBeenCalled();
  }
});

test('markup is not read here: there is no DOM', async () => {
  const readOutline = vi.fn<Background['readOutline']>(() => ({ status: 'notice', notice }));
  const outlineTab: Background['outlineTab'] = async () => ({
    status: 'outline',
    page: { ...page, html: '<h1>x' },
  });
  await onNoticeFound(message, sender, makeBackground({ readOutline, outlineTab }));
  expect(readOutline.mock.calls[0]?.[1]).toBeUndefined();
});

test('no badge on a page that it was not made for: the tab has gone elsewhere, before or meanwhile', async () => {
  const before = makeBackground({ tabUrl: async () => 'https://policies.python.org/' });
  await onNoticeFound(message, sender, before);
  expect(before.setBadge).not.toHaveBeenCalled();
  const places = [url, 'https://policies.python.org/'];
  const meanwhile = makeBackground({ tabUrl: async () => places.shift() });
  await onNoticeFound(message, sender, meanwhile);
  expect(meanwhile.setBadge).toHaveBeenCalledOnce();
  expect(meanwhile.clearBadge).toHaveBeenCalledExactlyOnceWith(7);
});

test('a page that changes its address without loading another loses the badge', async () => {
  const elsewhere = { ...sender, url: 'https://policies.python.org/' };
  await onNoticeFound({ type: 'notice-gone' }, elsewhere, background);
  expect(background.clearBadge).toHaveBeenCalledExactlyOnceWith(7);
  expect(background.setBadge).not.toHaveBeenCalled();
});

test('query and fragment are the same page', async () => {
  await onNoticeFound(
    message,
    { ...sender, url: `${url}?a#1` },
    makeBackground({ ...background, tabUrl: async () => `${url}#2` }),
  );
  expect(background.setBadge).toHaveBeenCalledOnce();
});

test('the dot: the notice differs from what changes are told against, by more than its date', async () => {
  const at = '2025-01-01T00:00:00.000Z';
  const readBefore = (before: Notice, acknowledged = true) =>
    makeBackground({ ...background, baseline: async () => ({ notice: before, at, acknowledged }) });
  await onNoticeFound(message, sender, readBefore({ ...notice, lastUpdated: 'January 1, 2020' }));
  expect(background.setBadge).toHaveBeenLastCalledWith(7, expect.objectContaining({ text: '3' }));
  const changed = { ...notice, dataCollected: [makeData('Biography')] };
  await onNoticeFound(message, sender, readBefore(changed));
  expect(background.setBadge).toHaveBeenLastCalledWith(7, {
    text: '3•',
    colour: expect.any(String),
    title: 'Noticed. Processors named in this notice: 3 • Changed since you last read it',
  });
  await onNoticeFound(message, sender, readBefore(changed, false));
  expect(background.setBadge).toHaveBeenLastCalledWith(
    7,
    expect.objectContaining({ title: expect.stringContaining('Changed since it was first shown') }),
  );
});
