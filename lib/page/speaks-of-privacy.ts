import { dom } from './dom.ts';

/**
 * Whether a heading or the title has a word that every notice's name has: a cheap look before a page is read with
 * effort. Of a very long page only the first headings are looked at.
 */
export function speaksOfPrivacy(document: Document): boolean {
  if (names.test(dom.title(document))) return true;
  const headings = dom.select(document, 'h1, h2, h3, h4, h5, h6, [role="heading"]');
  return [...headings].slice(0, 100).some((heading) => names.test(dom.textContent(heading).slice(0, 1000)));
}

/** "Privacy Notice", "Data Protection Policy"; also where the name is parted by a soft hyphen or an element. */
const names = /p\W?r\W?i\W?v\W?a\W?c\W?y|p\W?r\W?o\W?t\W?e\W?c\W?t/i;
