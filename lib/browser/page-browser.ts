import browser from 'webextension-polyfill';
import type { NoticeReading } from '../app/fetch-notice.ts';
import type { PageBrowser } from '../app/page-session.ts';
import { fetchHtml } from './fetch-html.ts';
import { watchBrowser } from './watch-browser.ts';

/** The real browser behind the page of all notices. */
export function pageBrowser({ readHtml }: Pick<NoticeReading, 'readHtml'>): PageBrowser {
  return {
    readHtml,
    hasPermission: (origins) => browser.permissions.contains({ origins }),
    fetchHtml: (url) =>
      fetchHtml(url, { fetch: (...request) => fetch(...request), isOnline: () => navigator.onLine }),
    storage: browser.storage.local,
    isPrivate: browser.extension.inIncognitoContext ?? false,
    now: () => new Date(),
    requestPermission: (asked) => browser.permissions.request(asked as browser.Permissions.Permissions),
    hasNotifications: () => browser.permissions.contains({ permissions: ['notifications'] }),
    watchPermissions: browser.runtime.getManifest().optional_permissions?.filter(wakes) ?? [],
    watch: watchBrowser(),
    send: (message) => browser.runtime.sendMessage(message),
  };
}

/** What it takes to wake the background and to read a page there, where that is not given at install. */
const wakes = (permission: string) => permission === 'alarms' || permission === 'offscreen';
