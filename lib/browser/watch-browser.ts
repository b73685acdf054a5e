import browser from 'webextension-polyfill';
import type { WatchBrowser } from '../app/watch.ts';

/** What is asked of the browser by whoever watches the notices, but for reading them. */
export function watchBrowser(): Omit<WatchBrowser, 'storage' | 'store' | 'fetchNotice' | 'now'> {
  return {
    isOnline: () => navigator.onLine,
    isMetered,
    random: Math.random,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    // Where the permission was taken back, there is no alarm, and none to set.
    setAlarm: async (when) => browser.alarms?.create(watchAlarm, { when }),
    clearAlarm: async () => {
      await browser.alarms?.clear(watchAlarm);
    },
    showChanged,
    notify,
  };
}

/** The name of the alarm that wakes the background. */
export const watchAlarm = 'watch';

/** Chromium tells; Firefox does not, and there a connection counts as one that is not. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } };
  return connection?.saveData === true || connection?.type === 'cellular';
}

/** On every tab's icon, but where a tab has a badge of its own. */
async function showChanged(titles: string[]): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: titles.length > 0 ? '•' : '' }),
    browser.action.setBadgeBackgroundColor({ color: '#b3470f' }),
    browser.action.setTitle({ title: titles.length > 0 ? changedTitle(titles) : 'Noticed' }),
  ]);
}

async function notify(titles: string[]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications?.create(watchAlarm, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: 'Noticed',
    message: changedTitle(titles),
  });
}

function changedTitle(titles: string[]): string {
  const { i18n } = browser;
  const language = i18n.getMessage('language') || 'en';
  return i18n.getMessage('page_watchChanged', new Intl.ListFormat(language).format(titles));
}
