import { beforeEach, expect, test, vi } from 'vitest';
import { readActiveTab, type TabAccess } from '../../lib/extension/active-tab.ts';
import type { ReadResult } from '../../lib/notice/model.ts';

const result: ReadResult = {
  status: 'not-a-notice',
  url: 'https://pypi.org/',
  title: 'PyPI',
  noticeLinks: [],
};

const access = (url: string | undefined, overrides: Partial<TabAccess> = {}): TabAccess => ({
  queryActive: async () => [{ id: 7, url, incognito: false }],
  readTab: vi.fn(async () => result),
  hasPermission: async () => true,
  ...overrides,
});
const noScript = async () => {
  throw new Error('Cannot access contents of the page');
};

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

test('a page of the PSF’s is read', async () => {
  expect(await readActiveTab(access('https://pypi.org/'))).toEqual({
    status: 'read',
    tab: { id: 7, url: new URL('https://pypi.org/'), isPrivate: false },
    result,
  });
});

test.each([
  'https://example.com/',
  'https://pypi.org.example.com/',
  'https://policies.python.org@example.com/',
])('a page of someone else’s is not read: %s', async (url) => {
  const other = access(url);
  expect(await readActiveTab(other)).toMatchObject({ status: 'other-site' });
  expect(other.readTab).not.toHaveBeenCalled();
});

test.each([
  'chrome://extensions/',
  'about:blank',
  'file:///notice.html',
  'view-source:https://pypi.org/',
  undefined,
])('a page of the browser’s: %s', async (url) => {
  expect(await readActiveTab(access(url))).toEqual({ status: 'browser-page' });
});

test('no tab at all', async () => {
  const none = access('', { queryActive: async () => [] });
  expect(await readActiveTab(none)).toEqual({ status: 'browser-page' });
});

test('the permission was taken back: it says which', async () => {
  const revoked = { readTab: noScript, hasPermission: async () => false };
  expect(await readActiveTab(access('https://www.python.org/privacy/', revoked))).toMatchObject({
    status: 'no-permission',
    origins: ['https://www.python.org/*'],
  });
  // PyPI's pages need no permission beyond the click; something else is in the way there.
  expect(await readActiveTab(access('https://pypi.org/', revoked))).toMatchObject({ status: 'unreadable' });
});

test('an error page of the browser’s in place of a page of the PSF’s', async () => {
  const offline = access('https://policies.python.org/', { readTab: noScript });
  expect(await readActiveTab(offline)).toMatchObject({ status: 'unreadable' });
});

test('a private window is told', async () => {
  const inPrivate = access('', {
    queryActive: async () => [{ id: 7, url: 'https://pypi.org/', incognito: true }],
  });
  expect(await readActiveTab(inPrivate)).toMatchObject({ tab: { isPrivate: true } });
});
