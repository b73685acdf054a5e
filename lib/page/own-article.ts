/**
 * The page's own article, where it has one. Of several (a list of posts) none is the page's own, unless one holds its
 * main heading. Nothing is changed.
 */
export function ownArticle(document: Document): Element | undefined {
  const articles: Element[] = [];
  // Asked by name because browsers keep such lists. Of a long list of posts none is looked for.
  for (const article of document.getElementsByTagName('article')) {
    if (article.closest('main, [role="main"]')) articles.push(article);
    if (articles.length > 20) return;
  }
  if (articles.length < 2) return articles[0];
  return articles.find((article) => article.querySelector('h1'));
}
