import { beforeEach, expect, test, vi } from 'vitest';
import type { TabReading } from '../../lib/extension/active-tab.ts';
import type { MarksShown } from '../../lib/extension/popup-marks.ts';
import { type PopupBrowser, popupSession } from '../../lib/extension/popup-session.ts';
import { noticeStore } from '../../lib/extension/store.ts';
import type { PopupState } from '../../lib/notice/show/summary.ts';
import { isNotice } from '../../lib/notice/validate.ts';
import { makeData, makeNotice } from '../notice/make-notice.ts';
import { brokenArea, fakeArea } from './fake-area.ts';

const notice = makeNotice({ dataCollected: [makeData('IP addresses')] });
const at = '2025-01-01T00:00:00.000Z';
const onNotice = (isPrivate = false): TabReading => ({
  status: 'read',
  tab: { id: 7, url: new URL(notice.url), isPrivate },
  result: { status: 'notice', notice },
});

function open(overrides: Partial<PopupBrowser> = {}, { area, items } = fakeArea()) {
  const states: PopupState[] = [];
  const browser: PopupBrowser = {
    readActiveTab: async () => onNotice(),
    fetchNotice: async () => ({ status: 'failed', failure: 'offline' }),
    openStore: (options) => noticeStore(area, options),
    requestPermission: async () => true,
    showBadge: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    now: () => new Date('2025-12-20T12:00:00.000Z'),
    marks: {
      showInPage: vi.fn(async () => ({ shown: 1, missing: [] })),
      showAllInPage: vi.fn(async () => ({ shown: 2, missing: ['gone'] })),
      clearMarks: vi.fn(async () => {}),
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
  await store.markAsRead(notice.url, { notice: { ...notice, dataCollected: [] }, at });
  const popup = open({}, fake);
  await popup.actions.retry();
  return popup;
}

const changesOf = (state: PopupState | undefined) => state?.screen === 'summary' && state.summary.changes;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('something is shown before anything is waited for', () => {
  const { states, actions } = open({ readActiveTab: () => new Promise(() => {}) });
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
    readActiveTab: async () => {
      throw new Error('a bug');
    },
  });
  await actions.retry();
  expect(states.at(-1)).toMatchObject({ screen: 'failed', reason: expect.stringContaining('Try again') });
  const fetching = open({
    readActiveTab: async () => ({
      status: 'unreadable',
      tab: { id: 7, url: new URL('https://pypi.org/'), isPrivate: false },
    }),
    fetchNotice: async () => {
      throw new Error('a bug');
    },
  });
  await fetching.actions.retry();
  expect(fetching.states.at(-1)).toMatchObject({ screen: 'failed', url: 'https://pypi.org/' });
});

test('of two runs only the later one is shown', async () => {
  const first = Promise.withResolvers<TabReading>();
  const readActiveTab = vi.fn(async () => onNotice()).mockReturnValueOnce(first.promise);
  const { actions, screens } = open({ readActiveTab });
  const slow = actions.retry();
  await actions.retry();
  first.resolve({ status: 'browser-page' });
  await slow;
  expect(screens()).toEqual(['reading', 'reading', 'summary']);
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
  expect(browser.showBadge).toHaveBeenCalledExactlyOnceWith(7, notice, false);
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
  const { actions, items, screens } = open({ readActiveTab: async () => onNotice(true) });
  await actions.retry();
  await actions.markAsRead();
  expect(items).toEqual({});
  expect(screens()).toContain('summary');
});

test('copies the notice as JSON and the summary as Markdown; before there is one, nothing', async () => {
  const { actions, browser } = open();
  await actions.copyJson();
  expect(browser.copy).not.toHaveBeenCalled();
  await actions.retry();
  await actions.copyJson();
  expect(isNotice(JSON.parse(String(vi.mocked(browser.copy).mock.lastCall?.[0])))).toBe(true);
  await actions.copyMarkdown();
  expect(vi.mocked(browser.copy).mock.lastCall?.[0]).toContain('# PyPI Privacy Notice\n');
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
    readActiveTab: async () => ({
      status: 'read',
      tab: { id: 7, url: new URL('https://pypi.org/'), isPrivate: false },
      result: { status: 'not-a-notice', url: 'https://pypi.org/', title: 'PyPI', noticeLinks: [] },
    }),
    fetchNotice: async () => ({ status: 'fetched', notice }),
  });
  await actions.retry();
  const fact = makeData('IP addresses');
  await actions.showInPage(fact, 0);
  expect(browser.marks.send).toHaveBeenCalledWith({ type: 'show-source', url: notice.url, fact });
  expect(browser.marks.showInPage).not.toHaveBeenCalled();
});
