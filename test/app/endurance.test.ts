import { expect, test, vi } from 'vitest';
import { openHistory } from '../../lib/app/history.ts';
import { type PopupBrowser, popupSession } from '../../lib/app/popup-session.ts';
import type { PopupState } from '../../lib/app/popup-state.ts';
import { noticeStore } from '../../lib/app/store.ts';
import type { Notice, ReadResult } from '../../lib/notice/model.ts';
import { notices } from '../../lib/sites.ts';
import { makeData, makeNotice } from '../notice/make-notice.ts';
import { fakeArea } from './fake-area.ts';

// Many visits, many windows, and clocks that are moved: nothing is lost, and what is stored does not grow.

const psf = makeNotice({ ...notices.psf, dataCollected: [makeData('Names')] });
const services = [notices.pypi, notices.python, notices.pycon].map((known) =>
  makeNotice({ ...known, dataCollected: [makeData('IP addresses')], addendumTo: notices.psf }),
);
const [pypi = psf] = services;
const served = new Map([psf, ...services].map((notice) => [notice.url, notice]));
const start = Date.parse('2026-01-01T00:00:00.000Z');
const hour = 60 * 60 * 1000;

/** A profile: one storage, one clock, and the network, which is counted. */
function profile() {
  const { area, items } = fakeArea();
  const clock = { now: start };
  const requests: string[] = [];

  /** Opens the popup on a page, in a window of its own. */
  function open(url: string, result: ReadResult, overrides: Partial<PopupBrowser> = {}) {
    const states: PopupState[] = [];
    const browser: PopupBrowser = {
      queryActive: async () => [{ id: 7, url, incognito: false }],
      outlineTab: async () => ({ status: 'outline', page: { url, title: '', noticeLinks: [] } }),
      readPage: async () => result,
      readHtml: async (_, from) => found(served.get(from.href)),
      fetchHtml: async (from) => {
        requests.push(from);
        return { status: 'fetched', html: '', url: new URL(from) };
      },
      hasPermission: async () => true,
      storage: area,
      requestPermission: async () => true,
      tabUrl: async () => url,
      setBadge: async () => {},
      clearBadge: async () => {},
      now: () => new Date(clock.now),
      marks: {
        showInPage: async () => ({ shown: 1, missing: [] }),
        showAllInPage: async () => ({ shown: 1, missing: [] }),
        clearMarks: async () => {},
        isOnline: () => true,
        send: async () => {},
      },
      ...overrides,
    };
    const session = popupSession(browser, (state) => states.push(state));
    return { session, last: () => states.at(-1) };
  }

  const page = (url: string) => open(url, { status: 'not-a-notice', url, title: '', noticeLinks: [] });
  const notice = (shown: Notice) => open(shown.url, found(shown));
  return { area, items, clock, requests, open, page, notice };
}

const found = (notice: Notice | undefined): ReadResult =>
  notice
    ? { status: 'notice', notice }
    : { status: 'not-a-notice', url: 'https://policies.python.org/', title: '', noticeLinks: [] };

test('500 visits in 500 hours: eight entries, and each notice is asked for once a day at most', async () => {
  const { items, clock, requests, page, notice } = profile();
  const other = makeNotice({ url: 'https://example.org/privacy', title: 'Privacy Policy' });
  const pages = [
    () => page('https://pypi.org/project/x/'),
    () => notice(pypi),
    () => page('https://docs.python.org/3/'),
    () => notice(other),
    () => page('https://us.pycon.org/'),
    () => page('https://example.org/'),
  ];
  for (let visit = 0; visit < 500; visit++) {
    clock.now += hour;
    const popup = pages[visit % pages.length]?.();
    await popup?.session.retry();
    expect(popup?.last()).toMatchObject({ screen: visit % pages.length === 5 ? 'page-links' : 'summary' });
  }
  const urls = [...served.keys()].sort();
  expect(withoutHistory(items).sort()).toEqual(
    ['baseline', 'cached'].flatMap((kind) => urls.map((url) => `${kind}/2/${url}`)),
  );
  expect(JSON.stringify(items).length).toBeLessThan(100_000);
  const days = Math.ceil(500 / 24);
  for (const url of urls) expect(requests.filter((asked) => asked === url).length).toBeLessThanOrEqual(days);
});

test.each([
  ['on by a day', 24 * hour],
  ['back by a day', -24 * hour],
  ['on by ten years', 10 * 365 * 24 * hour],
])(
  'a clock that is moved %s, and then set right: what was marked as read stays, and is told against',
  async (_, by) => {
    const { area, clock, notice, page } = profile();
    const first = notice(pypi);
    await first.session.retry();
    await first.session.markAsRead();
    clock.now += by;
    await page('https://pypi.org/').session.retry();
    clock.now = start + hour;
    const changed = { ...pypi, dataCollected: [makeData('IP addresses'), makeData('Names')] };
    const popup = notice(changed);
    await popup.session.retry();
    expect(popup.last()).toMatchObject({
      summary: { changes: { acknowledged: true, items: [{ kind: 'added' }] } },
    });
    const home = page('https://pypi.org/');
    await home.session.retry();
    // What a clock that was ahead has left is not taken for new.
    expect(home.last()).toMatchObject({ summary: { readAt: new Date(clock.now).toISOString() } });
    expect(await noticeStore(area, { isPrivate: false }).cached(pypi.url)).toBeDefined();
  },
);

test('ten windows at once: each shows its summary, and nothing is stored twice or lost', async () => {
  const { items, page, notice } = profile();
  const windows = Array.from({ length: 10 }, (_, at) =>
    at % 2
      ? notice(services[at % 3] ?? pypi)
      : page(['https://pypi.org/', 'https://us.pycon.org/'][at % 4 ? 1 : 0] ?? ''),
  );
  await Promise.all(windows.map(({ session }) => session.retry()));
  for (const { last } of windows)
    expect(last()).toMatchObject({ screen: 'summary', summary: { refreshing: false } });
  expect(withoutHistory(items)).toHaveLength(8);
  // A list, and for each notice an index and one version.
  expect(Object.keys(items)).toHaveLength(8 + 9);
});

test('marked as read in one window while another shows it for the first time: it stays marked', async () => {
  const { area, open, notice } = profile();
  const base = Promise.withResolvers<void>();
  const slow = open(pypi.url, found(pypi), {
    fetchHtml: async (url) => {
      await base.promise;
      return { status: 'fetched', html: '', url: new URL(url) };
    },
  });
  const run = slow.session.retry();
  await vi.waitFor(() => expect(slow.last()).toMatchObject({ screen: 'summary' }));
  const quick = notice(pypi);
  await quick.session.retry();
  await quick.session.markAsRead();
  base.resolve();
  await run;
  const store = noticeStore(area, { isPrivate: false });
  expect(await store.baseline(pypi.url)).toMatchObject({ acknowledged: true });
});

test('everything is deleted in one window while nine read: no part of a notice is left behind', async () => {
  const { items, page, notice } = profile();
  const windows = Array.from({ length: 9 }, () => page('https://pypi.org/'));
  const deleting = notice(pypi);
  await deleting.session.retry();
  await Promise.all([...windows.map(({ session }) => session.retry()), deleting.session.forgetEverything()]);
  // What the others read after that is stored anew, whole or not at all.
  for (const key of withoutHistory(items))
    expect(items[key]).toMatchObject({ notice: expect.anything(), at: expect.any(String) });
  expect(withoutHistory(items).length).toBeLessThanOrEqual(4);
  const history = openHistory(fakeArea(items).area, { isPrivate: true });
  for (const { url, versions } of await history.indexes()) {
    for (const { at } of versions) expect(await history.version(url, at)).toBeDefined();
  }
});

/** What is stored of the notices as they are now. */
const withoutHistory = (items: Record<string, unknown>) =>
  Object.keys(items).filter((key) => !key.startsWith('history/'));
