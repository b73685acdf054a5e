import type { Fact, Notice } from '../model.ts';
import { isBaseOf } from './base-notices.ts';

/** What GDPR Articles 13 and 14 ask a notice to state: a row for each, a column for each notice. */
export interface ArticlesTable {
  columns: Notice[];
  rows: { topic: ArticleTopic; article: string; cells: ArticleCell[] }[];
}

export type ArticleCell =
  | { kind: 'stated'; facts: Fact[] }
  /** Not here, but in the base notice, which applies. */
  | { kind: 'in-base'; facts: Fact[]; base: Notice }
  /** Sentences that may state it and of which no fact was made. */
  | { kind: 'unsorted'; facts: Fact[] }
  | { kind: 'not-stated' };

/** Each topic with its article, where a notice's facts on it are, and words by which an unsorted sentence may state it. */
const topics = [
  ['controller', '13(1)(a)', ({ controller }) => list(controller), /\b(?:controller|responsible for)\b/i],
  ['contact', '13(1)(a)', ({ contact }) => list(contact), /\b(?:contact|write to|e-?mail us)\b|@/i],
  ['dpo', '13(1)(b)', ({ dpo }) => list(dpo), /\b(?:data protection officer|DPO|representative)\b/i],
  ['purposes', '13(1)(c)', ({ purposes }) => purposes, /\b(?:purposes?|use (?:it|them|your|the) )/i],
  [
    'legalBases',
    '13(1)(c)',
    ({ legalBases }) => legalBases,
    /\b(?:legal (?:basis|bases|ground)|legitimate interests?|lawful)\b/i,
  ],
  [
    'recipients',
    '13(1)(e)',
    ({ processors, recipients, sharing }) => [...processors, ...recipients, ...sharing],
    /\b(?:share|shared|disclos\w+|recipients?|third part(?:y|ies))\b/i,
  ],
  [
    'transfers',
    '13(1)(f)',
    ({ transfers }) => transfers,
    /\b(?:transfer\w*|other countries|outside (?:of )?the)\b/i,
  ],
  [
    'retention',
    '13(2)(a)',
    ({ retention }) => retention,
    /\b(?:retain\w*|retention|keep|kept|stor(?:e|ed)|delet\w+|days|months|years)\b/i,
  ],
  [
    'rights',
    '13(2)(b)–(d)',
    ({ rights }) => rights,
    /\b(?:rights?|object|withdraw\w*|complain\w*|opt out)\b/i,
  ],
  [
    'automatedDecisions',
    '13(2)(f)',
    ({ automatedDecisions }) => automatedDecisions,
    /\b(?:automated|profiling|algorithm\w*)\b/i,
  ],
  [
    'dataCollected',
    '14(1)(d)',
    ({ dataCollected }) => dataCollected,
    /\b(?:collect\w*|information about you)\b/i,
  ],
  ['sources', '14(2)(f)', ({ sources }) => sources, /\b(?:sources?|obtain\w*|receive from|from others)\b/i],
] as const satisfies [string, string, (notice: Notice) => readonly Fact[], RegExp][];

export type ArticleTopic = (typeof topics)[number][0];

/** In the articles' order. What a service's notice leaves to its base notice is shown as the base notice's. */
export function articlesTable(notices: readonly Notice[]): ArticlesTable {
  return {
    columns: [...notices],
    rows: topics.map(([topic, article, facts, cue]) => ({
      topic,
      article,
      cells: notices.map((notice): ArticleCell => {
        const stated = facts(notice);
        if (stated.length > 0) return { kind: 'stated', facts: [...stated] };
        const base = notices.find((other) => isBaseOf(other, notice) && facts(other).length > 0);
        if (base) return { kind: 'in-base', facts: [...facts(base)], base };
        const unsorted = notice.unread.filter(({ text }) => cue.test(text));
        return unsorted.length > 0 ? { kind: 'unsorted', facts: unsorted } : { kind: 'not-stated' };
      }),
    })),
  };
}

const list = (fact: Fact | undefined) => (fact ? [fact] : []);
