/**
 * How much an outline may hold. What makes one in the tab keeps to these, and what comes out of the tab is held against
 * them again. Characters are counted as JavaScript does, in UTF-16 units.
 */
export const outlineLimits = {
  /** Of the JSON text in which it leaves the tab. */
  json: 4_000_000,
  /** Of the text that is read. 15 times that of the longest notice of the PSF. */
  characters: 225_000,
  /** What is longer goes on in the next line. The longest line of any notice met so far has 1,501 characters. */
  line: 10_000,
  /** The longest heading of any notice met so far has 98 characters. */
  heading: 300,
  /** Of a page's `h1`s. */
  headings: 20,
  url: 2_000,
  /** How many `<br>`s of one line are told, and how many marks of footnotes. */
  turns: 200,
  refs: 10,
  /** How many rows and columns a cell may span. */
  spanned: { rows: 500, columns: 20 },
  /** Of a page whose text is to be looked for in the extension. */
  markup: 2_000_000,
};

/** What is asked of it besides once it has left the tab, where what is written keeps to it by itself. */
export const settledLimits = {
  /** Of the text that stands in the outline: some of it twice, in cells that span rows and in footnotes. */
  written: 300_000,
  /** Each line stands in an element, or behind a `<br>`. */
  lines: 20_000,
  /** A footnote that is longer is no footnote. */
  note: 2_000,
  notes: 50,
  columns: 200,
  links: 100,
};
