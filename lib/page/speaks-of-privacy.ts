import { namesNotice } from '../notice/recognise/names-notice.ts';
import { dom } from './dom.ts';
import { textStart } from './text-start.ts';

/**
 * Whether a heading or the title has a word that every notice's name has: a cheap look before a page is read with
 * effort. Of a very long page only the first headings are looked at.
 */
export function speaksOfPrivacy(document: Document): boolean {
  return titlesOf(document).some((title) => words.test(title));
}

/**
 * Whether one of them is a notice's name: then a page that cannot be read is a loss. A title names its site, too:
 * "Privacy Notice | PyPI".
 */
export function namesANotice(document: Document): boolean {
  return titlesOf(document)
    .flatMap((title) => title.split(/\s[|·–—-]\s/))
    .some((title) => namesNotice(title.replace(/\s+/g, ' ').replace(/ ?[¶#] ?$/, '')));
}

/** The title, and the first headings. */
function titlesOf(document: Document): string[] {
  const headings = dom.select(document, 'h1, h2, h3, h4, h5, h6, [role="heading"]');
  const texts = [...headings].slice(0, 100).map((heading) => textStart(heading, 1000));
  return [dom.title(document), ...texts].map((title) => title.slice(0, 1000));
}

/** "Privacy Notice", "Data Protection Policy"; also where the name is parted by a soft hyphen or an element. */
const words = /p\W?r\W?i\W?v\W?a\W?c\W?y|p\W?r\W?o\W?t\W?e\W?c\W?t/i;
