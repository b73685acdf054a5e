import { outlineLimits } from '../notice/outline-limits.ts';

/**
 * How large a page may be to be read: some 15 times the longest notice of the PSF (14,700 characters and 114 elements in
 * its article, 30 levels deep), 70 times a service's notice. Each bounds the work that is done in the tab, or in the popup.
 */
const limits = {
  characters: { most: outlineLimits.characters, said: 'it has more than 225,000 characters' },
  elements: { most: 4_500, said: 'it has more than 4,500 elements' },
  /** Browsers' own parsers stop at 512 levels; a script can go on. */
  levels: { most: 1_000, said: 'it nests more than 1,000 levels deep' },
  /** All addresses together. A notice of the PSF has some 3,000 characters of them. */
  addresses: { most: 500_000, said: 'its links have more than 500,000 characters' },
  /** What leaves the tab, as JSON. */
  json: { most: outlineLimits.json, said: 'its text takes more than 4,000,000 characters' },
  /**
   * What is read of it, each fact with its sentence: of a sentence of many short words each may be one. The longest
   * notice of the PSF comes to 37,000 characters.
   */
  said: { most: 2_000_000, said: 'it gives more than 2,000,000 characters of facts' },
  /**
   * The sizes of a page without an article or a main, in all of which Readability has to look for the text, in the
   * extension. It reads a text again for each element around it: so each character counts once for each. Pages of
   * python.org have up to 535 elements, and count up to 211,000.
   */
  searched: { most: 20_000, said: 'it has no article of its own, and more than 20,000 elements' },
  markup: {
    most: outlineLimits.markup,
    said: 'it has no article of its own, and more than 2,000,000 characters',
  },
  surrounded: {
    most: 4_000_000,
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

/** How long one line of an outline may be, one heading, one address, one footnote. */
export const longest = {
  line: outlineLimits.line,
  heading: outlineLimits.heading,
  url: outlineLimits.url,
  note: outlineLimits.note,
};

/** How much of a page is shown a second time: by cells and definitions that span several rows and terms, by footnotes. */
export const mostRepeated = 20_000;

/** How many lines a `<br>` makes of one block. */
export const mostTurns = 200;

/** How many rows and columns a cell may span. */
export const mostSpanned = { rows: 500, columns: 20 };
