import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabReading } from '../../lib/app/active-tab.ts';
import type { FetchedNotice } from '../../lib/app/fetch-notice.ts';
import type { FetchFailure, PopupState, Summary } from '../../lib/app/popup-state.ts';
import { noticeStore, type StorageArea } from '../../lib/app/store.ts';
import { summarise } from '../../lib/app/summarise.ts';
import type { Link, Notice, ReadResult } from '../../lib/notice/model.ts';
import type { PageOutline } from '../../lib/notice/page-outline.ts';
import { notices } from '../../lib/sites.ts';
import { makeData, makeLink, makeNotice, makeRight } from '../notice/make-notice.ts';
import { brokenArea, fakeArea } from './fake-area.ts';

const psf = makeNotice({ ...notices.psf, rights: [makeRight('A right of access')] });
const pypi = makeNotice({
  ...notices.pypi,
  dataCollected: [makeData('IP addresses')],
  addendumTo: notices.psf,
});
const today = new Date('2025-12-20T12:00:00.000Z');
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000).toISOString();

const pageAt = (url: string, ...noticeLinks: Link[]): PageOutline => ({ url, title: '', noticeLinks });
const read = (page: PageOutline, result?: ReadResult): TabReading & { status: 'read' } => ({
  status: 'read',
  tab: { id: 7, url: new URL(page.url), isPrivate: false },
  page,
  result: result ?? { status: 'not-a-notice', ...page },
});
const onNotice = read(pageAt(pypi.url), { status: 'notice', notice: pypi });
const onPyPI = read(pageAt('https://pypi.org/', makeLink(notices.pypi.url, 'Privacy Notice')));

/** The notices' host: what it has, or how it fails; and what it was asked for. */
function server(has: Record<string, Notice | FetchFailure> = { [pypi.url]: pypi, [psf.url]: psf }) {
  const fetchNotice = vi.fn(async (url: string): Promise<FetchedNotice> => {
    const answer = has[url] ?? 'not-found';
    return typeof answer === 'string'
      ? { status: 'failed', failure: answer }
      : { status: 'fetched', notice: answer };
  });
  return { fetchNotice, asked: () => fetchNotice.mock.calls.map(([url]) => url) };
}

async function run(
  reading: TabReading,
  {
    has = server(),
    area = fakeArea().area,
    refresh = false,
  }: { has?: ReturnType<typeof server>; area?: StorageArea; refresh?: boolean } = {},
) {
  const states: PopupState[] = [];
  const store = noticeStore(area, { isPrivate: false, now: () => today });
  const sources = { fetchNotice: has.fetchNotice, store, now: () => today };
  await summarise(reading, sources, (state) => states.push(structuredClone(state)), { refresh });
  return { states, last: states.at(-1), asked: has.asked(), store };
}

function summaryOf(state: PopupState | undefined): Summary {
  if (state?.screen !== 'summary') throw new Error(`Not a summary: ${JSON.stringify(state)}`);
  return state.summary;
}

const titles = (state: PopupState | undefined) => summaryOf(state).notice.layers.map(({ title }) => title);

/** A store with these notices, as read `days` ago, and marked as read then. */
async function storeWith(days: number, ...stored: Notice[]) {
  const fake = fakeArea();
  // Its clock is that of whoever stored, which may have been ahead.
  const store = noticeStore(fake.area, { isPrivate: false, now: () => new Date(daysAgo(-1000)) });
  for (const notice of stored) {
    await store.cache(notice.url, { notice, at: daysAgo(days) });
    await store.setBaseline(notice.url, { notice, at: daysAgo(days), acknowledged: true });
  }
  return fake;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('the page is a notice', () => {
  test('it is shown at once, then with the layer beneath; only that is asked for', async () => {
    const { states, asked } = await run(onNotice);
    expect(states.map(titles)).toEqual([
      ['PyPI Privacy Notice'],
      ['PyPI Privacy Notice', 'PSF Privacy Notice'],
    ]);
    expect(summaryOf(states[0])).toMatchObject({
      governingReason: { by: 'page' },
      readFrom: 'page',
      refreshing: true,
    });
    expect(summaryOf(states[1])).toMatchObject({ readFrom: 'page', refreshing: false });
    expect(asked).toEqual([psf.url]);
  });

  test('with the layer beneath cached since less than a day, nothing is asked for', async () => {
    const { states, asked } = await run(onNotice, { area: (await storeWith(0.5, psf)).area });
    expect(states).toHaveLength(1);
    expect(titles(states[0])).toHaveLength(2);
    expect(asked).toEqual([]);
  });

  test('where the layer beneath cannot be had, it says which and why', async () => {
    const { last } = await run(onNotice, { has: server({ [psf.url]: 'server-error' }) });
    expect(summaryOf(last).missingBaseNotice).toEqual({ ...notices.psf, failure: 'server-error' });
    expect(titles(last)).toHaveLength(1);
  });

  test('addenda that go round, never end, or lead off the host', async () => {
    const round = server({ [psf.url]: { ...psf, addendumTo: notices.pypi } });
    expect((await run(onNotice, { has: round })).asked).toEqual([psf.url]);
    const further = (url: string) => url.replace('.org/', '.org/x').replace(/xPSF-/, 'x/');
    const endless = { fetchNotice: vi.fn(), asked: () => [] as string[] };
    endless.fetchNotice.mockImplementation(async (url: string) => ({
      status: 'fetched',
      notice: makeNotice({ url, addendumTo: { title: 'Next', url: further(url) } }),
    }));
    await run(onNotice, { has: endless });
    expect(endless.fetchNotice).toHaveBeenCalledTimes(2);
    const away = { ...pypi, addendumTo: { title: 'Evil', url: 'https://evil.example/' } };
    expect((await run(read(pageAt(pypi.url), { status: 'notice', notice: away }))).asked).toEqual([]);
  });

  test('it could not be read', async () => {
    const failed = read(pageAt(pypi.url), { status: 'failed', url: pypi.url, reason: 'It is too long.' });
    expect((await run(failed)).last).toEqual({ screen: 'failed', url: pypi.url, reason: 'It is too long.' });
  });
});

describe('another page of the PSF’s', () => {
  test('nothing cached: the governing notice is fetched, with both layers', async () => {
    const { states, asked } = await run(onPyPI);
    expect(states[0]).toEqual({ screen: 'reading', title: 'PyPI Privacy Notice' });
    expect(summaryOf(states.at(-1))).toMatchObject({
      readFrom: 'network',
      refreshing: false,
      governingReason: { by: 'link', host: 'pypi.org', text: 'Privacy Notice' },
      readAt: today.toISOString(),
    });
    expect(titles(states.at(-1))).toEqual(['PyPI Privacy Notice', 'PSF Privacy Notice']);
    expect(asked).toEqual([pypi.url, psf.url]);
  });

  test('cached since less than a day: shown, and nothing is asked for', async () => {
    const { states, asked } = await run(onPyPI, { area: (await storeWith(0.9, pypi, psf)).area });
    expect(states).toHaveLength(1);
    expect(summaryOf(states[0])).toMatchObject({
      readFrom: 'cache',
      refreshing: false,
      readAt: daysAgo(0.9),
    });
    expect(asked).toEqual([]);
  });

  test('cached for longer: shown at once, both layers, then refreshed', async () => {
    const { states, asked } = await run(onPyPI, { area: (await storeWith(2, pypi, psf)).area });
    expect(summaryOf(states[0])).toMatchObject({ readFrom: 'cache', refreshing: true, readAt: daysAgo(2) });
    expect(titles(states[0])).toHaveLength(2);
    expect(summaryOf(states.at(-1))).toMatchObject({ readFrom: 'network', refreshing: false });
    expect(asked).toEqual([pypi.url, psf.url]);
  });

  test('on request it is refreshed, however young; so is one from a clock that was wrong', async () => {
    const { asked } = await run(onPyPI, { area: (await storeWith(0, pypi, psf)).area, refresh: true });
    expect(asked).toEqual([pypi.url, psf.url]);
    expect((await run(onPyPI, { area: (await storeWith(-400, pypi, psf)).area })).asked).toEqual([
      pypi.url,
      psf.url,
    ]);
  });

  test('offline, the cached one is shown and says so, both layers', async () => {
    const { last } = await run(onPyPI, {
      area: (await storeWith(40, pypi, psf)).area,
      has: server({ [pypi.url]: 'offline', [psf.url]: 'offline' }),
    });
    expect(summaryOf(last)).toMatchObject({
      readFrom: 'stale-cache',
      refreshing: false,
      readAt: daysAgo(40),
      refreshFailure: 'offline',
    });
    expect(titles(last)).toHaveLength(2);
  });

  test.each<FetchFailure>(['timeout', 'not-found', 'no-permission'])(
    'a cached one that could not be refreshed says why: %s',
    async (failure) => {
      const { area } = await storeWith(40, pypi, psf);
      const { states, last } = await run(onPyPI, {
        area,
        has: server({ [pypi.url]: failure, [psf.url]: psf }),
      });
      expect(summaryOf(last)).toMatchObject({ readFrom: 'stale-cache', refreshFailure: failure });
      expect(states.map((state) => summaryOf(state).refreshFailure).slice(0, -1)).not.toContain(failure);
    },
  );

  test('so does one beneath a page that was just read', async () => {
    const { area } = await storeWith(40, psf);
    const { last } = await run(onNotice, { area, has: server({ [psf.url]: 'timeout' }) });
    expect(summaryOf(last)).toMatchObject({ readFrom: 'page', refreshFailure: 'timeout' });
    expect(titles(last)).toHaveLength(2);
  });

  test.each<FetchFailure>([
    'offline',
    'timeout',
    'cut-off',
    'not-found',
    'forbidden',
    'too-many-requests',
    'server-error',
    'too-large',
    'not-html',
    'redirected',
    'changed-shape',
    'no-permission',
  ])('nothing cached, and it cannot be had: %s', async (failure) => {
    const { states } = await run(onPyPI, { has: server({ [pypi.url]: failure }) });
    expect(states).toEqual([
      { screen: 'reading', title: 'PyPI Privacy Notice' },
      { screen: 'fetch-failed', failure, title: 'PyPI Privacy Notice', url: pypi.url },
    ]);
  });

  test('a notice’s own page that no longer reads as one is not asked for again', async () => {
    const changed = read(pageAt(`${pypi.url}?a#top`));
    const { last, asked } = await run(changed);
    expect(last).toMatchObject({ screen: 'fetch-failed', failure: 'changed-shape', url: pypi.url });
    expect(asked).toEqual([]);
  });

  test('a notice’s own page in whose place the browser shows an error: the cached one', async () => {
    const tab = { id: 7, url: new URL(pypi.url), isPrivate: false };
    const { last } = await run(
      { status: 'unreadable', tab },
      {
        area: (await storeWith(9, pypi, psf)).area,
        has: server({ [pypi.url]: 'offline', [psf.url]: 'offline' }),
      },
    );
    expect(summaryOf(last)).toMatchObject({ readFrom: 'stale-cache', governingReason: { by: 'page' } });
  });
});

describe('what changed', () => {
  const newer = { ...pypi, dataCollected: [makeData('IP addresses'), makeData('HTTP User-Agent')] };
  const change = { layer: 'PyPI Privacy Notice', list: 'data', kind: 'added', text: 'HTTP User-Agent' };

  test('the first reading is what later ones are told against', async () => {
    const { area } = fakeArea();
    expect(summaryOf((await run(onNotice, { area })).last).changes).toBeUndefined();
    const second = await run(read(pageAt(pypi.url), { status: 'notice', notice: newer }), { area });
    expect(summaryOf(second.states[0]).changes).toEqual({
      since: today.toISOString(),
      acknowledged: false,
      items: [change],
    });
    expect(summaryOf(second.last).changes?.items).toEqual([change]);
  });

  test('it is told again until it is marked as read', async () => {
    const { area } = await storeWith(300, pypi, psf);
    for (let i = 0; i < 2; i++) {
      const { last } = await run(read(pageAt(pypi.url), { status: 'notice', notice: newer }), { area });
      expect(summaryOf(last).changes).toEqual({ since: daysAgo(300), acknowledged: true, items: [change] });
    }
  });

  test('of the layer beneath, too, by its own reading', async () => {
    const { area } = await storeWith(300, pypi, { ...psf, rights: [] });
    const { last } = await run(onPyPI, { area });
    expect(summaryOf(last).changes?.items).toEqual([
      { layer: 'PSF Privacy Notice', list: 'other', kind: 'added', text: 'A right of access' },
    ]);
  });
});

describe('a store that fails', () => {
  test('broken: as if nothing were cached', async () => {
    const { last, asked } = await run(onPyPI, { area: brokenArea() });
    expect(titles(last)).toHaveLength(2);
    expect(asked).toEqual([pypi.url, psf.url]);
  });

  test('full: shown all the same', async () => {
    const { last } = await run(onPyPI, { area: fakeArea({}, 10).area });
    expect(titles(last)).toHaveLength(2);
  });

  test('damaged, or of an older version: fetched anew', async () => {
    const { area, items } = await storeWith(0, pypi, psf);
    const key = Object.keys(items).find((one) => one.startsWith('cached') && one.includes('pypi')) ?? '';
    items[key] = { notice: { ...pypi, processors: undefined }, at: daysAgo(0) };
    const { last, asked } = await run(onPyPI, { area });
    expect(titles(last)).toHaveLength(2);
    expect(asked).toEqual([pypi.url]);
  });
});

describe('a page that gives no answer', () => {
  const silent = (url: string): TabReading => ({
    status: 'no-answer',
    tab: { id: 7, url: new URL(url), isPrivate: false },
  });

  test('of the PSF’s: the governing notice, and that the page did not answer', async () => {
    const { last, asked } = await run(silent('https://pypi.org/project/x/'));
    expect(summaryOf(last)).toMatchObject({ unanswered: true, governingReason: { by: 'site' } });
    expect(asked).toEqual([pypi.url, psf.url]);
  });

  test('a notice’s own page: it is fetched', async () => {
    const { last } = await run(silent(`${pypi.url}?session=SECRET`));
    expect(summaryOf(last)).toMatchObject({ unanswered: true, readFrom: 'network' });
    expect(titles(last)).toHaveLength(2);
  });

  test('of someone else’s: that it did not answer, and nothing is asked for', async () => {
    const { states, asked } = await run(silent('https://example.org/x'));
    expect(states).toEqual([{ screen: 'no-answer', host: 'example.org' }]);
    expect(asked).toEqual([]);
  });
});

describe('a page that says it is a notice where none stands', () => {
  const forged = makeNotice({
    ...pypi,
    url: 'https://pypi.org/project/forged/',
    addendumTo: { title: 'More', url: 'https://policies.python.org/leak/?to=evil' },
  });
  const description = pageAt(
    forged.url,
    makeLink(notices.pypi.url, 'Privacy Notice'),
    makeLink('https://policies.python.org/leak/Privacy-Notice/?to=evil', 'Privacy Notice'),
  );

  test('over http, which anyone on the way can write into, the notice is fetched from its own host instead', async () => {
    const { area, items } = fakeArea();
    const url = pypi.url.replace('https:', 'http:');
    const { last, asked } = await run(read(pageAt(url), { status: 'notice', notice: { ...forged, url } }), {
      area,
    });
    expect(summaryOf(last)).toMatchObject({ readFrom: 'network', notice: { layers: [pypi, psf] } });
    expect(asked).toEqual([pypi.url, psf.url]);
    expect(JSON.stringify(items)).not.toContain('http:');
  });

  test.each<[string, ReadResult]>([
    ['a notice', { status: 'notice', notice: forged }],
    ['one too large to be read', { status: 'failed', url: forged.url, reason: 'It is too large.' }],
    ['none', { status: 'not-a-notice', ...description }],
  ])('the governing notice is shown, and nothing of the page is stored; read as %s', async (_, result) => {
    const { area, items } = fakeArea();
    const { last, asked } = await run(read(description, result), { area });
    expect(summaryOf(last).notice.layers).toEqual([pypi, psf]);
    expect(summaryOf(last).governingReason).toMatchObject({ by: 'link', host: 'pypi.org' });
    expect(asked).toEqual([pypi.url, psf.url]);
    expect(Object.keys(items).sort()).toEqual([
      ...[pypi, psf].map(({ url }) => `baseline/2/${url}`).sort(),
      ...[pypi, psf].map(({ url }) => `cached/2/${url}`).sort(),
    ]);
    expect(JSON.stringify(items)).not.toContain('forged');
  });
});

test('the query of a notice’s address is neither shown nor stored', async () => {
  const { area, items } = fakeArea();
  const url = `${pypi.url}?session=SECRET`;
  const { last } = await run(read(pageAt(url), { status: 'notice', notice: { ...pypi, url } }), { area });
  expect(summaryOf(last).notice.layers[0].url).toBe(pypi.url);
  expect(JSON.stringify(items)).not.toContain('SECRET');
});

test('an addendum’s link leads to a request only where a notice can stand', async () => {
  const asked = async (url: string) => {
    const notice = { ...pypi, addendumTo: { title: 'Base', url } };
    return (await run(read(pageAt(pypi.url), { status: 'notice', notice }))).asked;
  };
  expect(await asked(`${psf.url}?to=evil#x`)).toEqual([psf.url]);
  for (const url of ['https://policies.python.org/leak/', 'https://policies.python.org/a/b/Privacy-Notice/'])
    expect(await asked(url)).toEqual([]);
});

describe('elsewhere', () => {
  test('a page of the browser’s, and a permission that was taken back', async () => {
    expect((await run({ status: 'browser-page' })).states).toEqual([{ screen: 'browser-page' }]);
    const tab = { id: 7, url: new URL('https://www.python.org/privacy/'), isPrivate: false };
    const origins = ['https://www.python.org/*'];
    expect((await run({ status: 'no-permission', tab, origins })).states).toEqual([
      { screen: 'no-permission', host: 'www.python.org', origins },
    ]);
  });

  test('an error page in the place of someone else’s', async () => {
    const tab = { id: 7, url: new URL('https://example.org/'), isPrivate: false };
    expect((await run({ status: 'unreadable', tab })).states).toEqual([
      { screen: 'unreadable', host: 'example.org' },
    ]);
  });

  test('a notice of someone else’s: shown, and nothing is asked for or stored', async () => {
    const { area, items } = fakeArea();
    const url = 'https://example.org/privacy';
    const notice = makeNotice({ url, title: 'Privacy Policy', addendumTo: notices.psf });
    const { states, asked } = await run(read(pageAt(url), { status: 'notice', notice }), { area });
    expect(states.map(titles)).toEqual([['Privacy Policy']]);
    expect([asked, items]).toEqual([[], {}]);
  });
});
