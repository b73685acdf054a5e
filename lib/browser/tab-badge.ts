import type { BadgeBrowser } from '../app/badge.ts';

/** The parts of the browser's API that are needed here. */
export interface BadgeApi {
  tabs: { get(tabId: number): Promise<{ url?: string | undefined }> };
  action: {
    setBadgeText(details: { tabId: number; text: string }): Promise<void>;
    setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
    setBadgeTextColor?(details: { tabId: number; color: string }): Promise<void> | void;
    setTitle(details: { tabId: number; title: string }): Promise<void>;
  };
}

/** The badge of a tab's icon, in the browser. It is of that tab alone. */
export function tabBadge({ tabs, action }: BadgeApi): BadgeBrowser {
  return {
    tabUrl: async (tabId) => (await tabs.get(tabId)).url,
    async setBadge(tabId, { text, title, colour }) {
      await Promise.all([
        action.setBadgeText({ tabId, text }),
        action.setBadgeBackgroundColor({ tabId, color: colour }),
        action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
        action.setTitle({ tabId, title }),
      ]);
    },
    // An empty title gives back that of the manifest.
    async clearBadge(tabId) {
      await Promise.all([action.setBadgeText({ tabId, text: '' }), action.setTitle({ tabId, title: '' })]);
    },
  };
}
