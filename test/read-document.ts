import { JSDOM } from 'jsdom';
import type { ReadResult } from '../lib/notice/model.ts';
import type { PageOutline } from '../lib/notice/page-outline.ts';
import { tooLargeSentence } from '../lib/notice/too-large.ts';
import { PageTooLarge } from '../lib/page/limits.ts';
import { outlineDocument } from '../lib/page/outline-document.ts';
import { outlineHtml } from '../lib/page/outline-html.ts';
import { readOutline } from '../lib/read-outline.ts';

globalThis.DOMParser ??= new JSDOM('').window.DOMParser;

/** Reads a document as the extension reads a tab, at once: its outline crosses as JSON. */
export function readDocument(document: Document, url: URL): ReadResult {
  const page: PageOutline = JSON.parse(JSON.stringify(outlineDocument(document, url)));
  try {
    if (page.failed) return { status: 'failed', url: page.url, reason: tooLargeSentence(page.failed) };
    return readOutline(page, page.html ? outlineHtml({ ...page, html: page.html }) : page.outline);
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    return { status: 'failed', url: page.url, reason: tooLargeSentence(error.what) };
  }
}
