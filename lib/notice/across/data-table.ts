import { type DataCategory, type DataItem, dataCategories, type Notice } from '../model.ts';
import { isBaseOf } from './base-notices.ts';

/** What is collected: a row for each category that a notice speaks of, a column for each notice, base notices first. */
export interface DataTable {
  columns: { notice: Notice; isBase: boolean }[];
  rows: { category: DataCategory; cells: DataCell[] }[];
}

/** Items; or that a base notice beneath names all there is; or that the notice names none. */
export type DataCell =
  | { kind: 'items'; items: DataItem[] }
  | { kind: 'nothing-more' }
  | { kind: 'not-stated' };

/** The kinds of data by category and notice. What a base notice collects applies to each notice that adds to it. */
export function dataTable(notices: readonly Notice[]): DataTable {
  const columns = notices
    .map((notice) => ({ notice, isBase: notices.some((other) => isBaseOf(notice, other)) }))
    .sort((a, b) => Number(b.isBase) - Number(a.isBase));
  const itemsOf = (notice: Notice, category: DataCategory) =>
    notice.dataCollected.filter((item) => item.category === category);
  const rows = dataCategories.map((category) => ({
    category,
    cells: columns.map(({ notice }): DataCell => {
      const items = itemsOf(notice, category);
      if (items.length > 0) return { kind: 'items', items };
      const below = columns.some(
        (base) => isBaseOf(base.notice, notice) && itemsOf(base.notice, category).length > 0,
      );
      return { kind: below ? 'nothing-more' : 'not-stated' };
    }),
  }));
  return { columns, rows: rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'items')) };
}
