import { describe, expect, test } from 'vitest';
import { type Asked, absence } from '../../lib/notice/absence.ts';
import { makeFact } from './make-notice.ts';

/** What is said of a list where these sentences were not sorted. */
const asked = (list: Asked, ...unread: string[]) => absence({ unread: unread.map(makeFact) }, list);

test('where everything was sorted, what was not found is not there', () =>
  expect(asked('processors')).toEqual({ known: true, unsorted: [] }));

describe('not known while a sentence could hold it', () => {
  const could: [Asked, string][] = [
    ['processors', 'Payments go through Acme.'],
    ['processors', 'The list of our processors is on a page of its own.'],
    ['dpa', 'The addendum is here: https://acme.example/dpa'],
    ['dataCollected', 'See the page on the information we collect.'],
    ['purposes', 'It helps us to find errors.'],
    ['retention', 'Logs go after 90 days.'],
    ['transfers', 'The machines are in other countries.'],
    ['rights', 'You can ask us for a copy.'],
    ['legalBases', 'This rests on our legitimate interests.'],
    ['recipients', 'Courts may get it.'],
    ['children', 'You must be 16 years old.'],
    ['automatedDecisions', 'An algorithm decides on it.'],
    ['security', 'Backups are encrypted.'],
    ['contact', 'Write to us.'],
  ];
  test.each(could)('%s: %s', (list, sentence) => {
    const said = asked(list, 'The weather was fine.', sentence);
    expect(said.known).toBe(false);
    expect(said.unsorted.map(({ text }) => text)).toEqual([sentence]);
  });
});

test('a lead-in counts with its item', () => {
  const unread = [{ ...makeFact('Acme'), leadIn: 'We work with these providers:' }];
  expect(absence({ unread }, 'processors').known).toBe(false);
});

test.each<[Asked, string]>([
  ['processors', 'We care about your privacy.'],
  ['retention', 'We care about your privacy.'],
  ['children', 'This notice is written in plain words.'],
])('known beside a sentence that could not: %s, “%s”', (list, sentence) =>
  expect(asked(list, sentence).known).toBe(true),
);
