import browser from 'webextension-polyfill';
import { fetchNotice, type NoticeReading } from '../app/fetch-notice.ts';
import { openHistory } from '../app/history.ts';
import { noticeStore } from '../app/store.ts';
import { storeWithHistory } from '../app/store-with-history.ts';
import { look, resumeWatch, type WatchBrowser } from '../app/watch.ts';
import { fetchHtml } from './fetch-html.ts';
import { watchAlarm, watchBrowser } from './watch-browser.ts';

/** Watches the notices from the background, while the user wants it. Called at its start, so that no alarm is missed. */
export function watchInBackground(readHtml: NoticeReading['readHtml']): void {
  const storage = browser.storage.local;
  const isPrivate = false;
  const parts: WatchBrowser = {
    ...watchBrowser(),
    storage,
    store: storeWithHistory(noticeStore(storage, { isPrivate }), openHistory(storage, { isPrivate })),
    now: () => new Date(),
    fetchNotice: (url) =>
      fetchNotice(url, {
        readHtml,
        hasPermission: (origins) => browser.permissions.contains({ origins }),
        fetchHtml: (address) =>
          fetchHtml(address, { fetch: (...request) => fetch(...request), isOnline: () => navigator.onLine }),
      }),
  };
  const attempt = (work: (parts: WatchBrowser) => Promise<void>) => {
    work(parts).catch((error) => console.info('Noticed could not watch the notices:', error));
  };
  let listens = false;
  const listen = () => {
    if (listens || !browser.alarms) return;
    listens = true;
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === watchAlarm) attempt(look);
    });
  };
  listen();
  // Where the permission is asked for when the user turns it on, there is nothing to listen to before.
  browser.permissions.onAdded.addListener(listen);
  browser.runtime.onStartup.addListener(() => attempt(resumeWatch));
  browser.runtime.onInstalled.addListener(() => attempt(resumeWatch));
}
