import { outlineLimits } from '../notice/outline-limits.ts';
import type { TooLarge } from '../notice/too-large.ts';

/**
 * How large a page may be to be read: some 15 times the longest notice of the PSF (14,700 characters and 114 elements in
 * its article, 30 levels deep), 70 times a service's notice. Each bounds the work that is done in the tab, or in the popup.
 */
const limits: Record<TooLarge, number> = {
  characters: outlineLimits.characters,
  elements: 4_500,
  /** Browsers' own parsers stop at 512 levels; a script can go on. */
  levels: 1_000,
  shadows: 20,
  /** All addresses together. A notice of the PSF has some 3,000 characters of them. */
  addresses: 500_000,
  /** What leaves the tab, as JSON. */
  json: outlineLimits.json,
  /**
   * What is read of it, each fact with its sentence: of a sentence of many short words each may be one. The longest
   * notice of the PSF comes to 37,000 characters.
   */
  said: 2_000_000,
  /**
   * The sizes of a page without an article or a main, in all of which Readability has to look for the text, in the
   * extension. It reads a text again for each element around it: so each character counts once for each. Pages of
   * python.org have up to 535 elements, and count up to 211,000.
   */
  searched: 20_000,
  markup: outlineLimits.markup,
  surrounded: 4_000_000,
};

/** Throws where a page goes beyond a limit. */
export function atMost(what: TooLarge, count: number): void {
  if (count > limits[what]) throw new PageTooLarge(what);
}

/** Says that a page was not read, because of its size. */
export class PageTooLarge extends Error {
  readonly what: TooLarge;
  constructor(what: TooLarge) {
    super(what);
    this.what = what;
  }
}
