import type { Link } from './model.ts';
import type { WrittenOutline } from './settle/written-outline.ts';
import type { TooLarge } from './too-large.ts';

/**
 * What `/outline-page.js` gives of the page it is injected into, and all that leaves the tab. Plain JSON.
 * Exactly one of `outline`, `html` and `failed` is there where the page names itself a privacy notice or a list of
 * processors, or stands where a PSF notice stands and has text of its own; none of them on any other page.
 */
export interface PageOutline {
  /** Of the page, without fragment, name and password. */
  url: string;
  /** The page's `<title>`, white space folded. */
  title: string;
  /** The language that the page says it is in: "en", "pt-BR". */
  lang?: string;
  /** Where the page has text of its own (an article, a main) to be told from its surroundings. */
  outline?: WrittenOutline;
  /** Where it has not, the markup of its text and what stands around: the extension looks for the notice there. */
  html?: string;
  /** Links on this page that lead to a privacy notice, nearest to the footer first. */
  noticeLinks: Link[];
  /** The page's own English version, where it is in another language and links to one. */
  englishVersion?: Link;
  /** What of the page is too large for it to be read. */
  failed?: TooLarge;
}
