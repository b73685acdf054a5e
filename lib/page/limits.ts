/**
 * How large a page may be to be read: some 100 times the longest notice met so far (13,000 characters and 90 elements
 * in its article, 30 levels deep), and little enough that reading, or refusing to, takes no more than 50 ms.
 */
const limits = {
  characters: 500_000,
  elements: 30_000,
  /** Browsers' own parsers stop at 512 levels; a script can go on. */
  levels: 1_000,
};

/** Throws where a page goes beyond a limit. The message is a sentence for the popup. */
export function atMost(what: keyof typeof limits, count: number): void {
  if (count > limits[what]) throw new PageTooLarge(what, limits[what]);
}

/** Says that a page was not read, because of its size. */
export class PageTooLarge extends Error {
  constructor(what: string, limit: number) {
    super(
      `This page is too large to be read safely: it has more than ${limit.toLocaleString('en')} ${what}.`,
    );
  }
}

/**
 * How long one line of an outline may be, and one heading. What is longer goes on in a line of its own. The longest
 * line of any notice met so far has 1,501 characters, the longest heading 98.
 */
export const longest = { line: 10_000, heading: 300 };
