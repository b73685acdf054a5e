import type { Tabs } from 'webextension-polyfill';

/**
 * Waits for a tab of a site that the extension may act on (else its address is not told). Gives false where the tab is
 * closed before it is loaded, or is not loaded within half a minute. It looks again and again: Chromium may not tell a
 * service worker of what happens right after it began to listen.
 */
export async function tabLoaded(tabId: number, tabs: Pick<Tabs.Static, 'get'>): Promise<boolean> {
  for (let waited = 0; waited < longest; waited += interval) {
    const tab = await tabs.get(tabId).catch(() => undefined);
    if (!tab) return false;
    // The empty page that a tab begins with is complete too.
    if (tab.status === 'complete' && tab.url?.startsWith('http')) return true;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  return false;
}

/** Milliseconds. */
const longest = 30_000;
const interval = 100;
