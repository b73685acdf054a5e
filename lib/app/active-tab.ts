import type { ReadResult } from '../notice/model.ts';
import type { PageOutline } from '../notice/page-outline.ts';
import { noticeHosts } from '../sites.ts';

/** The tab that the popup was opened on. */
export interface ActiveTab {
  id: number;
  url: URL;
  /** In a private window: nothing of it may be stored. */
  isPrivate: boolean;
}

/** What could be learned from the active tab. */
export type TabReading =
  | { status: 'read'; tab: ActiveTab; page: PageOutline; result: ReadResult }
  /** It gave no answer in time, or what it gave was no answer of ours. `late`: what it gives after all. */
  | { status: 'no-answer'; tab: ActiveTab; late?: Promise<TabReading> }
  /** No script can run in it: an error page of the browser's stands there, or a page that is closed to extensions. */
  | { status: 'unreadable'; tab: ActiveTab }
  | { status: 'no-permission'; tab: ActiveTab; origins: string[] }
  | { status: 'browser-page' };

/** What a tab gives when it is asked for its outline. */
export type TabAnswer =
  | { status: 'outline'; page: PageOutline }
  /** Not within the time that a wait may take. `late`: the answer to the same question, for who goes on waiting. */
  | { status: 'no-answer'; late?: Promise<TabAnswer> }
  /** No script may run there. */
  | { status: 'no-script' };

/** What this needs of the browser. */
export interface TabAccess {
  queryActive(): Promise<{ id?: number | undefined; url?: string | undefined; incognito: boolean }[]>;
  outlineTab(tabId: number): Promise<TabAnswer>;
  readPage(page: PageOutline): Promise<ReadResult>;
  hasPermission(origins: string[]): Promise<boolean>;
}

/** Reads the active tab, whatever its site; otherwise says what stands in the way. */
export async function readActiveTab(access: TabAccess): Promise<TabReading> {
  const [active] = await access.queryActive();
  // The click shows us the address (`activeTab`), save on pages that no extension may know.
  const url = URL.parse(active?.url ?? '');
  if (active?.id === undefined || !url || !/^https?:$/.test(url.protocol)) return { status: 'browser-page' };
  const tab: ActiveTab = { id: active.id, url, isPrivate: active.incognito };
  return readingOf(await access.outlineTab(tab.id), tab, access);
}

async function readingOf(answer: TabAnswer, tab: ActiveTab, access: TabAccess): Promise<TabReading> {
  switch (answer.status) {
    case 'outline':
      return { status: 'read', tab, page: answer.page, result: await access.readPage(answer.page) };
    case 'no-answer': {
      const late = answer.late?.then((later) => readingOf(later, tab, access));
      return { status: 'no-answer', tab, ...(late && { late }) };
    }
    case 'no-script': {
      const origins = originsOf(tab.url.hostname);
      const isRevoked = origins.length > 0 && !(await access.hasPermission(origins));
      return isRevoked ? { status: 'no-permission', tab, origins } : { status: 'unreadable', tab };
    }
    default:
      return answer satisfies never;
  }
}

/** Only the hosts where notices stand have a permission that can be asked for again. */
function originsOf(hostname: string): string[] {
  return noticeHosts.filter((host) => host === hostname).map((host) => `https://${host}/*`);
}
