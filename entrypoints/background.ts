import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onNoticeFound } from '../lib/app/on-notice-found.ts';
import { onShowSource } from '../lib/app/on-show-source.ts';
import { noticeStore } from '../lib/app/store.ts';
import { browserMessages } from '../lib/browser/browser-messages.ts';
import { outlineTab } from '../lib/browser/outline-tab.ts';
import { readHtmlOffscreen } from '../lib/browser/read-html-offscreen.ts';
import { type MarkScripting, openAt } from '../lib/browser/show-in-page.ts';
import { tabBadge } from '../lib/browser/tab-badge.ts';
import { tabLoaded } from '../lib/browser/tab-loaded.ts';
import { watchInBackground } from '../lib/browser/watch-in-background.ts';
import { setMessages } from '../lib/messages.ts';

import { readOutline } from '../lib/read-outline.ts';

// A module, so that it shares its files with the popup. As a service worker it has no DOM and cannot load Readability.
export default defineBackground({
  type: 'module',
  main() {
    setMessages(browserMessages);
    const { baseline } = noticeStore(browser.storage.local, { isPrivate: true });
    const answers = [
      (message: unknown, sender: Runtime.MessageSender) =>
        onNoticeFound(message, sender, {
          ...tabBadge(browser),
          extensionId: browser.runtime.id,
          outlineTab: (tabId) => outlineTab(tabId, browser.scripting),
          readOutline,
          baseline,
        }),
      ...['popup.html', 'page.html'].map(
        (asks) => (message: unknown, sender: Runtime.MessageSender) =>
          onShowSource(message, sender, {
            popupUrl: browser.runtime.getURL(asks),
            openAt: (url, fact) =>
              openAt(url, fact, {
                scripting: browser.scripting as MarkScripting,
                hasPermission: (origins) => browser.permissions.contains({ origins }),
                openTab: async (address) => (await browser.tabs.create({ url: address })).id,
                tabLoaded: (tabId) => tabLoaded(tabId, browser.tabs),
              }),
          }),
      ),
    ];
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): void => {
      for (const answer of answers) {
        answer(message, sender).catch((error) => console.info('Noticed could not answer:', error));
      }
    });
    watchInBackground(
      import.meta.env.FIREFOX
        ? async (html, url) => (await import('../lib/read-html.ts')).readHtml(html, url)
        : readHtmlOffscreen,
    );
  },
});
