/**
 * The seam of the reading: what a page says, without its markup.
 * Above it everything knows the DOM and nothing about privacy; below it, the reverse. Plain JSON.
 */
export interface Outline {
  /** Of the page, without fragment. */
  url: string;
  /** The page's own heading; the `<title>` where it has none. */
  title: string;
  /**
   * In the page's order. Lines before the first heading stand in a section with an empty heading. Each term is followed by
   * its definition: one that explains several terms stands behind each.
   */
  sections: Section[];
  /** Short texts beside the notice (`<aside>`, `<footer>`) that are no sentences, such as a file's date. Not part of the notice. */
  margin: string[];
}

/** A heading and the lines up to the next heading. */
export interface Section {
  heading: string;
  /** 1 to 6; 0 for lines before the first heading. */
  level: number;
  lines: Line[];
  /** The section before goes on: what stands between is a table's or a fold's, with a heading of its own. */
  continued?: true;
}

/** A block of text: a paragraph, a list item, a table's row, or a definition list's term or definition. */
export interface Line {
  kind: 'paragraph' | 'item' | 'row' | 'term' | 'definition';
  /** How deep the list item stands: 1 in an outer list, 2 in a list inside an item; 0 outside lists. */
  depth: number;
  /** White space folded, names of unknown elements recovered. */
  text: string;
  links: LinkSpan[];
  /** What is set bold. */
  strong: Span[];
  /** Where a new paragraph of the same item, a further definition, or the next cell of the row, begins; never 0 but after an empty cell. */
  breaks: number[];
  /**
   * Of a row: the heading of each cell's column, where the table has one. Each cell stands in its column: one that spans
   * several rows stands in each, one that spans several columns is followed by empty ones.
   */
  columns?: string[];
  /** Of a row: which of its cells, counted from 0, is its heading (`<th>` among `<td>`). */
  head?: number;
  /** Of a row: where a paragraph, a list's item or a new line begins inside a cell. */
  parts?: number[];
  /** The footnotes that it points to. Their marks are not in its text. */
  notes?: Note[];
  /** It is such a footnote: what it says is said of the line that points to it. */
  isFootnote?: true;
}

/** A footnote, as the line that points to it has it. It stands in the outline at its own place, too. */
export interface Note {
  text: string;
  /** Spans in its own text. */
  links: LinkSpan[];
}

/** From `start` up to, not including, `end`, in the line's text. */
export interface Span {
  start: number;
  end: number;
}

export interface LinkSpan extends Span {
  /** Absolute, http(s) or mailto. */
  url: string;
}
