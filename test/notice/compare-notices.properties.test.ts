import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNotices } from '../../lib/notice/compare/compare-notices.ts';
import type { Notice } from '../../lib/notice/model.ts';
import type { Change } from '../../lib/notice/show/summary.ts';
import { makeData, makeFact, makeLink, makeNotice, makeProcessor, makePurpose } from './make-notice.ts';

// Few words, so that lines often share some, and duplicates are common.
const word = fc.constantFrom(
  'email',
  'address',
  'PyPI',
  'US',
  'website',
  'payments',
  'Data',
  'provide',
  'name',
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const link = fc
  .constantFrom('https://a.example/', 'https://a.example/dpa', 'http://b.example/#x')
  .map((url) => makeLink(url));
const processor = fc
  .record({
    name: line,
    purpose: line,
    dataHandling: line,
    dataSent: fc.array(line, { maxLength: 2 }),
    dpa: link,
    policy: link,
  })
  .map(({ name, policy, ...said }) =>
    makeProcessor(name, { ...said, privacyPolicy: policy, otherLinks: [policy] }),
  );
const lines = fc.array(line, { maxLength: 6 });
const notice = fc
  .record({ data: lines, purposes: lines, rights: lines, processors: fc.array(processor, { maxLength: 5 }) })
  .map(({ data, purposes, rights, processors }) =>
    makeNotice({
      dataCollected: data.map(makeData),
      purposes: purposes.map((text, index) => makePurpose(text, index % 2 === 0)),
      rights: rights.map(makeFact),
      processors,
    }),
  );

const runs = { numRuns: 1000, seed: 20251216 };

test('a notice does not differ from itself, however its lists are ordered', () => {
  fc.assert(
    fc.property(
      notice.chain((n) => fc.tuple(fc.constant(n), shuffled(n))),
      ([one, other]) => {
        expect(compareNotices(one, other)).toEqual([]);
      },
    ),
    runs,
  );
});

test('the other way round, what was added was removed', () => {
  fc.assert(
    fc.property(notice, notice, (a, b) => {
      expect(sorted(compareNotices(b, a))).toEqual(sorted(compareNotices(a, b).map(reversed)));
    }),
    runs,
  );
});

test('the order of the lists does not matter', () => {
  fc.assert(
    fc.property(
      notice,
      notice.chain((n) => fc.tuple(fc.constant(n), shuffled(n))),
      (a, [b, c]) => {
        expect(sorted(compareNotices(a, c))).toEqual(sorted(compareNotices(a, b)));
      },
    ),
    runs,
  );
});

test('every line that is new or gone stands in exactly one change', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = compareNotices(
        makeNotice({ rights: before.map(makeFact) }),
        makeNotice({ rights: after.map(makeFact) }),
      );
      const gone = changes.flatMap(({ kind, text, before: was }) => (kind === 'added' ? [] : [was ?? text]));
      const come = changes.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text]));
      expect(lower(gone)).toEqual(lower(new Set(before).difference(new Set(after))));
      expect(lower(come)).toEqual(lower(new Set(after).difference(new Set(before))));
    }),
    runs,
  );
});

const lower = (texts: Iterable<string>) => [...texts].map((text) => text.toLowerCase()).sort();
const sorted = (changes: Change[]) => changes.map((change) => JSON.stringify(change, order)).sort();
const order = ['layer', 'list', 'kind', 'text', 'before'];

function reversed(change: Change): Change {
  if (change.kind === 'reworded') return { ...change, text: change.before ?? '', before: change.text };
  return { ...change, kind: change.kind === 'added' ? 'removed' : 'added' };
}

function shuffled(one: Notice): fc.Arbitrary<Notice> {
  const all = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
  return fc
    .record({
      dataCollected: all(one.dataCollected),
      purposes: all(one.purposes),
      rights: all(one.rights),
      processors: all(one.processors),
    })
    .map((lists) => ({ ...one, ...lists }));
}
