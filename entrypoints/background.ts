import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/extension/badge.ts';
import { onNoticeFound } from '../lib/extension/on-notice-found.ts';
import { readTab } from '../lib/extension/read-tab.ts';
import { noticeStore } from '../lib/extension/store.ts';

export default defineBackground(() => {
  const { lastRead } = noticeStore(browser.storage.local, { isPrivate: true });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): void => {
    onNoticeFound(message, sender, {
      extensionId: browser.runtime.id,
      readTab: (tabId) => readTab(tabId, browser.scripting),
      tabUrl: async (tabId) => (await browser.tabs.get(tabId)).url,
      lastRead,
      showBadge: (tabId, notice, changed) => showBadge(browser.action, tabId, notice, changed),
    }).catch((error) => console.info('Noticed set no badge:', error));
  });
});
