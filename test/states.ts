import type { Marks } from '../components/popup-actions.ts';
import type {
  DocumentLinks,
  FetchFailure,
  Organisation,
  PageLanguage,
  PopupState,
  Summary,
} from '../lib/app/popup-state.ts';
import type { Change } from '../lib/notice/compare/changes.ts';
import type { Notice } from '../lib/notice/model.ts';
import {
  conferenceNotice,
  fact,
  hostileNotice,
  indexNotice,
  silentNotice,
  smallNotice,
  umbrellaNotice,
  warnedNotice,
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
];

const noLinks: DocumentLinks = { notices: [], processorLists: [], dpas: [] };
const german: PageLanguage = {
  code: 'de-DE',
  name: 'German',
  englishVersion: { text: 'English', url: 'https://www.example.de/en/privacy', written: 'link' },
};
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
  summary('warnings', {}, warnedNotice),
  summary(
    'unsorted',
    {},
    {
      ...silentNotice,
      unread: [
        fact('We keep the records you give us for as long as the law says.'),
        fact('Ask us for more.'),
      ],
    },
  ),
  summary(
    'hostile',
    { changes: { since: longAgo, acknowledged: true, items: hostileChanges() } },
    hostileNotice,
    hostileNotice,
  ),
  summary('two-layers', { governingReason: { by: 'page' } }, indexNotice, umbrellaNotice),
  summary('silent-two-layers', {}, silentNotice, umbrellaNotice),
  summary(
    'by-link',
    { governingReason: { by: 'link', host: 'pypi.org', text: 'Privacy Notice' }, readFrom: 'network' },
    indexNotice,
    umbrellaNotice,
  ),
  summary(
    'by-site',
    {
      governingReason: { by: 'site', host: 'docs.pypi.org', reason: { part: 'documentation', site: 'PyPI' } },
      readFrom: 'network',
    },
    indexNotice,
    umbrellaNotice,
  ),
  summary(
    'by-psf',
    { governingReason: { by: 'psf', host: 'peps.python.org' }, readFrom: 'network' },
    umbrellaNotice,
  ),
  summary(
    'cached',
    {
      governingReason: { by: 'link', host: 'pypi.org', text: 'Privacy Notice' },
      readFrom: 'cache',
      readAt: '2026-01-12T04:30:00Z',
    },
    indexNotice,
    umbrellaNotice,
  ),
  summary('refreshing', { readFrom: 'cache', readAt: '2026-01-09T08:00:00Z', refreshing: true }, indexNotice),
  summary(
    'stale-cache',
    { readFrom: 'stale-cache', readAt: '2026-01-09T08:00:00Z', refreshFailure: 'offline' },
    indexNotice,
    umbrellaNotice,
  ),
  summary(
    'stale-no-permission',
    { readFrom: 'stale-cache', readAt: '2026-01-09T08:00:00Z', refreshFailure: 'no-permission' },
    indexNotice,
  ),
  summary('base-stale', { refreshFailure: 'timeout' }, indexNotice, umbrellaNotice),
  summary(
    'missing-base',
    { missingBaseNotice: { title: umbrellaNotice.title, url: umbrellaNotice.url, failure: 'timeout' } },
    indexNotice,
  ),
  summary(
    'unanswered',
    {
      governingReason: { by: 'site', host: 'pypi.org', reason: { part: 'itself', site: 'PyPI' } },
      unanswered: true,
    },
    indexNotice,
  ),
  summary('organisation', { organisation: organisation({ status: 'not-kept' }) }, indexNotice),
  summary(
    'organisation-kept',
    {
      organisation: organisation({ status: 'kept', since: longAgo }),
      changes: { since: longAgo, acknowledged: true, items: twoChanges },
    },
    indexNotice,
  ),
  summary('organisation-private', { organisation: organisation({ status: 'unavailable' }) }, indexNotice),
  summary(
    'changes-first-shown',
    { changes: { since: longAgo, acknowledged: false, items: twoChanges } },
    indexNotice,
  ),
  summary('changes', { changes: { since: longAgo, acknowledged: true, items: twoChanges } }, indexNotice),
  summary(
    'many-changes',
    { changes: { since: longAgo, acknowledged: true, items: manyChanges() } },
    indexNotice,
    umbrellaNotice,
  ),
  summary(
    'only-date',
    {
      changes: {
        since: longAgo,
        acknowledged: true,
        items: [],
        onlyDate: { before: 'October 4, 2024', after: 'December 16, 2025' },
      },
    },
    indexNotice,
  ),
  { ...summary('marks', {}, indexNotice), marks: { found: 16, total: 16 } },
  { ...summary('marks-missing', {}, indexNotice), marks: { found: 13, total: 16 } },
  {
    name: 'page-links',
    state: {
      screen: 'page-links',
      host: 'www.example.org',
      links: {
        notices: [{ text: 'Privacy Policy', url: 'https://www.example.org/privacy', written: 'link' }],
        processorLists: [
          { text: 'Subprocessors', url: 'https://www.example.org/subprocessors', written: 'link' },
        ],
        dpas: [{ text: 'DPA', url: 'https://www.example.org/dpa', written: 'link' }],
      },
      notices: [indexNotice, conferenceNotice, umbrellaNotice].map(({ title, url }) => ({
        text: title,
        url,
        written: 'link',
      })),
    },
  },
  {
    name: 'page-links-bare',
    state: { screen: 'page-links', host: `${'long-'.repeat(40)}.example`, links: noLinks, notices: [] },
  },
  {
    name: 'other-language',
    state: {
      screen: 'other-language',
      host: 'www.example.de',
      links: noLinks,
      notices: [],
      language: german,
    },
  },
  {
    name: 'other-language-only',
    state: {
      screen: 'other-language',
      host: 'www.example.de',
      links: noLinks,
      notices: [],
      language: { code: 'x-klingon' },
    },
  },
  { name: 'unreadable', state: { screen: 'unreadable', host: 'www.example.org' } },
  { name: 'no-answer', state: { screen: 'no-answer', host: 'www.example.org' } },
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

function organisation(keeping: Organisation['keeping']): Organisation {
  return {
    host: 'www.example.org',
    controller: 'Example Ltd',
    sorted: 41,
    sentences: 57,
    keeping,
    links: {
      notices: [],
      processorLists: [
        { text: 'Subprocessors', url: 'https://www.example.org/subprocessors', written: 'link' },
      ],
      dpas: [],
    },
  };
}

function summary(name: string, rest: Partial<Summary>, first: Notice, ...beneath: Notice[]): NamedState {
  return {
    name: `summary-${name}`,
    state: {
      screen: 'summary',
      summary: {
        notice: { layers: [first, ...beneath] },
        governingReason: { by: 'page' },
        readAt: '2026-01-12T10:00:00Z',
        readFrom: 'page',
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
