import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/extension/badge.ts';
import { onNoticeFound } from '../lib/extension/on-notice-found.ts';
import { onShowSource } from '../lib/extension/on-show-source.ts';
import { readTab } from '../lib/extension/read-tab.ts';
import { type MarkScripting, openAt } from '../lib/extension/show-in-page.ts';
import { noticeStore } from '../lib/extension/store.ts';
import { tabLoaded } from '../lib/extension/tab-loaded.ts';

export default defineBackground(() => {
  const { lastRead } = noticeStore(browser.storage.local, { isPrivate: true });
  const answers = [
    (message: unknown, sender: Runtime.MessageSender) =>
      onNoticeFound(message, sender, {
        extensionId: browser.runtime.id,
        readTab: (tabId) => readTab(tabId, browser.scripting),
        tabUrl: async (tabId) => (await browser.tabs.get(tabId)).url,
        lastRead,
        showBadge: (tabId, notice, changed) => showBadge(browser.action, tabId, notice, changed),
      }),
    (message: unknown, sender: Runtime.MessageSender) =>
      onShowSource(message, sender, {
        popupUrl: browser.runtime.getURL('popup.html'),
        openAt: (url, fact) =>
          openAt(url, fact, {
            scripting: browser.scripting as MarkScripting,
            hasPermission: (origins) => browser.permissions.contains({ origins }),
            openTab: async (address) => (await browser.tabs.create({ url: address })).id,
            tabLoaded: (tabId) => tabLoaded(tabId, browser.tabs),
          }),
      }),
  ];
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): void => {
    for (const answer of answers) {
      answer(message, sender).catch((error) => console.info('Noticed could not answer:', error));
    }
  });
});
