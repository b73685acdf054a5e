import type { CellSpan } from '../notice/settle/written-outline.ts';
import { mostSpanned } from './limits.ts';

/** Takes what a cell's attributes say; gives how far it reaches, within bounds. */
export function cellSpan(isHeader: boolean, columns: string | null, rows: string | null): CellSpan {
  return {
    isHeader,
    columns: spanOf(columns, mostSpanned.columns),
    // "0" is down to the table's end.
    rows: rows === '0' ? mostSpanned.rows : spanOf(rows, mostSpanned.rows),
  };
}

function spanOf(written: string | null, most: number): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1;
}
