import { type Baseline, compareLayers } from '../notice/compare/compare-layers.ts';
import type { ReadResult } from '../notice/model.ts';
import type { PageOutline } from '../notice/page-outline.ts';
import { isNoticePlace, noticeHosts } from '../sites.ts';
import type { TabAnswer } from './active-tab.ts';
import { type BadgeBrowser, badgeOf, showBadge } from './badge.ts';
import { isNoticeFound, isNoticeGone } from './messages.ts';

/** Who sent a message, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** What the background needs of the browser. */
export interface Background extends BadgeBrowser {
  extensionId: string;
  outlineTab(tabId: number): Promise<TabAnswer>;
  /** Reads an outline; can throw. */
  readOutline(page: PageOutline, outline: PageOutline['outline']): ReadResult;
  baseline(url: string): Promise<Baseline | undefined>;
}

/**
 * Answers the detector: reads the tab and shows the badge, or takes it away. Keeps nothing, since the browser may stop the
 * background at any moment. Ignores whatever is not the detector's message from a place where the PSF's notices stand.
 */
export async function onNoticeFound(message: unknown, sender: Sender, background: Background): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !isDetector(sender, background.extensionId)) return;
  if (isNoticeGone(message)) return background.clearBadge(tabId);
  if (!isNoticeFound(message) || !isPlace(sender)) return;
  const answer = await background.outlineTab(tabId);
  if (answer.status !== 'outline') return;
  // A page without an article of its own has no badge: to find its text takes a DOM, which a service worker has not, and
  // Readability, which would be loaded with every start of the background.
  const { page } = answer;
  const result = background.readOutline(page, page.outline);
  if (result.status !== 'notice') return;
  const { notice } = result;
  const baseline = await background.baseline(notice.url);
  const changes = baseline && compareLayers([{ now: notice, baseline }]);
  await showBadge(background, { tabId, url: notice.url }, badgeOf(notice, changes));
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

function isPlace({ url }: Sender): boolean {
  const page = URL.parse(url ?? '');
  return page !== null && isNoticePlace(page);
}
