import browser from 'webextension-polyfill';
import { readActiveTab } from './active-tab.ts';
import { showBadge } from './badge.ts';
import { fetchNotice, type NoticeReading } from './fetch-notice.ts';
import type { PopupBrowser } from './popup-session.ts';
import { readTab } from './read-tab.ts';
import { clearMarks, type MarkScripting, showAllInPage, showInPage } from './show-in-page.ts';
import { noticeStore } from './store.ts';

/** The real browser behind the popup. `readPage` is the reader that also runs in pages. */
export function popupBrowser(readPage: NoticeReading['readPage']): PopupBrowser {
  const scripting = browser.scripting as MarkScripting;
  const hasPermission = (origins: string[]) => browser.permissions.contains({ origins });
  return {
    readActiveTab: () =>
      readActiveTab({
        queryActive: () => browser.tabs.query({ active: true, currentWindow: true }),
        readTab: (tabId) => readTab(tabId, browser.scripting),
        hasPermission,
      }),
    fetchNotice: (url) =>
      fetchNotice(url, {
        fetch: (...request) => fetch(...request),
        isOnline: () => navigator.onLine,
        hasPermission,
        parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
        readPage,
      }),
    openStore: (options) => noticeStore(browser.storage.local, options),
    requestPermission: (origins) => browser.permissions.request({ origins }),
    showBadge: (tabId, notice, changed) => showBadge(browser.action, tabId, notice, changed),
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => new Date(),
    marks: {
      showInPage: (tabId, fact) => showInPage(tabId, fact, scripting),
      showAllInPage: (tabId, notice) => showAllInPage(tabId, notice, scripting),
      clearMarks: (tabId) => clearMarks(tabId, scripting),
      send: (message) => browser.runtime.sendMessage(message),
    },
  };
}
