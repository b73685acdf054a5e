/**
 * The DOM as its classes define it. A page may name an element so that it stands in for a member of the document
 * (`<img name="title">`) or of the form around it (`<input name="nextSibling">`): "DOM clobbering", which reaches into
 * an extension's own world too, and can send a walk through the page in circles. What is taken from the class instead
 * of the object cannot be replaced so. Navigation is best left to a `TreeWalker`, which has no such names.
 */
export const dom = {
  title: getter('title') as (document: Document) => string,
  document: getter('ownerDocument') as (node: Node) => Document | null,
  textContent: getter('textContent') as (node: Element) => string,
  localName: getter('localName') as (element: Element) => string,
  hasAttributes: method('hasAttributes') as (element: Element) => boolean,
  attribute: method('getAttribute') as (element: Element, name: string) => string | null,
  attributeNames: method('getAttributeNames') as (element: Element) => string[],
  removeAttribute: method('removeAttribute') as (element: Element, name: string) => void,
  closest: method('closest') as (element: Element, selector: string) => Element | null,
  select: method('querySelectorAll') as (root: ParentNode, selector: string) => NodeListOf<Element>,
  named: method('getElementsByTagName') as (
    root: Document | Element,
    name: string,
  ) => HTMLCollectionOf<Element>,
  clone: method('cloneNode') as (document: Document, deep: boolean) => Document,
  walker: method('createTreeWalker') as (document: Document, root: Node, show: number) => TreeWalker,
};

type Function = (this: object, ...values: unknown[]) => unknown;

function getter(name: string): (object: object) => unknown {
  const known = new Map<object, Function>();
  return (object) => memberOf(object, name, known).call(object);
}

function method(name: string): (object: object, ...values: unknown[]) => unknown {
  const known = new Map<object, Function>();
  return (object, ...values) => memberOf(object, name, known).call(object, ...values);
}

/** The class's own: documents and elements both have a `querySelectorAll`, so it is kept by class. */
function memberOf(object: object, name: string, known: Map<object, Function>): Function {
  const first = Object.getPrototypeOf(object);
  let member = known.get(first);
  for (let at = first; at && !member; at = Object.getPrototypeOf(at)) {
    const { get, value } = Object.getOwnPropertyDescriptor(at, name) ?? {};
    member = get ?? value;
  }
  if (!member) throw new TypeError(`No ${name}.`);
  known.set(first, member);
  return member;
}
