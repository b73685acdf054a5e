import { Readability } from '@mozilla/readability';
import { dom } from './dom.ts';
import { measureSearch } from './measure-search.ts';
import { ownArticle } from './own-article.ts';
import { speaksOfPrivacy } from './speaks-of-privacy.ts';

/**
 * The one element that holds the page's text: the page's own article where it has one, else what Readability finds.
 * Nothing where there is no such text. The document is not changed: Readability is given a copy. Throws `PageTooLarge`.
 */
export function mainContent(document: Document): Element | undefined {
  return ownArticle(document) ?? byReadability(document);
}

/**
 * Readability drops headings whose ids speak of "share", "contact" or "author", and most `h1`s; so it gets a copy
 * without the headings' ids and classes. Only where some heading or the title speaks of privacy, as every notice's
 * does: Readability is by far the slowest step, and most pages are no notices.
 */
function byReadability(document: Document): Element | undefined {
  const [root] = dom.select(document, ':root');
  if (!root || !speaksOfPrivacy(document)) return;
  measureSearch(root);
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
