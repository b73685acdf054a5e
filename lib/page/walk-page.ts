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
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) visitor.text(node as Text);
    else if (node.nodeType === 1 && visitor.enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave();
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      visitor.leave();
    }
    node = node.nextSibling;
  }
}
