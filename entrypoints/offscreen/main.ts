import browser, { type Runtime } from 'webextension-polyfill';
import { isReadHtml } from '../../lib/browser/read-html-offscreen.ts';
import { readHtml } from '../../lib/read-html.ts';

// Chromium's background has no DOM: what it fetched is parsed here, in a document that nobody sees.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || !isReadHtml(message)) return;
  return readHtml(message.html, new URL(message.url));
});
