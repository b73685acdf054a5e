import { attribute, named, nameOf, parentOf, select } from './members.ts';
import { textStart } from './text-start.ts';

/**
 * The page's own text, where its markup tells it from what stands around: its article, else its main. Of several
 * articles (a list of posts) the one that holds its main heading, else none of them. Nothing is changed.
 */
export function ownContent(document: Document): Element | undefined {
  return ownArticle(document) ?? firstWithText(select(document, 'main, [role="main"]'));
}

/** An article in the page's main part, or the only one. Of a long list of posts none is looked for. */
function ownArticle(document: Document): Element | undefined {
  const all = named(document, 'article');
  if (all.length === 0 || all.length > mostLookedAt) return;
  const articles = Array.from(all).filter((article) => isWithin(article, isMain));
  if (articles.length < 2) return articles[0] ?? (all.length === 1 ? firstWithText(all) : undefined);
  const headings = named(document, 'h1');
  for (let at = 0; at < headings.length && at < mostLookedAt; at++) {
    const around = articles.find((article) => isWithin(headings[at] as Element, (node) => node === article));
    if (around) return around;
  }
  return;
}

const mostLookedAt = 20;

/** An application that has not drawn its page yet has an empty one. */
function firstWithText(elements: ArrayLike<Element>): Element | undefined {
  for (let at = 0; at < elements.length && at < mostLookedAt; at++) {
    const element = elements[at] as Element;
    if (textStart(element, 1000, 200).trim() !== '') return element;
  }
  return;
}

function isMain(element: Element): boolean {
  return nameOf(element) === 'main' || attribute(element, 'role') === 'main';
}

/** Whether an element of that kind is around another: of a page that nests without end only the nearest are asked. */
export function isWithin(element: Element, isKind: (around: Element) => boolean): boolean {
  let at = parentOf(element);
  for (let level = 0; level < mostLevels && at && at.nodeType === 1; level++) {
    if (isKind(at as Element)) return true;
    at = parentOf(at);
  }
  return false;
}

/** The deepest text of a notice met so far stands 30 levels deep. */
const mostLevels = 100;
