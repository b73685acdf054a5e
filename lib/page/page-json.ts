import { atMost, PageTooLarge } from './limits.ts';
import { outlineDocument } from './outline-document.ts';

/**
 * Takes a document and its address; gives what leaves the tab, as JSON text: to carry a long notice out as an object kept
 * the tab busy for longer than to read it.
 */
export function pageJson(document: Document, address: URL): string {
  const page = outlineDocument(document, address);
  const json = JSON.stringify(page);
  try {
    atMost('json', json.length);
    return json;
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    return JSON.stringify({ ...page, outline: undefined, html: undefined, failed: error.what });
  }
}
