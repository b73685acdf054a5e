import { absence } from '../absence.ts';
import type { Fact, Notice } from '../model.ts';
import { type AskedPoint, asked } from '../show/not-stated.ts';
import { isBaseOf } from './base-notices.ts';

/** What GDPR Articles 13 and 14 ask a notice to state: a row for each point, a column for each notice. */
export interface ArticlesTable {
  columns: Notice[];
  rows: { point: AskedPoint; cells: ArticleCell[] }[];
}

export type ArticleCell =
  | { kind: 'stated'; facts: Fact[] }
  /** Not here, but in the base notice, which applies. */
  | { kind: 'in-base'; facts: Fact[]; base: Notice }
  /** Not found, but one of these sentences, of which no fact was made, may state it. */
  | { kind: 'unsorted'; facts: Fact[] }
  | { kind: 'not-stated' };

/** What a service's notice leaves to its base notice is shown as the base notice's. */
export function articlesTable(notices: readonly Notice[]): ArticlesTable {
  return {
    columns: [...notices],
    rows: asked.map(([point, lists]) => ({
      point,
      cells: notices.map((notice): ArticleCell => {
        const facts = factsOf(notice, lists);
        if (facts.length > 0) return { kind: 'stated', facts };
        const base = notices.find((other) => isBaseOf(other, notice) && factsOf(other, lists).length > 0);
        if (base) return { kind: 'in-base', facts: factsOf(base, lists), base };
        const unsorted = new Set(lists.flatMap((list): Fact[] => absence(notice, list).unsorted));
        return unsorted.size > 0 ? { kind: 'unsorted', facts: [...unsorted] } : { kind: 'not-stated' };
      }),
    })),
  };
}

type FactList = (typeof asked)[number][1][number];

const factsOf = (notice: Notice, lists: readonly FactList[]): Fact[] =>
  lists.flatMap((list) => notice[list] ?? []);
