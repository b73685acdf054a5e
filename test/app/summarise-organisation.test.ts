import { expect, test } from 'vitest';
import { summariseOrganisation } from '../../lib/app/summarise-organisation.ts';
import type { Notice, ReadResult } from '../../lib/notice/model.ts';
import type { PageOutline } from '../../lib/notice/page-outline.ts';
import { notices } from '../../lib/sites.ts';
import { makeData, makeFact, makeLink, makeNotice } from '../notice/make-notice.ts';

const url = 'https://example.org/privacy';
const notice = makeNotice({
  url,
  title: 'Privacy Policy',
  controller: makeFact('Example Ltd'),
  coverage: { sentences: 50, inFacts: 30, leadIns: 4, dates: 1, navigation: 2 },
});
const today = new Date('2026-01-12T10:00:00.000Z');

function run(
  result: ReadResult,
  {
    page = {},
    kept,
    isPrivate = false,
  }: { page?: Partial<PageOutline>; kept?: Notice; isPrivate?: boolean } = {},
) {
  const address = result.status === 'notice' ? result.notice.url : url;
  const at = '2025-05-01T00:00:00.000Z';
  return summariseOrganisation(
    {
      tab: { id: 7, url: new URL(address), isPrivate },
      page: { url: address, title: '', noticeLinks: [], ...page },
      result,
    },
    { store: { kept: async () => kept && { notice: kept, at } }, now: () => today },
  );
}
const none: ReadResult = { status: 'not-a-notice', url, title: '', noticeLinks: [] };

test('a notice: whose it is, how much of it was sorted, and what it links to', async () => {
  const list = makeLink('https://example.org/subs', 'Subprocessors');
  expect(await run({ status: 'notice', notice }, { page: { noticeLinks: [list] } })).toEqual({
    screen: 'summary',
    summary: {
      notice: { layers: [notice] },
      governingReason: { by: 'page' },
      readAt: today.toISOString(),
      readFrom: 'page',
      refreshing: false,
      organisation: {
        host: 'example.org',
        controller: 'Example Ltd',
        sorted: 37,
        sentences: 50,
        keeping: { status: 'not-kept' },
        links: { notices: [], processorLists: [list], dpas: [] },
      },
    },
  });
});

test('one that the user keeps: since when, and what changed', async () => {
  const now = { ...notice, dataCollected: [makeData('Names')] };
  expect(await run({ status: 'notice', notice: now }, { kept: notice })).toMatchObject({
    summary: {
      changes: { acknowledged: true, items: [{ kind: 'added', text: 'Names' }] },
      organisation: { keeping: { status: 'kept', since: '2025-05-01T00:00:00.000Z' } },
    },
  });
});

test('of two notices that only their query tells apart, the other one is not the one that is kept', async () => {
  const withQuery = { ...notice, url: `${url}?page=2`, title: 'Privacy Policy for Applicants' };
  const state = await run({ status: 'notice', notice: withQuery }, { kept: notice });
  expect(state).toMatchObject({ summary: { organisation: { keeping: { status: 'not-kept' } } } });
  expect(state).not.toHaveProperty('summary.changes');
});

test('in a private window nothing can be kept', async () => {
  expect(await run({ status: 'notice', notice }, { isPrivate: true })).toMatchObject({
    summary: { organisation: { keeping: { status: 'unavailable' } } },
  });
});

test('another page: what it links to, and the PSF’s notices', async () => {
  const link = makeLink('https://example.org/privacy-policy', 'Privacy');
  const state = await run(none, { page: { noticeLinks: [link] } });
  expect(state).toMatchObject({ screen: 'page-links', host: 'example.org', links: { notices: [link] } });
  expect(state).toMatchObject({ notices: Object.values(notices).map((known) => ({ url: known.url })) });
});

test('another language: said, with the English version, and nothing claimed of the page', async () => {
  const englishVersion = makeLink('https://example.org/en/', 'English');
  expect(await run(none, { page: { lang: 'de', englishVersion } })).toMatchObject({
    screen: 'other-language',
    language: { code: 'de', name: 'German', englishVersion },
    notices: Object.values(notices).map((known) => ({ url: known.url })),
  });
});

test('what reads as a notice is one, whatever language the page says it is in', async () => {
  expect(await run({ status: 'notice', notice }, { page: { lang: 'de' } })).toMatchObject({
    screen: 'summary',
  });
});

test('too large to be read', async () => {
  expect(await run({ status: 'failed', url, reason: 'It is too large.' })).toEqual({
    screen: 'failed',
    url,
    reason: 'It is too large.',
  });
});
