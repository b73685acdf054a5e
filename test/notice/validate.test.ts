import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNotice, isReadResult } from '../../lib/notice/validate.ts';
import { makeData, makeFact, makeLink, makeNotice, makeProcessor, makePurpose } from './make-notice.ts';

const full = makeNotice({
  lastUpdated: 'December 16, 2025',
  addendumTo: { title: 'PSF Privacy Notice', url: 'https://policies.python.org/PSF-Privacy-Notice/' },
  controller: makeFact('PSF'),
  dataCollected: [makeData('IP addresses')],
  aggregateAnalytics: [{ ...makeFact('Plausible'), tool: 'Plausible', selfHosted: true, data: ['country'] }],
  processors: [
    makeProcessor('Stripe', {
      purpose: 'to process payments',
      dataHandling: 'It is stored there.',
      dataSent: ['card'],
      personalData: false,
      dpa: makeLink('https://stripe.com/legal/dpa'),
      privacyPolicy: makeLink('https://stripe.com/privacy'),
      otherLinks: [makeLink('https://stripe.com/')],
    }),
  ],
  purposes: [makePurpose('To process payments', true)],
  sharing: [makeFact('With sponsors')],
  rights: [makeFact('Access')],
  retention: [makeFact('A year')],
  transfers: [makeFact('To the US')],
  contact: makeFact('legal@python.org'),
  changesPolicy: makeFact('We may change it.'),
  unread: [makeFact('A line')],
  coverage: { sentences: 3, inFacts: 2 },
  doubts: [{ kind: 'two-dates', text: 'Two dates.', at: { list: 'processors', index: 0 } }],
});

const notAnotice = { status: 'not-a-notice', url: 'https://pypi.org/', title: 'PyPI', noticeLinks: [] };

test('what the reader gives passes, also after a JSON round trip', () => {
  expect(isNotice(makeNotice())).toBe(true);
  expect(isNotice(JSON.parse(JSON.stringify(full)))).toBe(true);
  expect(isReadResult({ status: 'notice', notice: full })).toBe(true);
  expect(isReadResult({ ...notAnotice, noticeLinks: [makeLink('https://pypi.org/privacy')] })).toBe(true);
  expect(isReadResult({ status: 'failed', url: 'about:blank', reason: 'It is empty.' })).toBe(true);
});

/** Every place in the value, by its path. */
function paths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  return Object.assign(copy, { [key]: changed(Reflect.get(copy, key), rest, replacement) });
}

test.each(paths(full).map((path) => [path.join('.'), path] as const))('wrong at "%s": refused', (_, path) => {
  for (const wrong of [null, 7.5, { toString: 'x' }, Symbol.iterator]) {
    expect(isNotice(changed(full, path, wrong))).toBe(false);
  }
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '/relative',
  'https://a@b.example/',
])('an address that is not the web’s is refused: %s', (url) => {
  expect(isNotice({ ...full, url })).toBe(false);
  expect(isNotice(makeNotice({ processors: [makeProcessor('x', { dpa: makeLink(url) })] }))).toBe(false);
  expect(isReadResult({ ...notAnotice, noticeLinks: [makeLink(url)] })).toBe(false);
});

test('what it needs must be its own', () => {
  expect(isNotice(Object.create(full))).toBe(false);
  expect(isNotice({ ...full, version: 2 })).toBe(false);
  expect(isReadResult({ status: 'notice' })).toBe(false);
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isReadResult(value)).toBe(false);
    }),
    { seed: 20251216, numRuns: 2000 },
  );
});
