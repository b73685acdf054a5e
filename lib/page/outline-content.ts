import type { Outline } from '../notice/outline.ts';
import { settledOutline } from '../notice/settle/settled-outline.ts';
import { writeOutline } from './write-outline.ts';

/** The outline of a page's main content, settled. Takes the same as `writeOutline`, and throws as it does. */
export function outlineContent(content: Element, document: Document, url: URL): Outline {
  return settledOutline(writeOutline(content, document, url));
}
