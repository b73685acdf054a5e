import type { Line, LinkSpan, Outline, Section, Span } from '../outline.ts';

/**
 * An outline as it is written in the tab, line by line in the page's order. What asks for no DOM is left to
 * `settledOutline`: cells are not in their columns yet, a definition not behind each of its terms, footnotes not at what
 * points to them, a list by `<br>` not in items. An outline that is settled is one, too, and has no `headings`.
 */
export interface WrittenOutline extends Omit<Outline, 'sections' | 'margin'> {
  /** Of one that is settled. */
  margin?: string[];
  /** The page's `h1`s, as they stand, in its content or not: one of them may be its name. `title` is its `<title>` then. */
  headings?: string[];
  sections: WrittenSection[];
}

export interface WrittenSection extends Omit<Section, 'lines'> {
  lines: WrittenLine[];
  runs?: Run[];
}

/** A line and what is still to be settled of it. */
export interface WrittenLine extends Line, Written {
  /** It is in a footnote that is an element of its own: that one's name. */
  inNote?: string;
  /** Of a heading that is too long: its rest, from there on, is a paragraph. */
  from?: number;
  /** In which element beside the text it stands, counted in the page. */
  aside?: number;
  /** The definition list that it is in ends here. */
  ends?: true;
  /** Of a table's row, whose text is in its cells. */
  row?: WrittenRow;
}

export interface WrittenRow {
  /** Counted in the page. */
  table: number;
  /** It stands in the table's `<thead>`. */
  inHead?: true;
  cells: WrittenCell[];
}

export interface WrittenCell extends CellSpan, Written {
  text: string;
  links: LinkSpan[];
  strong: Span[];
  breaks: number[];
}

/** How far a cell reaches, and whether it heads a column or a row. */
export interface CellSpan {
  isHeader: boolean;
  columns: number;
  rows: number;
}

/** What every text has while it is not settled. */
interface Written {
  /** Where the page breaks the line (`<br>`). */
  turns?: number[];
  /** The footnotes that it points to, by the id that a mark leads to, or by the mark itself. */
  refs?: string[];
  /** The footnote that it is. */
  note?: string;
  /** What stands where in the page, in order. It never leaves the tab. */
  runs?: Run[];
}

/**
 * From `start` up to the next run (or a space before it), the text is that of one node of the page, from the `from`th
 * character of its folded text on. An element where the text is its recovered name, which has no characters in the page.
 */
export interface Run {
  start: number;
  node: unknown;
  from: number;
}
