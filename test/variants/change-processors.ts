import { findProcessorList } from './parts.ts';

/** A row for each processor with its name, and all else in the second cell; nothing says which is which. */
export function toPlainTable(document: Document): void {
  replaceProcessors(document, (list) => makeTable(document, splitAll(list, atPurpose)));
}

/** A row for each processor, with columns for name, purpose, data and terms under a header. */
export function toTableWithHeader(document: Document): void {
  replaceProcessors(document, (list) => {
    const table = makeTable(document, splitAll(list, atPurpose, atData, atTerms));
    const head = table.createTHead().insertRow();
    for (const title of ['Service', 'Purpose', 'Data', 'Terms']) {
      const cell = document.createElement('th');
      cell.textContent = title;
      head.append(cell);
    }
    return table;
  });
}

/** A paragraph for each processor, with its name in bold. */
export function toBoldParagraphs(document: Document): void {
  replaceProcessors(document, (list) =>
    splitAll(list, atPurpose).map(([name, rest]) => {
      const paragraph = document.createElement('p');
      paragraph.append(fill(document, 'strong', name), rest ?? '');
      return paragraph;
    }),
  );
}

/** A definition list, with the names as its terms. */
export function toDefinitionList(document: Document): void {
  replaceProcessors(document, (list) => {
    const definitions = document.createElement('dl');
    for (const [name, rest] of splitAll(list, atPurpose)) {
      definitions.append(fill(document, 'dt', name), fill(document, 'dd', rest));
    }
    return definitions;
  });
}

function replaceProcessors(document: Document, make: (list: Element) => Element | Element[]): void {
  const list = findProcessorList(document);
  if (!list) return;
  const next = list.nextSibling;
  const parent = list.parentNode;
  const made = [make(list)].flat();
  list.remove();
  for (const element of made) parent?.insertBefore(element, next);
}

function makeTable(document: Document, rows: DocumentFragment[][]): HTMLTableElement {
  const table = document.createElement('table');
  const body = table.createTBody();
  for (const cells of rows) body.insertRow().append(...cells.map((content) => fill(document, 'td', content)));
  return table;
}

function fill(document: Document, name: string, content: DocumentFragment | undefined): Element {
  const element = document.createElement(name);
  if (content) element.append(content);
  return element;
}

/** Where a part of an entry begins, in its text. */
type Boundary = (text: string) => number;

const atPurpose: Boundary = (text) => text.search(/\sto\s/);
const atData: Boundary = (text) => sentenceStarts(text)[0] ?? text.length;
const atTerms: Boundary = (text) =>
  sentenceStarts(text).find((start) =>
    /^[^.]*?(subject to|governed by|described in|Terms of Service)/.test(text.slice(start)),
  ) ?? text.length;

function sentenceStarts(text: string): number[] {
  return [...text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((match) => match.index + 1);
}

/** The entries of the list, each cut at the boundaries; links stay with the text around them. */
function splitAll(list: Element, ...boundaries: Boundary[]): DocumentFragment[][] {
  return [...list.children].map((item) => {
    const entry = item.querySelector(':scope > p') ?? item;
    closeUnknownElements(entry);
    const text = entry.textContent;
    // From the end, so that earlier boundaries keep their place.
    const parts = boundaries
      .map((boundary) => boundary(text))
      .reverse()
      .map((start) => cut(entry, start));
    return [cut(entry, 0), ...parts.reverse()];
  });
}

/**
 * An unknown element such as `<python.org>` is never closed, so it holds the rest of the entry. Cut in two, it
 * would be there twice, and so would the name that it stands for.
 */
function closeUnknownElements(element: Element): void {
  for (const inner of element.querySelectorAll('*')) {
    if (inner.localName.includes('.')) inner.after(...inner.childNodes);
  }
}

/** Takes out everything from the given place in the text on. */
function cut(element: Element, start: number): DocumentFragment {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let before = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.nodeValue?.length ?? 0;
    if (before + length > start) {
      range.setStart(text, start - before);
      return range.extractContents();
    }
    before += length;
  }
  range.collapse();
  return range.extractContents();
}
