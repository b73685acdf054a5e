/**
 * The DOM as its classes define it. A page may name an element so that it stands in for a member of the document
 * (`<img name="title">`) or of the form around it (`<input name="nextSibling">`): "DOM clobbering", which reaches into
 * an extension's own world too, and can send a walk through the page in circles. What is taken from the class instead
 * of the object cannot be replaced so. Navigation is best left to a `TreeWalker`, which has no such names.
 */
export const dom = {
  title: (document: Document) => membersOf(document).title.call(document) as string,
  root: (document: Document) => membersOf(document).documentElement.call(document) as Element | null,
  document: (node: Node) => membersOf(node).ownerDocument.call(node) as Document | null,
  localName: (element: Element) => membersOf(element).localName.call(element) as string,
  hasAttributes: (element: Element) => membersOf(element).hasAttributes.call(element) as boolean,
  attribute: (element: Element, name: string) =>
    membersOf(element).getAttribute.call(element, name) as string | null,
  attributeNames: (element: Element) => membersOf(element).getAttributeNames.call(element) as string[],
  removeAttribute: (element: Element, name: string) => {
    membersOf(element).removeAttribute.call(element, name);
  },
  closest: (element: Element, selector: string) =>
    membersOf(element).closest.call(element, selector) as Element | null,
  select: (root: ParentNode, selector: string) =>
    membersOf(root).querySelectorAll.call(root, selector) as NodeListOf<Element>,
  named: (root: Document | Element, name: string) =>
    membersOf(root).getElementsByTagName.call(root, name) as HTMLCollectionOf<Element>,
  clone: (document: Document, deep: boolean) =>
    membersOf(document).cloneNode.call(document, deep) as Document,
  walker: (document: Document, root: Node, show: number) =>
    membersOf(document).createTreeWalker.call(document, root, show) as TreeWalker,
};

/** Getters and methods alike: each is a function that is called on an object. */
const names = [
  'title',
  'documentElement',
  'ownerDocument',
  'localName',
  'hasAttributes',
  'getAttribute',
  'getAttributeNames',
  'removeAttribute',
  'closest',
  'querySelectorAll',
  'getElementsByTagName',
  'cloneNode',
  'createTreeWalker',
] as const;

type Members = Record<(typeof names)[number], (this: object, ...values: unknown[]) => unknown>;

const known = new Map<object, Members>();

/** Those of the object's class: documents and elements both have a `querySelectorAll`, and it is not the same. */
function membersOf(object: object): Members {
  const prototype = Object.getPrototypeOf(object);
  let members = known.get(prototype);
  if (!members) {
    members = Object.fromEntries(names.map((name) => [name, memberOf(prototype, name)])) as Members;
    known.set(prototype, members);
  }
  return members;
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
