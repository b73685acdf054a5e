/**
 * Members of the DOM that a page cannot replace. A page may name an element so that it stands in for a member of the
 * document (`<img name="title">`) or of the form around it (`<input name="nextSibling">`): "DOM clobbering", which
 * reaches into an extension's own world too, and can send a walk through the page in circles. A member taken from the
 * class instead of the object cannot be replaced so. To move about, a `TreeWalker` is best: it has no such names. What a
 * script does not use is not in it: hence `PURE`.
 */
export const titleOf: (document: Document) => string = /* @__PURE__ */ member('title');
export const rootOf: (document: Document) => Element | null = /* @__PURE__ */ member('documentElement');
export const documentOf: (node: Node) => Document | null = /* @__PURE__ */ member('ownerDocument');
export const parentOf: (node: Node) => Node | null = /* @__PURE__ */ member('parentNode');
export const nameOf: (element: Element) => string = /* @__PURE__ */ member('localName');
export const hasAttributes: (element: Element) => boolean = /* @__PURE__ */ member('hasAttributes');
export const attribute: (element: Element, name: string) => string | null =
  /* @__PURE__ */ member('getAttribute');
export const attributeNames: (element: Element) => string[] = /* @__PURE__ */ member('getAttributeNames');
export const removeAttribute: (element: Element, name: string) => void =
  /* @__PURE__ */ member('removeAttribute');
export const shadowRootOf: (element: Element) => ShadowRoot | null = /* @__PURE__ */ member('shadowRoot');
export const assignedNodes: (slot: Element) => Node[] = /* @__PURE__ */ member('assignedNodes');
/** In the document's order, as it is now. The first is found without the rest. */
export const first: (root: ParentNode, selector: string) => Element | null =
  /* @__PURE__ */ member('querySelector');
export const select: (root: ParentNode, selector: string) => NodeListOf<Element> =
  /* @__PURE__ */ member('querySelectorAll');
export const named: (root: Document | Element, name: string) => HTMLCollectionOf<Element> =
  /* @__PURE__ */ member('getElementsByTagName');
export const walkerIn: (document: Document, root: Node, show: number) => TreeWalker =
  /* @__PURE__ */ member('createTreeWalker');

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` */
export const elementsAndText = 5;

type Member = (this: object, ...values: unknown[]) => unknown;

/** A getter or method, that of the object's class: documents and elements both have a `querySelectorAll`, and it is not the same. */
function member<Call extends (...values: never[]) => unknown>(name: string): Call {
  const known = new Map<object, Member>();
  return ((object: object, ...values: unknown[]) => {
    const prototype = Object.getPrototypeOf(object);
    let own = known.get(prototype);
    if (!own) {
      own = memberOf(prototype, name);
      known.set(prototype, own);
    }
    return own.apply(object, values);
  }) as unknown as Call;
}

function memberOf(prototype: object, name: string): Member {
  for (let at = prototype; at; at = Object.getPrototypeOf(at)) {
    const { get, value } = Object.getOwnPropertyDescriptor(at, name) ?? {};
    if (get ?? value) return get ?? value;
  }
  throw new TypeError(`No ${name}.`);
}
