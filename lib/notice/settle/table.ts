import { settledLimits } from '../outline-limits.ts';
import { append, type Draft, emptyDraft, partFrom } from './draft.ts';
import type { CellSpan } from './written-outline.ts';

type Cell = CellSpan & { draft: Draft };

/** A row as it is written in the page. */
export interface Row {
  cells: Cell[];
  inHead: boolean;
}

/** A table of which rows were read. */
export interface Table {
  columns?: string[];
  /** The rows that name the columns, as long as no other was read: a table may have none. */
  header: RowLine[];
  /** By column: the cell of a row above that stands here too, and for how many rows more. */
  carried: Map<number, { cell: Cell; rows: number }>;
  rows: number;
}

/** A row as one line: its cells in their columns, one after the other. */
export interface RowLine {
  draft: Draft;
  parts: number[];
  columns?: string[];
  head?: number;
  cells: Draft[];
}

export function newTable(): Table {
  return { header: [], carried: new Map(), rows: 0 };
}

/**
 * Takes a table and its next row; gives the lines to write: none where the row names the columns, or is empty.
 * `mayRepeat` is asked before a text is put to a further row.
 */
export function finishedRow(table: Table, row: Row, mayRepeat: (length: number) => boolean): RowLine[] {
  const cells = inColumns(table, row, mayRepeat);
  const line = lineOf(cells);
  const namesColumns = isHeader(table, row);
  table.rows++;
  if (line.draft.text === '') return [];
  if (namesColumns) {
    const names = cells.map(({ draft, columns }) => ({ text: draft.text, columns }));
    table.columns = combined(table.header.length > 0 ? table.columns : undefined, names);
    table.header.push(line);
    return [];
  }
  table.header = [];
  const heads = row.cells.filter((cell) => cell.isHeader);
  const head = heads.length === 1 && row.cells.length > 1 ? cells.findIndex((cell) => cell.isHeader) : -1;
  return [{ ...line, ...(table.columns && { columns: table.columns }), ...(head >= 0 && { head }) }];
}

/** Beyond so many columns a cell reaches neither down nor to the right: else a small page makes millions of them. */
const most = settledLimits.columns;

/** Cells of rows above that reach down, and this row's, each in its column. Columns that a cell spans besides are empty. */
function inColumns(table: Table, row: Row, mayRepeat: (length: number) => boolean): Cell[] {
  const cells: Cell[] = [];
  const place = (cell: Cell) => {
    cells.push(cell);
    for (let column = 1; column < cell.columns && cells.length < most; column++)
      cells.push({ ...empty(), isHeader: false });
  };
  const fromAbove = () => {
    while (cells.length < most) {
      const above = table.carried.get(cells.length);
      if (!above) return;
      if (--above.rows <= 0) table.carried.delete(cells.length);
      const { cell } = above;
      place(mayRepeat(cell.draft.text.length) ? cell : { ...cell, draft: emptyDraft() });
    }
  };
  for (const cell of row.cells) {
    fromAbove();
    if (cell.rows > 1 && cells.length < most) table.carried.set(cells.length, { cell, rows: cell.rows - 1 });
    place(cell);
  }
  fromAbove();
  return cells;
}

const empty = (): Cell => ({ draft: emptyDraft(), isHeader: false, columns: 1, rows: 1 });

/** In `<thead>`; or nothing but header cells; or the first row, all bold. */
function isHeader({ rows, header }: Table, { cells, inHead }: Row): boolean {
  if (cells.length === 0) return false;
  if (inHead || cells.every((cell) => cell.isHeader)) return cells.length > 1 || inHead || rows === 0;
  const isFirst = rows === header.length && header.length === 0;
  return isFirst && cells.length > 1 && cells.every(({ draft }) => isBold(draft));
}

function isBold({ text, strong }: Draft): boolean {
  const [first] = strong;
  return text === '' || (first !== undefined && first.start === 0 && first.end === text.length);
}

/** A second row of names says more of the first's: "Address" above "City" and "Country". */
function combined(above: string[] | undefined, cells: { text: string; columns: number }[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < cells.length; at++) {
    const { text = '', columns = 1 } = cells[at] ?? {};
    for (let column = 0; column < columns; column++) names.push(text);
    at += columns - 1;
  }
  return names
    .slice(0, 100)
    .map((name, column) => [...new Set([above?.[column] ?? '', name])].filter(Boolean).join(' '));
}

function lineOf(cells: Cell[]): RowLine {
  const draft = emptyDraft();
  const parts: number[] = [];
  for (const [column, cell] of cells.entries()) {
    if (column > 0) partFrom(draft);
    const own = { ...cell.draft, breaks: [], turns: [] };
    for (const at of [...cell.draft.breaks, ...cell.draft.turns].sort((a, b) => a - b))
      if (at > 0 && parts.at(-1) !== at + draft.text.length) parts.push(at + draft.text.length);
    append(draft, own);
  }
  return { draft, parts, cells: cells.map((cell) => cell.draft) };
}
