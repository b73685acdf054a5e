import { headingLevel } from './heading-level.ts';
import { foldedBy } from './is-hidden.ts';
import { atMost, longest } from './limits.ts';
import {
  attribute,
  attributeNames,
  first,
  hasAttributes,
  named,
  nameOf,
  rootOf,
  titleOf,
} from './members.ts';
import { roleOf } from './roles.ts';
import { walkPage } from './walk-page.ts';

/**
 * The markup of a page's text, for the extension to look for the notice in it: without what is no text, and with no
 * attribute but what tells text from its surroundings. One pass; nothing is changed. Throws `PageTooLarge` as soon as it
 * is.
 */
export function markupOf(document: Document): string {
  const root = rootOf(document);
  if (!root) return '';
  atMost('searched', named(document, '*').length);
  const pieces: string[] = [];
  let length = 0;
  let elements = 0;
  const write = (piece: string) => {
    length += piece.length;
    atMost('markup', length);
    pieces.push(piece);
  };
  const closing: string[] = [];
  const folded = foldedBy(document);
  write(headOf(document));
  walkPage(root, {
    enter(element) {
      atMost('searched', ++elements);
      const role = roleOf(element, folded);
      if (role === 'apart') return false;
      // An accordion's button stands for a heading, which Readability keeps.
      const isButton = role === 'heading' && nameOf(element) === 'button';
      const name = isButton ? `h${headingLevel(element)}` : nameOf(element);
      if (!isName.test(name)) {
        closing.push('');
        return true;
      }
      write(`<${name}${hasAttributes(element) ? attributesOf(element, name) : ''}>`);
      closing.push(role === 'break' || name === 'hr' || name === 'img' || name === 'wbr' ? '' : `</${name}>`);
      atMost('levels', closing.length);
      return true;
    },
    leave() {
      const end = closing.pop();
      if (end) write(end);
    },
    text: ({ data }) => write(escaped(data)),
  });
  return pieces.join('');
}

function headOf(document: Document): string {
  const base = first(document, 'base[href]');
  const href = base ? (attribute(base, 'href') ?? '') : '';
  const title = `<!doctype html><title>${escaped(titleOf(document).slice(0, 1000))}</title>`;
  return base && href.length <= longest.url ? `${title}<base href="${quoted(href)}">` : title;
}

/** The names of elements as the parser takes them. `<html>` and `<body>` it makes itself. */
const isName = /^(?!(?:html|body|frameset|plaintext|xmp|listing)$)[a-z][a-z\d.-]{0,99}$/;

function attributesOf(element: Element, name: string): string {
  // The parts of a name that was taken for an element: see `recoveredName`.
  if (name.includes('.')) {
    const parts = attributeNames(element).slice(0, 10);
    return parts
      .filter((part) => /^[\w.-]{1,100}$/.test(part))
      .map((part) => ` ${part}`)
      .join('');
  }
  let written = '';
  for (const key of kept) {
    if ((key === 'id' || key === 'class') && losesName.test(name)) continue;
    if (key === 'name' && name !== 'a') continue;
    const value = attribute(element, key);
    if (value !== null && value.length <= longest.url) written += ` ${key}="${quoted(value)}"`;
  }
  return written;
}

/** What the outline asks of an element, and what Readability judges one by. */
const kept = [
  'id',
  'class',
  'href',
  'name',
  'role',
  'hidden',
  'style',
  'aria-hidden',
  'aria-label',
  'aria-level',
  'aria-controls',
  'colspan',
  'rowspan',
];

/**
 * Readability drops headings whose ids speak of "share", "contact" or "author", and most `h1`s. The others could stand
 * in for a member of the document or a form, and lead it in circles.
 */
const losesName = /^(?:h[1-6]|form|img|embed|object|iframe|input|select|textarea|button|output|fieldset)$/;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const quoted = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
