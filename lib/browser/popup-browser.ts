import browser from 'webextension-polyfill';
import type { PopupBrowser } from '../app/popup-session.ts';
import { fetchHtml } from './fetch-html.ts';
import { outlineTab } from './outline-tab.ts';
import { clearMarks, type MarkScripting, showAllInPage, showInPage } from './show-in-page.ts';
import { tabBadge } from './tab-badge.ts';

/** The real browser behind the popup. The two readers need a DOM, or what is loaded with it, and are given. */
export function popupBrowser(readers: Pick<PopupBrowser, 'readPage' | 'readHtml'>): PopupBrowser {
  const scripting = browser.scripting as MarkScripting;
  return {
    ...readers,
    ...tabBadge(browser),
    queryActive: () => browser.tabs.query({ active: true, currentWindow: true }),
    outlineTab: (tabId) => outlineTab(tabId, browser.scripting),
    hasPermission: (origins) => browser.permissions.contains({ origins }),
    requestPermission: (origins) => browser.permissions.request({ origins }),
    fetchHtml: (url) =>
      fetchHtml(url, { fetch: (...request) => fetch(...request), isOnline: () => navigator.onLine }),
    storage: browser.storage.local,
    now: () => new Date(),
    marks: {
      showInPage: (tabId, fact) => showInPage(tabId, fact, scripting),
      showAllInPage: (tabId, notice) => showAllInPage(tabId, notice, scripting),
      clearMarks: (tabId) => clearMarks(tabId, scripting),
      isOnline: () => navigator.onLine,
      send: (message) => browser.runtime.sendMessage(message),
    },
  };
}
