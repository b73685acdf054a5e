import { outlineLimits } from '../notice/outline-limits.ts';
import { baseOf } from './base-of.ts';
import { foldedBy } from './folded-by.ts';
import { headingLevel } from './heading-level.ts';
import { atMost } from './limits.ts';
import { attribute, attributeNames, hasAttributes, named, nameOf, rootOf } from './members.ts';
import { roleOf } from './roles.ts';
import { walkPage } from './walk-page.ts';

/**
 * The markup of a page's text, for the extension to look for the notice in it: without what is no text, and with no
 * attribute but what tells text from its surroundings. One pass; nothing is changed. Throws `PageTooLarge` as soon as it
 * is.
 */
export function markupOf(document: Document, url: URL): string {
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
  write(`<base href="${quoted(baseOf(document, url))}">`);
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
      // Parsers pass over the ends of elements that have none, but take `</br>` for another `<br>`.
      closing.push(role === 'break' ? '' : `</${name}>`);
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
    const value = attribute(element, key);
    if (value !== null && value.length <= outlineLimits.url) written += ` ${key}="${quoted(value)}"`;
  }
  return written;
}

/** What the outline asks of an element, and what Readability judges one by. */
const kept =
  'id class href name role hidden style aria-hidden aria-label aria-level aria-controls colspan rowspan'.split(
    ' ',
  );

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const quoted = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
