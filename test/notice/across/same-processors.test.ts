import { expect, test } from 'vitest';
import { sameProcessors } from '../../../lib/notice/across/same-processors.ts';
import { makeLink, makeNotice, makeProcessor } from '../make-notice.ts';

const named = (name: string, dpa?: string) => makeProcessor(name, dpa ? { dpa: makeLink(dpa) } : {});

/** The rows of two notices: all names of each, and why they are one. */
function rows(first: ReturnType<typeof named>[], second: ReturnType<typeof named>[]) {
  const notices = [
    makeNotice({ processors: first }),
    makeNotice({ url: 'https://b.example/', processors: second }),
  ];
  return sameProcessors(notices).map(({ name, alsoNamed, joinedBy, mentions }) => ({
    names: [name, ...alsoNamed],
    joinedBy,
    mentions: mentions.length,
  }));
}

test.each([
  ['Amazon Web Services (AWS)', 'AWS'],
  ['Amazon Web Services', 'AWS'],
  ['Atlassian Statuspage', 'Statuspage'],
  ['Quick Brown Fox (QBF)', 'QBF'],
])('%s and %s are one, and it is said', (full, short) => {
  expect(rows([named(full)], [named(short)])).toEqual([
    { names: [full, short], joinedBy: ['known-name'], mentions: 2 },
  ]);
});

test.each([
  ['Stripe', 'stripe, Inc.'],
  ['Heroku (Salesforce)', 'Heroku'],
])('%s and %s are one name', (a, b) => {
  const [row] = rows([named(a)], [named(b)]);
  expect([row?.mentions, row?.joinedBy]).toEqual([2, []]);
});

test('one DPA host and one name within the other are one, and it is said', () => {
  const dpa = 'https://www.acme.example/legal/dpa';
  expect(rows([named('Acme', dpa)], [named('Acme Payments', 'https://acme.example/dpa-2')])).toEqual([
    { names: ['Acme Payments', 'Acme'], joinedBy: ['dpa-host'], mentions: 2 },
  ]);
});

test.each([
  ['Google Analytics', 'Google Cloud', 'https://cloud.google.example/dpa'],
  ['Fastly', 'Datadog', 'https://docs.example/dpa'],
])('%s and %s stay two, whatever the host of their DPA', (a, b, dpa) => {
  expect(rows([named(a, dpa)], [named(b, dpa)])).toHaveLength(2);
});

test('what one notice names apart is not joined by its host', () => {
  const dpa = 'https://acme.example/dpa';
  expect(rows([named('Acme', dpa), named('Acme Mail', dpa)], [named('Acme', dpa)])).toHaveLength(2);
});

test('without a DPA a shorter name is no reason', () => {
  expect(rows([named('Google')], [named('Google Cloud')])).toHaveLength(2);
});
