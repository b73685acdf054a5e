import { dom } from './dom.ts';

/** What is told of a page while it is walked. */
export interface Visitor {
  /** Gives false where nothing below the element is to be read; then it is not left either. */
  enter(element: Element): boolean;
  leave(): void;
  text(node: Text): void;
}

/**
 * Enters and leaves every element below `root`, and tells of every text, in the page's order. Without recursion: a page
 * may nest as deep as it likes.
 */
export function walkPage(root: Node, visitor: Visitor): void {
  const walker = dom.walker(dom.document(root) ?? (root as Document), root, elementsAndText);
  let node = walker.firstChild();
  let depth = 0;
  while (node) {
    // Where a form's is another's, it is not 3 either.
    if (node.nodeType === 3) visitor.text(node as Text);
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
