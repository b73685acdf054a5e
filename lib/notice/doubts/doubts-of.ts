import type { Doubt, Notice } from '../model.ts';
import type { Outline } from '../outline.ts';
import type { Passage } from '../passages.ts';
import { each, type Work } from '../work.ts';
import { bareUrl } from './bare-url.ts';
import { brokenUrl } from './broken-url.ts';
import { dpaElsewhere } from './dpa-elsewhere.ts';
import { linkText } from './link-text.ts';
import { misspeltName } from './misspelt-name.ts';
import { noPersonalData } from './no-personal-data.ts';
import { numberTwice } from './number-twice.ts';
import { otherSite } from './other-site.ts';
import { sameName } from './same-name.ts';
import { twoDates } from './two-dates.ts';

/** What a notice was read from, and what was read. */
export interface Reading {
  notice: Notice;
  outline: Outline;
  passages: Passage[];
}

/** One oddity, before its kind is written beside it. */
export type Oddity = Omit<Doubt, 'kind'>;

/** Takes a reading; gives what is odd in it, kind by kind. Most notices have little of it, and many nothing. */
export function* doubtsOf(reading: Reading): Work<Doubt[]> {
  const size = reading.passages.reduce((sum, { line }) => sum + line.text.length, 0);
  return yield* each(
    kinds,
    () => size,
    ([kind, find]) => find(reading).map((oddity) => ({ kind, ...oddity })),
  );
}

/** A kind is a row here, a file that says when, and a test that says when not. */
const kinds: [string, (reading: Reading) => Oddity[]][] = [
  ['other-site', otherSite],
  ['same-name', sameName],
  ['misspelt-name', misspeltName],
  ['no-personal-data', noPersonalData],
  ['dpa-elsewhere', dpaElsewhere],
  ['link-text', linkText],
  ['bare-url', bareUrl],
  ['broken-url', brokenUrl],
  ['two-dates', twoDates],
  ['number-twice', numberTwice],
];
