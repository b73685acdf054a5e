import type { ReadResult } from '../notice/model.ts';
import { isPsfHost, noticeHosts } from '../sites.ts';

/** The tab that the popup was opened on. */
export interface ActiveTab {
  id: number;
  url: URL;
  /** In a private window: nothing of it may be stored. */
  isPrivate: boolean;
}

/** What could be learned from the active tab. */
export type TabReading =
  | { status: 'read'; tab: ActiveTab; result: ReadResult }
  /** A page of the PSF's in which no script can run, such as the browser's "you are offline" in its place. */
  | { status: 'unreadable'; tab: ActiveTab }
  | { status: 'no-permission'; tab: ActiveTab; origins: string[] }
  /** Not the PSF's; it is not read. */
  | { status: 'other-site'; tab: ActiveTab }
  | { status: 'browser-page' };

/** What this needs of the browser. */
export interface TabAccess {
  queryActive(): Promise<{ id?: number | undefined; url?: string | undefined; incognito: boolean }[]>;
  readTab(tabId: number): Promise<ReadResult>;
  hasPermission(origins: string[]): Promise<boolean>;
}

/** Reads the active tab where it shows a page of the PSF's; otherwise says what stands in the way. */
export async function readActiveTab(access: TabAccess): Promise<TabReading> {
  const [active] = await access.queryActive();
  // The click shows us the address (`activeTab`), save on pages that no extension may know.
  const url = URL.parse(active?.url ?? '');
  if (active?.id === undefined || !url || !/^https?:$/.test(url.protocol)) return { status: 'browser-page' };
  const tab: ActiveTab = { id: active.id, url, isPrivate: active.incognito };
  if (!isPsfHost(url.hostname)) return { status: 'other-site', tab };
  try {
    return { status: 'read', tab, result: await access.readTab(tab.id) };
  } catch (error) {
    console.info('Noticed could not read the tab:', error);
  }
  const origins = originsOf(url.hostname);
  if (origins.length > 0 && !(await access.hasPermission(origins)))
    return { status: 'no-permission', tab, origins };
  return { status: 'unreadable', tab };
}

/** Only the hosts where notices stand have a permission that can be asked for again. */
function originsOf(hostname: string): string[] {
  return noticeHosts.filter((host) => host === hostname).map((host) => `https://${host}/*`);
}
