import { describe, expect, test } from 'vitest';
import { isMissing, statedOf } from '../../lib/notice/articles.ts';
import type { Fact, Notice, Right } from '../../lib/notice/model.ts';
import { makeData, makeFact, makeNotice, makePurpose } from './make-notice.ts';

const right = (kind: Right['kind']): Right => ({ ...makeFact(`the right of ${kind}`), kind });
const rightKinds = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'] as const;

/** Says all that a notice must say in any case. */
const whole: Partial<Notice> = {
  controller: makeFact('Acme Foundation'),
  contact: makeFact('privacy@acme.example'),
  dataCollected: [makeData('Names')],
  purposes: [makePurpose('To run the site')],
  legalBases: [{ ...makeFact('a contract with you'), basis: 'contract' }],
  sharing: [makeFact('We share it with nobody.')],
  retention: [makeFact('We keep it for a year.')],
  rights: [...rightKinds.map(right), right('complaint')],
};

const missing = (...layers: [Notice, ...Notice[]]) =>
  statedOf(...layers)
    .filter(isMissing)
    .map(({ what }) => what);

describe('what Articles 13 and 14 ask for', () => {
  test('of a notice that says all of it nothing is missing', () => {
    expect(missing(makeNotice(whole))).toEqual([]);
  });

  test.each([
    ['controller', 'who the controller is'],
    ['contact', 'how to reach the controller'],
    ['dataCollected', 'which kinds of personal data'],
    ['purposes', 'for which purposes data is processed'],
    ['legalBases', 'on which legal basis'],
    ['sharing', 'who receives the data'],
    ['retention', 'how long data is kept'],
  ] as const)('without %s: %s', (field, what) => {
    const { [field]: _, ...rest } = whole;
    expect(missing(makeNotice(rest))).toEqual([what]);
  });

  test.each([
    ['access', 'the right of access'],
    ['rectification', 'the right to rectification'],
    ['erasure', 'the right to erasure'],
    ['restriction', 'the right to restriction'],
    ['objection', 'the right to object'],
    ['portability', 'the right to data portability'],
    ['complaint', 'the right to complain to a supervisory authority'],
  ])('each right by its kind, not by there being some: %s', (kind, what) => {
    const rights = whole.rights?.filter((one) => one.kind !== kind) ?? [];
    expect(missing(makeNotice({ ...whole, rights }))).toEqual([what]);
  });

  test('the right to withdraw consent is missing only where consent is a legal basis, or a purpose needs it', () => {
    const withdrawal = 'the right to withdraw consent';
    const consent = { ...makeFact('your consent'), basis: 'consent' as const };
    expect(missing(makeNotice({ ...whole, legalBases: [consent] }))).toEqual([withdrawal]);
    expect(missing(makeNotice({ ...whole, purposes: [makePurpose('To send news', true)] }))).toEqual([
      withdrawal,
    ]);
    const rights = [...(whole.rights ?? []), right('withdrawal')];
    expect(missing(makeNotice({ ...whole, legalBases: [consent], rights }))).toEqual([]);
  });

  test('what may not apply is said with its condition, and is not missing', () => {
    const conditions = statedOf(makeNotice(whole)).flatMap(({ onlyWhere, status }) =>
      status === 'not-stated' ? [onlyWhere] : [],
    );
    expect(conditions).toEqual([
      'there is one',
      'data leaves the EU',
      'consent is the legal basis',
      'data does not come from the person',
      'there are such decisions',
    ]);
  });

  test('what no rule reads is never said to be missing, nor to be stated', () => {
    const unknown = statedOf(makeNotice(whole)).filter(({ status }) => status === 'not-looked-for');
    expect(unknown.map(({ article }) => article)).toEqual(['13(1)(d), 14(2)(b)', '13(2)(e)']);
  });

  test('where a sentence could not be sorted, nothing is said to be not stated', () => {
    const notice = makeNotice({ ...whole, retention: [], unread: [makeFact('Logs go after a month.')] });
    const kept = statedOf(notice).find(({ what }) => what === 'how long data is kept');
    expect(kept).toMatchObject({ status: 'not-found', facts: [] });
    expect(kept && isMissing(kept)).toBe(true);
    expect(statedOf(notice).map(({ status }) => status)).not.toContain('not-stated');
  });

  test('a base notice states what the notice above it leaves to it', () => {
    const { controller, rights, ...above } = whole;
    const beneath: Partial<Notice> = {
      ...(controller && { controller }),
      ...(rights && { rights }),
    };
    expect(missing(makeNotice(above))).toHaveLength(8);
    expect(missing(makeNotice(above), makeNotice(beneath))).toEqual([]);
  });

  test('each fact that states something is given, from every layer', () => {
    const [first, second] = [makeFact('A year.'), makeFact('A month.')];
    const kept = statedOf(makeNotice({ retention: [first] }), makeNotice({ retention: [second] })).find(
      ({ article }) => article === '13(2)(a), 14(2)(a)',
    );
    expect(kept?.facts).toEqual<Fact[]>([first, second]);
  });

  test('every point of both articles has its place', () => {
    const points = (article: string) =>
      statedOf(makeNotice())
        .flatMap((requirement) => requirement.article.split(', '))
        .filter((point) => point.startsWith(`${article}(`));
    expect(new Set(points('13'))).toEqual(
      new Set(['1a', '1b', '1c', '1d', '1e', '1f', '2a', '2b', '2c', '2d', '2e', '2f'].map(named(13))),
    );
    expect(new Set(points('14'))).toEqual(
      new Set(['1a', '1b', '1c', '1d', '1e', '1f', '2a', '2b', '2c', '2d', '2e', '2f', '2g'].map(named(14))),
    );
  });
});

const named =
  (article: number) =>
  ([paragraph, letter]: string) =>
    `${article}(${paragraph})(${letter})`;
