import { atMost } from './limits.ts';

/** Throws `PageTooLarge` where a page is larger than can be read in time; stops at the first limit it meets. */
export function measurePage(document: Document): void {
  let elements = 0;
  let characters = 0;
  let level = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    if (node.nodeType === 1) atMost('elements', ++elements);
    else if (node.nodeType === 3) {
      characters += (node as Text).length;
      atMost('characters', characters);
    }
    if (node.firstChild) {
      node = node.firstChild;
      atMost('levels', ++level);
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      level--;
    }
    node = node?.nextSibling ?? null;
  }
}
