import { dom } from './dom.ts';

/** Is told of what stands below an element, in the page's order. */
export interface Visitor {
  /** False where nothing below is to be visited; then it is not left either. */
  enter(element: Element): boolean;
  leave(): void;
  text(data: string): void;
}

/** Visits what stands below `root`. Without recursion: a page may nest as deep as it likes. */
export function walk(document: Document, root: Element, visitor: Visitor): void {
  const walker = dom.walker(document, root, elementsAndText);
  let node = walker.firstChild();
  let depth = 0;
  while (node) {
    const isText = dom.nodeType(node) === 3;
    if (isText) visitor.text((node as Text).data);
    else if (visitor.enter(node as Element)) {
      const child = walker.firstChild();
      if (child) {
        node = child;
        depth++;
        continue;
      }
      visitor.leave();
    }
    node = walker.nextSibling();
    while (!node && depth > 0) {
      walker.parentNode();
      visitor.leave();
      depth--;
      node = walker.nextSibling();
    }
  }
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` */
const elementsAndText = 5;
