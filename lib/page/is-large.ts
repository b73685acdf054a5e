import { documentOf, elementsAndText, named, rootOf, walkerIn } from './members.ts';

/**
 * Whether a page is larger than any notice of the PSF's: some three times the largest (535 elements with what stands
 * around it, 15,000 characters). Such a page is not read before the user asks for it. As many nodes are looked at.
 */
export function isLarge(document: Document): boolean {
  const root = rootOf(document);
  if (!root || named(document, '*').length > mostElements) return true;
  const walker = walkerIn(documentOf(root) ?? document, root, elementsAndText);
  let characters = 0;
  let nodes = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) characters += (node as Text).data.length;
    if (characters > mostCharacters || ++nodes > mostNodes) return true;
  }
  return false;
}

const mostElements = 1_500;
/** With the page's own scripts and styles, which are text too. */
const mostCharacters = 100_000;
const mostNodes = 4_000;
