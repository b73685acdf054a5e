import { compareLayers } from '../notice/compare/compare-layers.ts';
import type { Notice, ReadResult } from '../notice/model.ts';
import { noticeHosts } from '../sites.ts';
import { isNoticeFound } from './messages.ts';
import type { StoredNotice } from './store.ts';

/** Who sent a message, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** What the background needs of the browser. */
export interface Background {
  extensionId: string;
  readTab(tabId: number): Promise<ReadResult>;
  /** Where the tab is now, as far as we may see it. */
  tabUrl(tabId: number): Promise<string | undefined>;
  lastRead(url: string): Promise<StoredNotice | undefined>;
  showBadge(tabId: number, notice: Notice, changed: boolean): Promise<void>;
}

/**
 * Answers the detector: reads the tab and shows the badge. Keeps nothing, since the browser may stop the
 * background at any moment. Ignores whatever is not the detector's message from a notice's own page.
 */
export async function onNoticeFound(message: unknown, sender: Sender, background: Background): Promise<void> {
  const tabId = sender.tab?.id;
  if (!isNoticeFound(message) || tabId === undefined || !isDetector(sender, background.extensionId)) return;
  const result = await background.readTab(tabId);
  if (result.status !== 'notice') return;
  const { notice } = result;
  const read = await background.lastRead(notice.url);
  const changes = read && compareLayers([{ now: notice, read }]);
  // The tab may have gone elsewhere meanwhile, and a badge set now would stay on that page.
  if (withoutFragment(await background.tabUrl(tabId)) !== withoutFragment(sender.url)) return;
  await background.showBadge(tabId, notice, (changes?.items.length ?? 0) > 0);
}

function isDetector({ id, url, frameId }: Sender, extensionId: string): boolean {
  const page = URL.parse(url ?? '');
  return (
    id === extensionId &&
    frameId === 0 &&
    page?.protocol === 'https:' &&
    noticeHosts.some((host) => host === page.host)
  );
}

const withoutFragment = (url: string | undefined) => url?.replace(/#.*/s, '');
