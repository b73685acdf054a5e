import { t } from '../messages.ts';
import { absence } from '../notice/absence.ts';
import type { Changes } from '../notice/compare/changes.ts';
import type { Notice } from '../notice/model.ts';
import { withoutQuery } from '../text/without-query.ts';

/** What stands on a tab's icon, and what its tooltip says. */
export interface Badge {
  text: string;
  title: string;
  colour: string;
}

/** What showing it needs of the browser. */
export interface BadgeBrowser {
  /** Where the tab is now, as far as we may see it. */
  tabUrl(tabId: number): Promise<string | undefined>;
  setBadge(tabId: number, badge: Badge): Promise<void>;
  clearBadge(tabId: number): Promise<void>;
}

/** White on either has a contrast above 5 : 1, and both stand out from light and dark toolbars. */
const blue = '#1d5fa8';
const orange = '#b3470f';

/**
 * How many processors a notice names, or nothing where it is not known that it names none; with a dot, in another colour
 * and said in the tooltip, where it changed by more than its date.
 */
export function badgeOf(notice: Pick<Notice, 'processors' | 'unread'>, changes: Changes | undefined): Badge {
  const { count, title } = processorsIn(notice);
  if (!changes || changes.items.length === 0) return { text: count, title, colour: blue };
  const since = changes.acknowledged ? 'badgeChangedSinceRead' : 'badgeChangedSinceShown';
  return { text: `${count}•`, title: t(since, { title }), colour: orange };
}

/** "0" is a claim, too. */
function processorsIn(notice: Pick<Notice, 'processors' | 'unread'>): { count: string; title: string } {
  const count = notice.processors.length;
  if (count === 0 && !absence(notice, 'processors').known) return { count: '', title: t('badgeUnknown') };
  return { count: `${count}`, title: t('badgeCount', { count }) };
}

/**
 * Shows a badge on the tab that holds a page, and on no other page: browsers take it away when the tab goes elsewhere, but
 * one that is set just after that would stay.
 */
export async function showBadge(
  browser: BadgeBrowser,
  { tabId, url }: { tabId: number; url: string },
  badge: Badge,
): Promise<void> {
  const isThere = async () => isSamePage(await browser.tabUrl(tabId), url);
  if (!(await isThere())) return;
  await browser.setBadge(tabId, badge);
  if (!(await isThere())) await browser.clearBadge(tabId);
}

function isSamePage(a: string | undefined, b: string): boolean {
  return a !== undefined && URL.canParse(a) && withoutQuery(a) === withoutQuery(b);
}
