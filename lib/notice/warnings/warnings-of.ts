import type { Notice, Warning } from '../model.ts';
import type { Outline } from '../outline.ts';
import type { Passage } from '../passages.ts';
import { bareUrl } from './bare-url.ts';
import { brokenUrl } from './broken-url.ts';
import { dpaElsewhere } from './dpa-elsewhere.ts';
import { linkText } from './link-text.ts';
import { misspeltName } from './misspelt-name.ts';
import { noDpa } from './no-dpa.ts';
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

/** One thing that was found, before its kind is written beside it. */
export type Finding = Omit<Warning, 'kind' | 'substance'>;

/** Takes a reading; gives what a careful reader would check in it, kind by kind. Most notices have little of it, and many nothing. */
export function warningsOf(reading: Reading): Warning[] {
  return kinds.flatMap(({ kind, substance, find }) =>
    find(reading).map((finding) => ({ kind, ...finding, ...(substance && { substance }) })),
  );
}

interface Kind {
  kind: string;
  /** It touches what the notice says or promises, not only how it is written. */
  substance?: true;
  find: (reading: Reading) => Finding[];
}

/** A kind is a row here, a file that says when, and a test that says when not. */
const kinds: Kind[] = [
  { kind: 'other-site', substance: true, find: otherSite },
  { kind: 'same-name', find: sameName },
  { kind: 'misspelt-name', find: misspeltName },
  { kind: 'no-personal-data', substance: true, find: noPersonalData },
  { kind: 'no-dpa', substance: true, find: noDpa },
  { kind: 'dpa-elsewhere', substance: true, find: dpaElsewhere },
  { kind: 'link-text', substance: true, find: linkText },
  { kind: 'bare-url', find: bareUrl },
  { kind: 'broken-url', find: brokenUrl },
  { kind: 'two-dates', find: twoDates },
  { kind: 'number-twice', find: numberTwice },
];
