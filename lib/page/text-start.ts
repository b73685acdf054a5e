import { documentOf, elementsAndText, walkerIn } from './members.ts';

/**
 * The beginning of an element's text: so many characters, or some more, of what stands in its first nodes. Headings and
 * links may stand in each other, each with all of a page's text: so the nodes are counted, not only the characters.
 */
export function textStart(element: Element, characters: number, nodes = 60): string {
  const document = documentOf(element);
  if (!document) return '';
  const walker = walkerIn(document, element, elementsAndText);
  let text = '';
  for (let step = 0; step < nodes && text.length < characters; step++) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType === 3) text += (node as Text).data.slice(0, characters);
  }
  return text;
}
