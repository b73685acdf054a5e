import type { ReadResult } from './notice/model.ts';
import { outlineDocument } from './page/outline-document.ts';
import { readPage } from './read-page.ts';

/**
 * Reads a page that was fetched, by the same steps as a live one: its markup is parsed so that nothing in it runs or
 * loads. Needs a `DOMParser`. Never rejects.
 */
export function readHtml(html: string, url: URL): Promise<ReadResult> {
  return readPage(outlineDocument(new DOMParser().parseFromString(html, 'text/html'), url));
}
