import { dom } from './dom.ts';

/**
 * The beginning of an element's text: so many characters, or some more. Headings and links may stand in each other,
 * each with all of a page's text.
 */
export function textStart(element: Element, characters: number): string {
  const document = dom.document(element);
  if (!document) return '';
  const walker = dom.walker(document, element, textOnly);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < characters; node = walker.nextNode()) {
    text += (node as Text).data;
  }
  return text;
}

/** `NodeFilter.SHOW_TEXT` */
const textOnly = 4;
