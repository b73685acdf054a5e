/**
 * How large a page may be to be read: some 15 times the longest notice of the PSF (14,700 characters and 114 elements in
 * its article, 30 levels deep), 70 times a service's notice. What is taken from the document in one go takes up to 40 ms
 * of a larger one; refusing it takes less.
 */
const limits = {
  characters: { most: 225_000, said: 'it has more than 225,000 characters' },
  elements: { most: 4_500, said: 'it has more than 4,500 elements' },
  /** Browsers' own parsers stop at 512 levels; a script can go on. */
  levels: { most: 1_000, said: 'it nests more than 1,000 levels deep' },
  /**
   * What is read of it, each fact with its sentence: of a sentence of many short words each may be one. The longest
   * notice of the PSF comes to 37,000 characters. More takes long to carry out of the tab.
   */
  said: { most: 2_000_000, said: 'it gives more than 2,000,000 characters of facts' },
  /**
   * The sizes of a page without an article, in all of which Readability has to look for the text. It does so in one go,
   * and reads a text again for each element around it: so each character counts once for each. Pages of python.org have
   * up to 535 elements, and count up to 106,000; the page of the longest notice counts 211,000.
   */
  searched: { most: 600, said: 'it has no article of its own, and more than 600 elements' },
  surrounded: {
    most: 250_000,
    said: 'it has no article of its own, and its text is too long or nests too deep',
  },
};

/** Throws where a page goes beyond a limit. The message is a sentence for the popup. */
export function atMost(what: keyof typeof limits, count: number): void {
  if (count > limits[what].most) throw new PageTooLarge(limits[what].said);
}

/** Says that a page was not read, because of its size. */
export class PageTooLarge extends Error {
  constructor(said: string) {
    super(`This page is too large to be read safely: ${said}.`);
  }
}

/**
 * How long one line of an outline may be, and one heading. What is longer goes on in a line of its own. The longest
 * line of any notice met so far has 1,501 characters, the longest heading 98.
 */
export const longest = { line: 10_000, heading: 300 };
