/**
 * The page's own article, where it has one. Of several (a list of posts) none is, unless one holds its main heading.
 */
export function ownArticle(document: Document): Element | undefined {
  const articles = [...document.querySelectorAll('main article, [role="main"] article')];
  if (articles.length < 2) return articles[0];
  return articles.find((article) => article.querySelector('h1'));
}
