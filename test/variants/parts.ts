/** Where the text of a notice stands: the page's own article. */
export function findArticle(document: Document): Element {
  const article =
    document.querySelector('main article, [role="main"] article') ?? document.querySelector('main');
  return article ?? document.body;
}

/** The headings of sections, without the page's own heading. */
export function findSectionHeadings(document: Document): Element[] {
  return [...findArticle(document).querySelectorAll('h2, h3, h4, h5, h6')];
}

/** The sections at the shallowest level: each a heading with what follows it, or a section element. */
export function findSections(document: Document): Element[][] {
  const [first] = findSectionHeadings(document);
  const parent = first?.parentElement;
  if (!first || !parent) return [];
  if (parent.localName === 'section')
    return [...(parent.parentElement?.children ?? [])].filter(isSection).map(alone);
  const sections: Element[][] = [];
  for (const element of parent.children) {
    // Notes at the foot belong to the page, not to the last section.
    if (element.localName === 'aside') continue;
    if (element.localName === first.localName) sections.push([element]);
    else sections.at(-1)?.push(element);
  }
  return sections;
}

/** Every text node of the article that holds more than white space. */
export function findTexts(document: Document): Text[] {
  return textsIn(findArticle(document)).filter((text) => text.data.trim() !== '');
}

/** The list whose items link to addenda: the processors. */
export function findProcessorList(document: Document): Element | undefined {
  const link = [...findArticle(document).querySelectorAll('li a')].find((a) =>
    /data processing/i.test(a.textContent),
  );
  return link?.closest('ul, ol') ?? undefined;
}

/** Another element in its place, with its attributes and children. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (isText(child) ? [child] : textsIn(child)));
}

const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isSection = (element: Element) => element.localName === 'section';
const alone = (element: Element) => [element];
