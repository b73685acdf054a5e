import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onNoticeFound } from '../lib/app/on-notice-found.ts';
import { onShowSource } from '../lib/app/on-show-source.ts';
import { noticeStore } from '../lib/app/store.ts';
import { showBadge } from '../lib/browser/badge.ts';
import { readTab } from '../lib/browser/read-tab.ts';
import { type MarkScripting, openAt } from '../lib/browser/show-in-page.ts';
import { tabLoaded } from '../lib/browser/tab-loaded.ts';

export default defineBackground(() => {
  const { baseline } = noticeStore(browser.storage.local, { isPrivate: true });
  const answers = [
    (message: unknown, sender: Runtime.MessageSender) =>
      onNoticeFound(message, sender, {
        extensionId: browser.runtime.id,
        readTab: (tabId) => readTab(tabId, browser.scripting),
        tabUrl: async (tabId) => (await browser.tabs.get(tabId)).url,
        baseline,
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
