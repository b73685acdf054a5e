import browser from 'webextension-polyfill';
import type { ReadResult } from '../notice/model.ts';
import { isReadResult } from '../notice/validate.ts';
import { isString, isUrl, oneOf, shape } from '../text/shape.ts';

/** What the background asks of the document that is not shown: read this page. */
export interface ReadHtml {
  type: 'read-html';
  html: string;
  url: string;
}

/** True for exactly the background's message. */
export const isReadHtml = shape<ReadHtml>({ type: oneOf('read-html'), html: isString, url: isUrl });

/** The part of `chrome.offscreen` that is needed here; only Chromium has it, and only with the permission. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** Reads a page in a document that is not shown, for Chromium's background, which has no DOM. */
export async function readHtmlOffscreen(html: string, url: URL): Promise<ReadResult> {
  const { offscreen } = browser as unknown as { offscreen?: Offscreen };
  if (!offscreen) throw new Error('There is no permission to read a page in the background.');
  await offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER'],
    justification: 'Reads a privacy notice that was fetched.',
  });
  try {
    const message: ReadHtml = { type: 'read-html', html, url: url.href };
    const result: unknown = await browser.runtime.sendMessage(message);
    if (!isReadResult(result)) throw new Error('The page that reads notices gave no answer.');
    return result;
  } finally {
    await offscreen.closeDocument();
  }
}
