import type { Outline } from '../notice/outline.ts';
import { baseOf } from './base-of.ts';
import { ownNotice } from './own-notice.ts';
import { pageTitle } from './page-title.ts';
import { readContent } from './read-content.ts';

/**
 * Takes the page's main content, its document and its address without a fragment; gives its outline. Nothing is
 * changed. Throws `PageTooLarge`.
 */
export function outlineContent(content: Element, document: Document, url: URL): Outline {
  const { sections, margin } = readContent(content, baseOf(document, url));
  const title = pageTitle(sections, document);
  return { url: url.href, title, sections: ownNotice(sections, title), margin };
}
