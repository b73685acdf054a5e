import { atMost } from './limits.ts';
import { assignedNodes, documentOf, elementsAndText, nameOf, shadowRootOf, walkerIn } from './members.ts';

/** What is told of a page while it is walked. */
export interface Visitor {
  /** Gives false where nothing below the element is to be read; then it is not left either. */
  enter(element: Element): boolean;
  leave(): void;
  text(node: Text): void;
}

/**
 * Enters and leaves every element below `root`, and tells of every text, in the order in which they are shown: what an
 * open shadow root holds stands in its host, and what a slot takes from the host stands in the slot. Without recursion
 * but for shadow roots: a page may nest as deep as it likes. Throws `PageTooLarge` for shadow roots in shadow roots.
 */
export function walkPage(root: Node, visitor: Visitor, depth = 0): void {
  atMost('shadows', depth);
  const walker = walkerIn(documentOf(root) ?? (root as Document), root, elementsAndText);
  let node = walker.firstChild();
  let levels = 0;
  while (node) {
    // Where a form's `nodeType` is another's, it is not 3 either.
    if (node.nodeType === 3) visitor.text(node as Text);
    else if (visitor.enter(node as Element)) {
      const child = walkShadow(node as Element, visitor, depth) ? null : walker.firstChild();
      if (child) {
        node = child;
        levels++;
        continue;
      }
      visitor.leave();
    }
    node = walker.nextSibling();
    while (!node && levels > 0) {
      walker.parentNode();
      visitor.leave();
      levels--;
      node = walker.nextSibling();
    }
  }
}

/** Whether the element shows something else than its children: then that was walked. */
function walkShadow(element: Element, visitor: Visitor, depth: number): boolean {
  const shadow = shadowRootOf(element);
  if (shadow) {
    walkPage(shadow, visitor, depth + 1);
    return true;
  }
  if (depth === 0 || nameOf(element) !== 'slot') return false;
  const assigned = assignedNodes(element);
  for (const node of assigned) {
    if (node.nodeType === 3) visitor.text(node as Text);
    else if (visitor.enter(node as Element)) {
      if (!walkShadow(node as Element, visitor, depth + 1)) walkPage(node, visitor, depth + 1);
      visitor.leave();
    }
  }
  return assigned.length > 0;
}
