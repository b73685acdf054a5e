import { attribute, first, nameOf } from './members.ts';
import { textStart } from './text-start.ts';

/** A footnote's mark in the page, and the place in the page that it leads to, where it is a link. */
export interface FootnoteMark {
  mark: string;
  href: string | null;
}

/**
 * Takes a raised text (`<sup>`) or a link; gives the mark where it is one and nothing else: "1", "[2]", "*", "(a)".
 * Nothing for "2nd" or "th".
 */
export function footnoteMarkIn(element: Element): FootnoteMark | undefined {
  const [, mark] = isMark.exec(textStart(element, 13)) ?? [];
  if (mark === undefined) return;
  const link = nameOf(element) === 'a' ? element : first(element, 'a[href]');
  const href = link && attribute(link, 'href');
  // A link to another page is no mark, whatever its text.
  if (href !== null && !href.startsWith('#')) return;
  // Without a link a letter may be part of a word.
  if (href === null && /[a-z]/i.test(mark)) return;
  return { mark: markName(mark), href };
}

const isMark = /^\s*[[(]?(\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶#]{1,3}|[¹²³⁰⁴-⁹]{1,3})[\])]?\s*$/i;

/** A raised digit is the same mark as the digit. */
export function markName(mark: string): string {
  return mark.replace(/[¹²³⁰⁴-⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}

/** A link back from a footnote ("↩", "^"), or the brackets around its number. */
export function leadsBack(element: Element): boolean {
  if (isBackClass.test((attribute(element, 'class') ?? '').slice(0, 200))) return true;
  if (attribute(element, 'role') === 'doc-backlink') return true;
  return nameOf(element) === 'a' && /^(?:[↩↑^⤴↵⏎]|\uFE0E|\s){1,5}$/.test(textStart(element, 6, 4));
}

const isBackClass =
  /(?:^|\s)(?:footnote-?back(?:ref|link)?|reversefootnote|fn-backref|fn-bracket|data-footnote-backref)(?:$|\s)/;

/** A quick look: most text has none of these. */
export const mayHaveMark = /[¹²³⁰⁴-⁹*†‡]/;

/** A mark right behind a word in running text: "Fastly¹", "names*". Not "m²", not "x*y". */
export const markInText =
  /(?<=[\p{L}\p{Pe}\p{Pf}"'.,;:!?®™])(?<!(?:^|[\s\d])[kcm]?m)(?:[¹²³⁰⁴-⁹]{1,3}|(?<!\*)\*{1,3}|[†‡]{1,2})(?![\p{L}\d*])/gu;

/** "*emphasis*", as some write it: then a star is no mark. */
export const isStarred = /\*(?=[\p{L}\d])/u;

/** The mark at a footnote's own beginning: "¹ See …", "* Only for …". */
export const markAtStart = /^(?:[¹²³⁰⁴-⁹]{1,3}|\*{1,3}|[†‡]{1,2}) ?/;
