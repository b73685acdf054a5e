import { Readability } from '@mozilla/readability';
import { dom } from './dom.ts';
import { measureSearch } from './measure-search.ts';
import { ownArticle } from './own-article.ts';
import { readableCopy } from './readable-copy.ts';
import { speaksOfPrivacy } from './speaks-of-privacy.ts';

/**
 * The one element that holds the page's text: the page's own article where it has one, else what Readability finds.
 * Nothing where there is no such text. The document is not changed: Readability is given a copy. Throws `PageTooLarge`.
 */
export function mainContent(document: Document): Element | undefined {
  return ownArticle(document) ?? byReadability(document);
}

/** Only where some heading or the title speaks of privacy: Readability is slow, and most pages are no notices. */
function byReadability(document: Document): Element | undefined {
  const root = dom.root(document);
  if (!root) return;
  measureSearch(root);
  if (!speaksOfPrivacy(document)) return;
  const options = { serializer: (element: Node) => element as Element, disableJSONLD: true };
  return new Readability<Element>(readableCopy(document), options).parse()?.content ?? undefined;
}
