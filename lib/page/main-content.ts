import { Readability } from '@mozilla/readability';

/**
 * The one element that holds the page's text: the page's own article where it has one, else what Readability finds.
 * Nothing where there is no such text. The document is not changed: Readability is given a copy.
 */
export function mainContent(document: Document): Element | undefined {
  return ownArticle(document) ?? byReadability(document);
}

/** Of several articles (a list of posts) none is the page's own, unless one holds its main heading. */
function ownArticle(document: Document): Element | undefined {
  const articles = [...document.querySelectorAll('main article, [role="main"] article')];
  if (articles.length < 2) return articles[0];
  return articles.find((article) => article.querySelector('h1'));
}

/**
 * Readability drops headings whose ids speak of "share", "contact" or "author", and most `h1`s; so it gets a copy
 * without the headings' ids and classes.
 */
function byReadability(document: Document): Element | undefined {
  const copy = document.cloneNode(true) as Document;
  for (const heading of copy.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    heading.removeAttribute('id');
    heading.removeAttribute('class');
  }
  const article = new Readability<Element>(copy, { serializer: (element) => element as Element }).parse();
  return article?.content ?? undefined;
}
