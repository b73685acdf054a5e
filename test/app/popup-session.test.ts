import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabAnswer } from '../../lib/app/active-tab.ts';
import type { MarksShown } from '../../lib/app/popup-marks.ts';
import { type PopupBrowser, popupSession } from '../../lib/app/popup-session.ts';
import type { PopupState } from '../../lib/app/popup-state.ts';
import { noticeStore } from '../../lib/app/store.ts';
import type { ReadResult } from '../../lib/notice/model.ts';
import { speak } from '../messages.ts';
import { makeData, makeNotice } from '../notice/make-notice.ts';
import { brokenArea, fakeArea } from './fake-area.ts';

const notice = makeNotice({ dataCollected: [makeData('IP addresses')] });
const at = '2025-01-01T00:00:00.000Z';
const other = makeNotice({
  url: 'https://example.org/privacy?lang=en',
  title: 'Privacy Policy',
  dataCollected: [makeData('Names')],
});

/** A tab that shows a page which is read as `result`. */
const showing = (result: ReadResult, incognito = false): Partial<PopupBrowser> => {
  const url = result.status === 'notice' ? result.notice.url : result.url;
  return {
    queryActive: async () => [{ id: 7, url, incognito }],
    outlineTab: async () => ({ status: 'outline', page: { url, title: '', noticeLinks: [] } }),
    readPage: async () => result,
    tabUrl: async () => url,
  };
};
const onPyPI = showing({ status: 'not-a-notice', url: 'https://pypi.org/', title: '', noticeLinks: [] });

function open(overrides: Partial<PopupBrowser> = {}, { area, items } = fakeArea()) {
  const states: PopupState[] = [];
  const browser: PopupBrowser = {
    queryActive: async () => [{ id: 7, url: notice.url, incognito: false }],
    outlineTab: async () => ({ status: 'outline', page: { url: notice.url, title: '', noticeLinks: [] } }),
    readPage: async () => ({ status: 'notice', notice }),
    readHtml: async () => ({ status: 'notice', notice }),
    fetchHtml: async () => ({ status: 'failed', failure: 'offline' }),
    hasPermission: async () => true,
    storage: area,
    requestPermission: async () => true,
    tabUrl: async () => notice.url,
    setBadge: vi.fn(async () => {}),
    clearBadge: vi.fn(async () => {}),
    now: () => new Date('2025-12-20T12:00:00.000Z'),
    marks: {
      showInPage: vi.fn(async () => ({ shown: 1, missing: [] })),
      showAllInPage: vi.fn(async () => ({ shown: 2, missing: ['gone'] })),
      clearMarks: vi.fn(async () => {}),
      isOnline: () => true,
      send: vi.fn(async () => {}),
    },
    ...overrides,
  };
  const marks: MarksShown[] = [];
  const actions = popupSession(
    browser,
    (state) => states.push(state),
    (shown) => marks.push(shown),
  );
  return { marks, states, browser, actions, items, area, screens: () => states.map(({ screen }) => screen) };
}

async function openChanged() {
  const fake = fakeArea();
  const store = noticeStore(fake.area, { isPrivate: false });
  await store.setBaseline(notice.url, { notice: { ...notice, dataCollected: [] }, at, acknowledged: true });
  const popup = open({}, fake);
  await popup.actions.retry();
  return popup;
}

const changesOf = (state: PopupState | undefined) => state?.screen === 'summary' && state.summary.changes;

beforeEach(() => {
  speak('en');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('something is shown before anything is waited for', () => {
  const { states, actions } = open({ queryActive: () => new Promise(() => {}) });
  actions.retry();
  expect(states).toEqual([{ screen: 'reading' }]);
});

test('to the summary; a refresh does not blank what is there', async () => {
  const { screens, actions } = open();
  await actions.retry();
  await actions.refresh();
  expect(screens()).toEqual(['reading', 'summary', 'summary']);
});

test('whatever goes wrong within is a screen of its own, never a rejection', async () => {
  const { states, actions } = open({
    queryActive: async () => {
      throw new Error('a bug');
    },
  });
  await actions.retry();
  expect(states.at(-1)).toMatchObject({ screen: 'failed', reason: expect.stringContaining('Try again') });
  const fetching = open({
    ...onPyPI,
    fetchHtml: async () => {
      throw new Error('a bug');
    },
  });
  await fetching.actions.retry();
  expect(fetching.states.at(-1)).toMatchObject({ screen: 'failed', url: 'https://pypi.org/' });
});

test('of two runs only the later one is shown', async () => {
  type Tabs = Awaited<ReturnType<PopupBrowser['queryActive']>>;
  const first = Promise.withResolvers<Tabs>();
  const queryActive = vi
    .fn(async (): Promise<Tabs> => [{ id: 7, url: notice.url, incognito: false }])
    .mockReturnValueOnce(first.promise);
  const { actions, screens } = open({ queryActive });
  const slow = actions.retry();
  await actions.retry();
  first.resolve([]);
  await slow;
  expect(screens()).toEqual(['reading', 'reading', 'summary']);
});

describe('a tab that answers late', () => {
  function openSlow(overrides: Partial<PopupBrowser> = {}) {
    const late = Promise.withResolvers<TabAnswer>();
    const popup = open({
      outlineTab: async () => ({ status: 'no-answer', late: late.promise }),
      ...overrides,
    });
    return {
      ...popup,
      answer: () =>
        late.resolve({ status: 'outline', page: { url: notice.url, title: '', noticeLinks: [] } }),
      last: () => popup.states.at(-1),
    };
  }

  test('replaces what was shown in its stead, with no further request', async () => {
    const fetchHtml = vi.fn<PopupBrowser['fetchHtml']>(async (url) => ({
      status: 'fetched',
      html: '',
      url: new URL(url),
    }));
    const { actions, answer, last, screens } = openSlow({ fetchHtml });
    await actions.retry();
    expect(last()).toMatchObject({ summary: { readFrom: 'network', unanswered: true } });
    const before = screens().length;
    answer();
    await vi.waitFor(() => expect(last()).toMatchObject({ summary: { readFrom: 'page' } }));
    expect(last()).not.toHaveProperty('summary.unanswered');
    expect(new Set(screens().slice(before))).toEqual(new Set(['summary']));
    expect(fetchHtml).toHaveBeenCalledOnce();
  });

  test('is not replaced in its turn by what comes even later', async () => {
    const fetched = Promise.withResolvers<Awaited<ReturnType<PopupBrowser['fetchHtml']>>>();
    const { actions, answer, last } = openSlow({ fetchHtml: () => fetched.promise });
    const run = actions.retry();
    answer();
    await vi.waitFor(() => expect(last()).toMatchObject({ summary: { readFrom: 'page' } }));
    fetched.resolve({ status: 'failed', failure: 'offline' });
    await run;
    expect(last()).toMatchObject({ summary: { readFrom: 'page' } });
  });

  test('of another organisation: its notice takes the place of “did not answer”', async () => {
    const { outlineTab: _, ...tab } = showing({ status: 'notice', notice: other });
    const { actions, answer, last } = openSlow(tab);
    await actions.retry();
    expect(last()).toEqual({ screen: 'no-answer', host: 'example.org' });
    answer();
    await vi.waitFor(() => expect(last()).toMatchObject({ screen: 'summary' }));
  });

  test('of an earlier try is not shown', async () => {
    const { actions, answer, states, screens } = openSlow();
    await actions.retry();
    await actions.retry();
    const before = screens().length;
    answer();
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ summary: { readFrom: 'page' } }));
    // That of the later one, once.
    expect(screens().length).toBe(before + 1);
  });
});

test('a permission that is given leads to another try, one that is refused to none', async () => {
  const granted = open();
  await granted.actions.grantPermission(['https://policies.python.org/*']);
  expect(granted.screens()).toEqual(['reading', 'summary']);
  const refused = open({ requestPermission: async () => false });
  await refused.actions.grantPermission([]);
  expect(refused.screens()).toEqual([]);
  const impossible = open({ requestPermission: () => Promise.reject(new Error('no click')) });
  await expect(impossible.actions.grantPermission([])).resolves.toBeUndefined();
});

test('marked as read: the change is gone, here, on the badge, and next time', async () => {
  const { states, actions, browser, area } = await openChanged();
  expect(changesOf(states.at(-1))).toMatchObject({ items: [{ kind: 'added' }] });
  await actions.markAsRead();
  expect(changesOf(states.at(-1))).toBeUndefined();
  expect(browser.setBadge).toHaveBeenCalledExactlyOnceWith(7, expect.objectContaining({ text: '0' }));
  const again = open({}, { area, items: {} });
  await again.actions.retry();
  expect(changesOf(again.states.at(-1))).toBeUndefined();
});

test('forgotten: nothing is stored, and nothing has changed', async () => {
  const { states, actions, items } = await openChanged();
  expect(Object.keys(items)).not.toEqual([]);
  await actions.forgetEverything();
  expect(items).toEqual({});
  expect(changesOf(states.at(-1))).toBeUndefined();
});

test('what could not be forgotten is said', async () => {
  const { actions } = open({}, { area: brokenArea(), items: {} });
  await actions.retry();
  await expect(actions.forgetEverything()).rejects.toThrow();
});

test('nothing of a private window is stored', async () => {
  const { actions, items, screens } = open(showing({ status: 'notice', notice }, true));
  await actions.retry();
  await actions.markAsRead();
  expect(items).toEqual({});
  expect(screens()).toContain('summary');
});

test('marks in the tab that holds the notice, and says how many lines it found', async () => {
  const { browser, actions, marks } = open();
  await actions.retry();
  const fact = makeData('IP addresses');
  expect(await actions.showInPage(fact, 0)).toBe('shown');
  expect(browser.marks.showInPage).toHaveBeenCalledWith(7, fact);
  await actions.showAllInPage();
  await actions.clearMarks();
  expect(marks).toEqual([{ found: 2, total: 3 }, undefined]);
  expect(browser.marks.send).not.toHaveBeenCalled();
});

test('a line that the page no longer holds is told', async () => {
  const gone = vi.fn(async () => ({ shown: 0, missing: ['gone'] }));
  const { actions, browser } = open();
  browser.marks.showInPage = gone;
  await actions.retry();
  expect(await actions.showInPage(makeData('IP addresses'), 0)).toBe('not-found');
});

test('elsewhere the background opens the notice at the sentence', async () => {
  const { browser, actions } = open({
    ...onPyPI,
    fetchHtml: async (url) => ({ status: 'fetched', html: '', url: new URL(url) }),
  });
  await actions.retry();
  const fact = makeData('IP addresses');
  await actions.showInPage(fact, 0);
  expect(browser.marks.send).toHaveBeenCalledWith({ type: 'show-source', url: notice.url, fact });
  expect(browser.marks.showInPage).not.toHaveBeenCalled();
});

test('what cannot be shown in the page is said: no script runs there now, or there is no connection', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const fact = makeData('IP addresses');
  const refused = async () => {
    throw new Error('Cannot access contents of the page');
  };
  const gone = open();
  await gone.actions.retry();
  Object.assign(gone.browser.marks, { showInPage: refused, showAllInPage: refused });
  expect(await gone.actions.showInPage(fact, 0)).toBe('no-script');
  await expect(gone.actions.showAllInPage()).rejects.toThrow();

  // An error page stands in the tab, and the notice comes from the cache.
  const fake = fakeArea();
  const store = noticeStore(fake.area, { isPrivate: false, now: () => new Date(at) });
  await store.cache(notice.url, { notice, at });
  const offline = open({ outlineTab: async () => ({ status: 'no-script' }) }, fake);
  await offline.actions.retry();
  expect(await offline.actions.showInPage(fact, 0)).toBe('offline');
  expect(offline.browser.marks.showInPage).not.toHaveBeenCalled();
  expect(offline.browser.marks.send).not.toHaveBeenCalled();
});

test('marked as read after the tab moved on: no badge on the page that it shows now', async () => {
  const { browser, actions } = await openChanged();
  browser.tabUrl = async () => 'https://policies.python.org/';
  await actions.markAsRead();
  expect(browser.setBadge).not.toHaveBeenCalled();
});

test('only the user’s “Mark as read” acknowledges; what is shown first is remembered as that', async () => {
  const { actions, items } = open();
  await actions.retry();
  const baseline = () => items[`baseline/2/${notice.url}`];
  expect(baseline()).toMatchObject({ acknowledged: false });
  await actions.markAsRead();
  expect(baseline()).toMatchObject({ acknowledged: true });
});

describe('another organisation’s notice', () => {
  const onOther = (notice = other, isPrivate = false) => showing({ status: 'notice', notice }, isPrivate);
  const organisationOf = (state: PopupState | undefined) =>
    state?.screen === 'summary' ? state.summary.organisation : undefined;

  test('is not stored, whatever is pressed, but for “Keep this notice”', async () => {
    const { actions, states, items, browser } = open(onOther());
    await actions.retry();
    await actions.refresh();
    expect(items).toEqual({});
    await actions.keepNotice();
    const ofHistory = (key: string) => key.startsWith('history/');
    expect(Object.keys(items).filter((key) => !ofHistory(key))).toEqual([
      'kept/2/https://example.org/privacy',
    ]);
    expect(JSON.stringify(items)).not.toContain('lang=en');
    expect(organisationOf(states.at(-1))?.keeping).toMatchObject({ status: 'kept' });
    await actions.stopKeeping();
    expect(items).toEqual({});
    expect(organisationOf(states.at(-1))?.keeping).toEqual({ status: 'not-kept' });
    expect(browser.setBadge).not.toHaveBeenCalled();
  });

  test('that is kept tells what changed, until that is marked as read', async () => {
    const fake = fakeArea();
    const first = open(onOther(), fake);
    await first.actions.retry();
    await first.actions.keepNotice();
    const changed = { ...other, dataCollected: [...other.dataCollected, makeData('Shoe sizes')] };
    const second = open(onOther(changed), fake);
    await second.actions.retry();
    expect(changesOf(second.states.at(-1))).toMatchObject({ acknowledged: true, items: [{ kind: 'added' }] });
    await second.actions.markAsRead();
    expect(changesOf(second.states.at(-1))).toBeUndefined();
    const third = open(onOther(changed), fake);
    await third.actions.retry();
    expect(changesOf(third.states.at(-1))).toBeUndefined();
    expect(third.browser.setBadge).not.toHaveBeenCalled();
  });

  test('in a private window cannot be kept', async () => {
    const { actions, states, items } = open(onOther(other, true));
    await actions.retry();
    expect(organisationOf(states.at(-1))?.keeping).toEqual({ status: 'unavailable' });
    await expect(actions.keepNotice()).rejects.toThrow();
    expect(items).toEqual({});
  });

  test('is forgotten with everything, and can be kept again', async () => {
    const { actions, states, items } = open(onOther());
    await actions.retry();
    await actions.keepNotice();
    await actions.forgetEverything();
    expect([items, organisationOf(states.at(-1))?.keeping]).toEqual([{}, { status: 'not-kept' }]);
    await actions.keepNotice();
    expect(Object.keys(items)).toHaveLength(1);
  });
});
