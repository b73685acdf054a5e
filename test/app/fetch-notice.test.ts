import { expect, test, vi } from 'vitest';
import { fetchNotice, type NoticeReading } from '../../lib/app/fetch-notice.ts';
import type { ReadResult } from '../../lib/notice/model.ts';
import { makeNotice } from '../notice/make-notice.ts';

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const notice = makeNotice({ url });

const reading = (result: ReadResult, overrides: Partial<NoticeReading> = {}) => ({
  hasPermission: async () => true,
  fetchHtml: vi.fn<NoticeReading['fetchHtml']>(async (asked) => ({
    status: 'fetched',
    html: '<h1>Notice</h1>',
    url: new URL(asked),
  })),
  readHtml: async () => result,
  ...overrides,
});

test('by the same reader; what it does not take for a notice has changed its shape', async () => {
  expect(await fetchNotice(url, reading({ status: 'notice', notice }))).toEqual({
    status: 'fetched',
    notice,
  });
  const changed: ReadResult = { status: 'not-a-notice', url, title: '', noticeLinks: [] };
  expect(await fetchNotice(url, reading(changed))).toEqual({ status: 'failed', failure: 'changed-shape' });
  const failed: ReadResult = { status: 'failed', url, reason: '' };
  expect(await fetchNotice(url, reading(failed))).toEqual({ status: 'failed', failure: 'changed-shape' });
});

test('without permission nothing is asked for', async () => {
  const without = reading({ status: 'notice', notice }, { hasPermission: async () => false });
  expect(await fetchNotice(url, without)).toEqual({ status: 'failed', failure: 'no-permission' });
  expect(without.fetchHtml).not.toHaveBeenCalled();
});

test.each([`${url}?session=SECRET`, `${url}#top`, url.slice(0, -1)])(
  'neither query nor fragment is asked for: %s',
  async (asked) => {
    const network = reading({ status: 'notice', notice });
    await fetchNotice(asked, network);
    expect(network.fetchHtml).toHaveBeenCalledExactlyOnceWith(url);
  },
);

test.each([
  'https://pypi.org/',
  'http://policies.python.org/pypi.org/Privacy-Notice/',
  'https://policies.python.org@evil.example/pypi.org/Privacy-Notice/',
  'https://user:word@policies.python.org/pypi.org/Privacy-Notice/',
  'https://policies.python.org:8443/pypi.org/Privacy-Notice/',
  'https://policies.python.org/',
  'https://policies.python.org/leak/SECRET/',
  'https://policies.python.org/SECRET%20SECRET/Privacy-Notice/',
  'https://policies.python.org/a/b/Privacy-Notice/',
])('nothing but the notices’ own addresses is ever asked for: %s', async (elsewhere) => {
  const network = reading({ status: 'notice', notice });
  await expect(fetchNotice(elsewhere, network)).rejects.toThrow('Not an address');
  expect(network.fetchHtml).not.toHaveBeenCalled();
});

test('what a redirect within the host leads to is no notice where none can stand', async () => {
  const to = (moved: string): NoticeReading['fetchHtml'] => {
    return async () => ({ status: 'fetched', html: '', url: new URL(moved) });
  };
  const moved = 'https://policies.python.org/pypi.org/Privacy-Policy/';
  const within = reading({ status: 'notice', notice: { ...notice, url: moved } }, { fetchHtml: to(moved) });
  expect(await fetchNotice(url, within)).toMatchObject({ status: 'fetched', notice: { url: moved } });
  const away = reading(
    { status: 'notice', notice },
    { fetchHtml: to('https://policies.python.org/uploads/x/') },
  );
  expect(await fetchNotice(url, away)).toEqual({ status: 'failed', failure: 'redirected' });
});
