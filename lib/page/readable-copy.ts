import { dom } from './dom.ts';

/**
 * A copy of a document for Readability, which changes what it is given: without what would lead it astray, or cost it
 * time. What it does with a long attribute takes time quadratic in its length.
 */
export function readableCopy(document: Document): Document {
  const copy = dom.clone(document, true);
  for (const element of dom.select(copy, '*')) {
    if (!dom.hasAttributes(element)) continue;
    for (const name of dom.attributeNames(element)) {
      if (!isKept(element, name)) dom.removeAttribute(element, name);
    }
  }
  return copy;
}

function isKept(element: Element, name: string): boolean {
  const length = dom.attribute(element, name)?.length ?? 0;
  // The parts of a name that was taken for an element: see `recoveredName`.
  if (length === 0) return true;
  if (length > longest || !kept.has(name)) return false;
  return !(name === 'id' || name === 'class') || !losesName.test(dom.localName(element));
}

/** What the outline asks of an element, and what Readability judges one by. */
const kept = new Set([
  'id',
  'class',
  'href',
  'role',
  'hidden',
  'style',
  'aria-hidden',
  'aria-label',
  'aria-level',
]);
const longest = 1000;

/**
 * Readability drops headings whose ids speak of "share", "contact" or "author", and most `h1`s. The others could stand
 * in for a member of the document or a form, and lead it in circles.
 */
const losesName = /^(?:h[1-6]|form|img|embed|object|iframe|input|select|textarea|button|output|fieldset)$/;
