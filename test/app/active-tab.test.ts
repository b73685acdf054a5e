import { expect, test, vi } from 'vitest';
import { readActiveTab, type TabAccess } from '../../lib/app/active-tab.ts';
import type { ReadResult } from '../../lib/notice/model.ts';
import type { PageOutline } from '../../lib/notice/page-outline.ts';

const page: PageOutline = { url: 'https://pypi.org/', title: 'PyPI', noticeLinks: [] };
const result: ReadResult = { status: 'not-a-notice', ...page };

const access = (url: string | undefined, overrides: Partial<TabAccess> = {}): TabAccess => ({
  queryActive: async () => [{ id: 7, url, incognito: false }],
  outlineTab: vi.fn(async () => ({ status: 'outline' as const, page })),
  readPage: async () => result,
  hasPermission: async () => true,
  ...overrides,
});
const noScript = async () => ({ status: 'no-script' as const });

test.each(['https://pypi.org/', 'https://example.com/', 'http://example.com/'])(
  'a page of any site is read: %s',
  async (url) => {
    expect(await readActiveTab(access(url))).toEqual({
      status: 'read',
      tab: { id: 7, url: new URL(url), isPrivate: false },
      page,
      result,
    });
  },
);

test.each([
  'chrome://extensions/',
  'about:blank',
  'file:///notice.html',
  'view-source:https://pypi.org/',
  // Firefox's reader view, and the viewers that browsers bring along.
  'about:reader?url=https%3A%2F%2Fpolicies.python.org%2Fpypi.org%2FPrivacy-Notice%2F',
  'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
  'resource://pdf.js/web/viewer.html',
  undefined,
])('a page of the browser’s: %s', async (url) => {
  const own = access(url);
  expect(await readActiveTab(own)).toEqual({ status: 'browser-page' });
  expect(own.outlineTab).not.toHaveBeenCalled();
});

test('no tab at all', async () => {
  const none = access('', { queryActive: async () => [] });
  expect(await readActiveTab(none)).toEqual({ status: 'browser-page' });
});

test('the permission was taken back: it says which', async () => {
  const revoked = { outlineTab: noScript, hasPermission: async () => false };
  expect(await readActiveTab(access('https://www.python.org/privacy/', revoked))).toMatchObject({
    status: 'no-permission',
    origins: ['https://www.python.org/*'],
  });
  // These pages need no permission beyond the click; something else is in the way there.
  for (const url of ['https://pypi.org/', 'https://example.com/'])
    expect(await readActiveTab(access(url, revoked))).toMatchObject({ status: 'unreadable' });
});

test('an error page of the browser’s in place of a page', async () => {
  const offline = access('https://policies.python.org/', { outlineTab: noScript });
  expect(await readActiveTab(offline)).toMatchObject({ status: 'unreadable' });
});

test('a page that gives no answer', async () => {
  const silent = access('https://pypi.org/', { outlineTab: async () => ({ status: 'no-answer' }) });
  expect(await readActiveTab(silent)).toMatchObject({ status: 'no-answer', tab: { id: 7 } });
});

test('a private window is told', async () => {
  const inPrivate = access('', {
    queryActive: async () => [{ id: 7, url: 'https://pypi.org/', incognito: true }],
  });
  expect(await readActiveTab(inPrivate)).toMatchObject({ tab: { isPrivate: true } });
});
