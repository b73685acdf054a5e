import type { Tabs } from 'webextension-polyfill';

/**
 * Waits for a tab of a site that the extension may act on (else its address is not told). Gives false where the tab is
 * closed before it is loaded, or is not loaded within half a minute.
 */
export function tabLoaded(
  tabId: number,
  tabs: Pick<Tabs.Static, 'get' | 'onUpdated' | 'onRemoved'>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (value: boolean) => {
      tabs.onUpdated.removeListener(updated);
      tabs.onRemoved.removeListener(removed);
      clearTimeout(limit);
      clearInterval(again);
      resolve(value);
    };
    const look = (tab: Pick<Tabs.Tab, 'status' | 'url'>) => {
      // The empty page that a tab begins with is complete too.
      if (tab.status === 'complete' && tab.url?.startsWith('http')) done(true);
    };
    const updated = (id: number, _: unknown, tab: Tabs.Tab) => {
      if (id === tabId) look(tab);
    };
    const removed = (id: number) => {
      if (id === tabId) done(false);
    };
    const limit = setTimeout(() => done(false), 30_000);
    tabs.onUpdated.addListener(updated);
    tabs.onRemoved.addListener(removed);
    const ask = () => void tabs.get(tabId).then(look, () => done(false));
    // Chromium may not tell a service worker of what happens right after it began to listen.
    const again = setInterval(ask, 250);
    ask();
  });
}
