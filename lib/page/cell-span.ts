import { outlineLimits } from '../notice/outline-limits.ts';
import type { CellSpan } from '../notice/settle/written-outline.ts';

/** Takes what a cell's attributes say; gives how far it reaches, within bounds. */
export function cellSpan(isHeader: boolean, columns: string | null, rows: string | null): CellSpan {
  return {
    isHeader,
    columns: spanOf(columns, outlineLimits.spanned.columns),
    // "0" is down to the table's end.
    rows: rows === '0' ? outlineLimits.spanned.rows : spanOf(rows, outlineLimits.spanned.rows),
  };
}

function spanOf(written: string | null, most: number): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1;
}
