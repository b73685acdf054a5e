/**
 * Members of the DOM that a page cannot replace. A page may name an element so that it stands in for a member of the
 * document (`<img name="title">`) or of the form around it (`<input name="nextSibling">`): "DOM clobbering", which
 * reaches into an extension's own world too, and can send a walk through the page in circles. A member taken from the
 * class instead of the object cannot be replaced so. To move about, a `TreeWalker` is best: it has no such names.
 */
export const members = {
  title: (document: Document) => membersOf(document).title.call(document) as string,
  root: (document: Document) => membersOf(document).documentElement.call(document) as Element | null,
  document: (node: Node) => membersOf(node).ownerDocument.call(node) as Document | null,
  parent: (node: Node) => membersOf(node).parentNode.call(node) as Node | null,
  localName: (element: Element) => membersOf(element).localName.call(element) as string,
  hasAttributes: (element: Element) => membersOf(element).hasAttributes.call(element) as boolean,
  attribute: (element: Element, name: string) =>
    membersOf(element).getAttribute.call(element, name) as string | null,
  attributeNames: (element: Element) => membersOf(element).getAttributeNames.call(element) as string[],
  shadowRoot: (element: Element) => membersOf(element).shadowRoot.call(element) as ShadowRoot | null,
  assignedNodes: (slot: Element) => membersOf(slot).assignedNodes.call(slot) as Node[],
  /** In the document's order, as it is now. The first is found without the rest. */
  first: (root: ParentNode, selector: string) =>
    membersOf(root).querySelector.call(root, selector) as Element | null,
  select: (root: ParentNode, selector: string) =>
    membersOf(root).querySelectorAll.call(root, selector) as NodeListOf<Element>,
  named: (root: Document | Element, name: string) =>
    membersOf(root).getElementsByTagName.call(root, name) as HTMLCollectionOf<Element>,
  walker: (document: Document, root: Node, show: number) =>
    membersOf(document).createTreeWalker.call(document, root, show) as TreeWalker,
};

/** Getters and methods alike: each is a function that is called on an object. */
const names = [
  'title',
  'documentElement',
  'ownerDocument',
  'parentNode',
  'localName',
  'hasAttributes',
  'getAttribute',
  'getAttributeNames',
  'shadowRoot',
  'assignedNodes',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'createTreeWalker',
] as const;

type Members = Record<(typeof names)[number], (this: object, ...values: unknown[]) => unknown>;

const known = new Map<object, Members>();

/** Those of the object's class: documents and elements both have a `querySelectorAll`, and it is not the same. */
function membersOf(object: object): Members {
  const prototype = Object.getPrototypeOf(object);
  let own = known.get(prototype);
  if (!own) {
    own = Object.fromEntries(names.map((name) => [name, memberOf(prototype, name)])) as Members;
    known.set(prototype, own);
  }
  return own;
}

function memberOf(prototype: object, name: string): Members['title'] {
  for (let at = prototype; at; at = Object.getPrototypeOf(at)) {
    const { get, value } = Object.getOwnPropertyDescriptor(at, name) ?? {};
    if (get ?? value) return get ?? value;
  }
  return () => {
    throw new TypeError(`No ${name}.`);
  };
}
