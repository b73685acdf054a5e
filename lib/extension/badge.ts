import type { Notice } from '../notice/model.ts';

/** The part of `browser.action` that is needed here. */
export interface Action {
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
  setBadgeTextColor?(details: { tabId: number; color: string }): Promise<void> | void;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
}

/** White on either has a contrast above 5 : 1, and both stand out from light and dark toolbars. */
const blue = '#1d5fa8';
const orange = '#b3470f';

/**
 * Shows on a tab's icon how many processors its notice names; with a dot, in another colour and said in the
 * title, where the notice differs from the one last marked as read. For this tab only: browsers take it away by
 * themselves when the tab goes elsewhere.
 */
export async function showBadge(
  action: Action,
  tabId: number,
  notice: Pick<Notice, 'processors'>,
  changed: boolean,
): Promise<void> {
  const count = notice.processors.length;
  const processors = count === 1 ? '1 processor' : `${count} processors`;
  await Promise.all([
    action.setBadgeText({ tabId, text: changed ? `${count}•` : `${count}` }),
    action.setBadgeBackgroundColor({ tabId, color: changed ? orange : blue }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({
      tabId,
      title: changed
        ? `Noticed: ${processors} • this notice changed since you last read it`
        : `Noticed: ${processors} named in this notice`,
    }),
  ]);
}
