import type { Fact, Notice } from '../notice/model.ts';
import type { ShowSource } from './messages.ts';
import type { Summary } from './popup-state.ts';

/** What marking needs of the browser. */
export interface MarksBrowser {
  showInPage(tabId: number, fact: Fact): Promise<Marked>;
  showAllInPage(tabId: number, notice: Notice): Promise<Marked>;
  clearMarks(tabId: number): Promise<void>;
  isOnline(): boolean;
  /** To the background, which outlives the popup when a tab opens. */
  send(message: ShowSource): Promise<unknown>;
}

interface Marked {
  shown: number;
  missing: string[];
}

/**
 * What became of "Show in page". `not-found`: the sentence does not stand in the page any more. `no-script`: nothing can be
 * marked in what the tab shows now. `offline`: the notice cannot be opened.
 */
export type ShowOutcome = 'shown' | 'not-found' | 'no-script' | 'offline';

/** How many of all lines are marked in the page. Absent: no marks. */
export type MarksShown = { found: number; total: number } | undefined;

/** Where the popup is: the tab it was opened on, and what it shows. */
export type Place = () => { tabId: number; summary: Summary } | undefined;

/**
 * "Show in page", as the popup does it: in its own tab where that holds the notice, else in a new one.
 * `onMarks` is told what is marked. Rejects where the tab cannot be acted in, for the button to say so.
 */
export function popupMarks(browser: MarksBrowser, place: Place, onMarks: (marks: MarksShown) => void) {
  return {
    async showInPage(fact: Fact, layer: number): Promise<ShowOutcome> {
      const here = place();
      const notice = here?.summary.notice.layers[layer];
      if (!here || !notice) return 'not-found';
      try {
        if (isInTab(here.summary, layer)) {
          const { shown } = await browser.showInPage(here.tabId, fact);
          return shown > 0 ? 'shown' : 'not-found';
        }
        // A tab that is opened then shows an error page of the browser's, in which nothing can be found.
        if (!browser.isOnline() || here.summary.refreshFailure === 'offline') return 'offline';
        await browser.send({ type: 'show-source', url: notice.url, fact });
        return 'shown';
      } catch (error) {
        console.info('Noticed could not show it in the page:', error);
        return 'no-script';
      }
    },
    async showAllInPage(): Promise<void> {
      const here = place();
      if (!here || !isInTab(here.summary, 0)) return;
      const { shown, missing } = await browser.showAllInPage(here.tabId, here.summary.notice.layers[0]);
      onMarks({ found: shown, total: shown + missing.length });
    },
    async clearMarks(): Promise<void> {
      const here = place();
      if (here) await browser.clearMarks(here.tabId);
      onMarks(undefined);
    },
  };
}

/** Whether the tab itself holds that layer of what is shown: not where the notice should stand there and was fetched instead. */
export function isInTab({ readFrom }: Summary, layer: number): boolean {
  return readFrom === 'page' && layer === 0;
}
