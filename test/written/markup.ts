/** A page's text with its markup, as far as a notice needs it. From it an outline and a page are made alike. */
export type Block =
  | { as: 'paragraph'; text: Run[] }
  | { as: 'list'; items: Run[][] }
  | { as: 'table'; columns: string[]; rows: Run[][][]; headerCells: boolean }
  | { as: 'definitions'; pairs: { term: Run[]; definition: Run[] }[] };

/** Text, or a part of it that is a link or bold. */
export type Run = string | { text: string; url: string } | { text: string; strong: true };

/** A heading and what stands below it. */
export interface MarkedSection {
  heading: string;
  level: number;
  blocks: Block[];
}

/** The text of runs, one after the other. */
export const textOf = (runs: Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** A paragraph. */
export const paragraph = (...text: Run[]): Block => ({ as: 'paragraph', text });

/** A link. */
export const link = (text: string, url: string): Run => ({ text, url });
