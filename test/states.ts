import type { Marks } from '../components/popup-actions.ts';
import type { Notice } from '../lib/notice/model.ts';
import type { Change, FetchFailure, PopupState, Summary } from '../lib/notice/show/summary.ts';
import {
  conferenceNotice,
  doubtfulNotice,
  hostileNotice,
  indexNotice,
  silentNotice,
  smallNotice,
  umbrellaNotice,
} from './components/sample-notices.ts';

/** The clock by which the states below tell ages. */
export const statesNow = new Date('2026-01-12T10:00:00Z');

export interface NamedState {
  name: string;
  state: PopupState;
  marks?: Marks;
}

const failures: FetchFailure[] = [
  'offline',
  'timeout',
  'not-found',
  'server-error',
  'too-large',
  'not-html',
  'redirected',
  'changed-shape',
  'no-permission',
];

const longAgo = '2024-10-09T12:00:00Z';

const twoChanges: Change[] = [
  { layer: 'PyPI Privacy Notice', list: 'data', kind: 'added', text: 'HTTP User-Agent' },
  { layer: 'PyPI Privacy Notice', list: 'processor', kind: 'added', text: 'Google Cloud' },
  { layer: 'PyPI Privacy Notice', list: 'processor', kind: 'removed', text: 'Google Analytics' },
  {
    layer: 'PyPI Privacy Notice',
    list: 'purpose',
    kind: 'reworded',
    before: 'To run the index',
    text: 'To keep the index running and make it better',
  },
];

/** Every state the popup can be in. Tests, pictures and previews walk this list. */
export const states: NamedState[] = [
  { name: 'reading', state: { screen: 'reading' } },
  { name: 'reading-titled', state: { screen: 'reading', title: 'PyPI Privacy Notice' } },
  summary('page', {}, indexNotice),
  summary('long', {}, conferenceNotice),
  summary('umbrella', {}, umbrellaNotice),
  summary('small', {}, smallNotice),
  summary('silent', {}, silentNotice),
  summary('doubts', {}, doubtfulNotice),
  summary('hostile', { changes: { since: longAgo, items: hostileChanges() } }, hostileNotice, hostileNotice),
  summary('two-layers', { found: { by: 'page' } }, indexNotice, umbrellaNotice),
  summary('silent-two-layers', {}, silentNotice, umbrellaNotice),
  summary(
    'by-link',
    { found: { by: 'link', host: 'pypi.org', text: 'Privacy Notice' }, source: 'fetched' },
    indexNotice,
    umbrellaNotice,
  ),
  summary(
    'by-site',
    {
      found: { by: 'site', host: 'docs.pypi.org', reason: 'the manual of PyPI, run with it' },
      source: 'fetched',
    },
    indexNotice,
    umbrellaNotice,
  ),
  summary('by-psf', { found: { by: 'psf', host: 'peps.python.org' }, source: 'fetched' }, umbrellaNotice),
  summary(
    'kept',
    {
      found: { by: 'link', host: 'pypi.org', text: 'Privacy Notice' },
      source: 'kept',
      readAt: '2026-01-12T04:30:00Z',
    },
    indexNotice,
    umbrellaNotice,
  ),
  summary('refreshing', { source: 'kept', readAt: '2026-01-09T08:00:00Z', refreshing: true }, indexNotice),
  summary(
    'kept-offline',
    { source: 'kept-offline', readAt: '2026-01-09T08:00:00Z', refreshFailure: 'offline' },
    indexNotice,
    umbrellaNotice,
  ),
  summary(
    'kept-no-permission',
    { source: 'kept-offline', readAt: '2026-01-09T08:00:00Z', refreshFailure: 'no-permission' },
    indexNotice,
  ),
  summary('beneath-kept', { refreshFailure: 'timeout' }, indexNotice, umbrellaNotice),
  summary(
    'missing-layer',
    { missingLayer: { title: umbrellaNotice.title, url: umbrellaNotice.url, failure: 'timeout' } },
    indexNotice,
  ),
  summary('changes', { changes: { since: longAgo, items: twoChanges } }, indexNotice),
  summary('many-changes', { changes: { since: longAgo, items: manyChanges() } }, indexNotice, umbrellaNotice),
  summary(
    'only-date',
    {
      changes: {
        since: longAgo,
        items: [],
        onlyDate: { before: 'October 4, 2024', after: 'December 16, 2025' },
      },
    },
    indexNotice,
  ),
  { ...summary('marks', {}, indexNotice), marks: { found: 16, total: 16 } },
  { ...summary('marks-missing', {}, indexNotice), marks: { found: 13, total: 16 } },
  {
    name: 'other-site',
    state: {
      screen: 'other-site',
      host: 'www.example.org',
      notices: [indexNotice, conferenceNotice, umbrellaNotice].map(({ title, url }) => ({
        text: title,
        url,
        written: 'link',
      })),
    },
  },
  {
    name: 'other-site-bare',
    state: { screen: 'other-site', host: `${'long-'.repeat(40)}.example`, notices: [] },
  },
  { name: 'browser-page', state: { screen: 'browser-page' } },
  {
    name: 'no-permission',
    state: {
      screen: 'no-permission',
      host: 'policies.python.org',
      origins: ['https://policies.python.org/*'],
    },
  },
  {
    name: 'failed',
    state: { screen: 'failed', url: indexNotice.url, reason: 'The page is larger than a notice can be.' },
  },
  ...failures.map(
    (failure): NamedState => ({
      name: `fetch-failed-${failure}`,
      state: { screen: 'fetch-failed', failure, title: indexNotice.title, url: indexNotice.url },
    }),
  ),
];

function summary(name: string, rest: Partial<Summary>, first: Notice, ...beneath: Notice[]): NamedState {
  return {
    name: `summary-${name}`,
    state: {
      screen: 'summary',
      summary: {
        notice: { layers: [first, ...beneath] },
        found: { by: 'page' },
        readAt: '2026-01-12T10:00:00Z',
        source: 'page',
        refreshing: false,
        ...rest,
      },
    },
  };
}

function manyChanges(): Change[] {
  return [
    ...twoChanges,
    ...umbrellaNotice.dataCollected.map(
      ({ text }): Change => ({ layer: umbrellaNotice.title, list: 'data', kind: 'added', text }),
    ),
    {
      layer: umbrellaNotice.title,
      list: 'link',
      kind: 'removed',
      text: 'https://www.python.org/about/legal/',
    },
  ];
}

function hostileChanges(): Change[] {
  return [
    { layer: 'x'.repeat(80), list: 'other', kind: 'added', text: 'W'.repeat(150) },
    {
      layer: 'y',
      list: 'link',
      kind: 'reworded',
      before: '<i>before</i>',
      text: `https://example.org/${'p'.repeat(90)}`,
    },
  ];
}
