import { Readability } from '@mozilla/readability';
import type { Outline } from '../notice/outline.ts';
import { outlineContent } from './outline-content.ts';
import { ownArticle } from './own-article.ts';
import { readableCopy } from './readable-copy.ts';

/**
 * The outline of a page whose text has to be told from its surroundings, by Readability. Takes its markup, which is parsed
 * so that nothing in it runs or loads, and its address; gives nothing where there is no such text. Throws `PageTooLarge`.
 */
export function outlineHtml(html: string, url: URL): Outline | undefined {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const content = ownArticle(document) ?? byReadability(document);
  return content && outlineContent(content, document, url);
}

function byReadability(document: Document): Element | undefined {
  const options = { serializer: (element: Node) => element as Element, disableJSONLD: true };
  return new Readability<Element>(readableCopy(document), options).parse()?.content ?? undefined;
}
