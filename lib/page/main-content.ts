import { Readability } from '@mozilla/readability';
import { dom } from './dom.ts';
import { measurePage } from './measure-page.ts';
import { speaksOfPrivacy } from './speaks-of-privacy.ts';

/**
 * The one element that holds the page's text: the page's own article where it has one, else what Readability finds.
 * Nothing where there is no such text. The document is not changed: Readability is given a copy. Throws `PageTooLarge`.
 */
export function mainContent(document: Document): Element | undefined {
  return ownArticle(document) ?? byReadability(document);
}

/** Of several articles (a list of posts) none is the page's own, unless one holds its main heading. */
function ownArticle(document: Document): Element | undefined {
  // Asked by name, because browsers keep such lists. Of a long list of posts none is looked for.
  const all = dom.named(document, 'article');
  if (all.length > 200) return;
  const articles = [...all].filter((article) => dom.closest(article, 'main, [role="main"]'));
  if (articles.length < 2) return articles[0];
  return articles.find((article) => dom.select(article, 'h1').length > 0);
}

/**
 * Readability drops headings whose ids speak of "share", "contact" or "author", and most `h1`s; so it gets a copy
 * without the headings' ids and classes. Only where some heading or the title speaks of privacy, as every notice's
 * does: Readability is by far the slowest step, and most pages are no notices.
 */
function byReadability(document: Document): Element | undefined {
  const [root] = dom.select(document, ':root');
  if (!root || !speaksOfPrivacy(document)) return;
  measurePage(document, root);
  const copy = dom.clone(document, true);
  removeAttributes(copy, 'h1, h2, h3, h4, h5, h6', ['id', 'class']);
  // What could stand in for a member of the document or a form, and lead Readability in circles.
  removeAttributes(copy, clobbering, ['id', 'name']);
  const article = new Readability<Element>(copy, { serializer: (element) => element as Element }).parse();
  return article?.content ?? undefined;
}

const clobbering = 'form, img, embed, object, iframe, input, select, textarea, button, output, fieldset';

function removeAttributes(copy: Document, selector: string, names: string[]): void {
  for (const element of dom.select(copy, selector)) {
    for (const name of names) dom.removeAttribute(element, name);
  }
}
