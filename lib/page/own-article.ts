import { dom } from './dom.ts';

/**
 * The page's own article, where it has one. Of several (a list of posts) none is the page's own, unless one holds its
 * main heading. Nothing is changed.
 */
export function ownArticle(document: Document): Element | undefined {
  // Asked by name because browsers keep such lists. Of a long list of posts none is looked for.
  const all = dom.named(document, 'article');
  if (all.length > 200) return;
  const articles = [...all].filter((article) => dom.closest(article, 'main, [role="main"]'));
  if (articles.length < 2) return articles[0];
  return articles.find((article) => dom.select(article, 'h1').length > 0);
}
