/**
 * The seam of the reading: what a page says, without its markup.
 * Above it everything knows the DOM and nothing about privacy; below it, the reverse. Plain JSON.
 */
export interface Outline {
  /** Of the page, without fragment. */
  url: string;
  /** The page's own heading; the `<title>` where it has none. */
  title: string;
  /** In the page's order. Lines before the first heading stand in a section with an empty heading. */
  sections: Section[];
  /** Short texts at the page's margin (`<aside>`), such as a file's date. Not part of the notice. */
  margin: string[];
}

/** A heading and the lines up to the next heading. */
export interface Section {
  heading: string;
  /** 1 to 6; 0 for lines before the first heading. */
  level: number;
  lines: Line[];
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
  /** Where a new paragraph of the same item, or the next cell of the row, begins; never 0. */
  breaks: number[];
  /** The heading of each cell's column, where the table has one. */
  columns?: string[];
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
