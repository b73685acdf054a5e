import type { Fact, Notice } from '../notice/model.ts';
import type { Summary } from '../notice/show/summary.ts';
import type { ShowSource } from './messages.ts';

/** What marking needs of the browser. */
export interface MarksBrowser {
  showInPage(tabId: number, fact: Fact): Promise<Marked>;
  showAllInPage(tabId: number, notice: Notice): Promise<Marked>;
  clearMarks(tabId: number): Promise<void>;
  /** To the background, which outlives the popup when a tab opens. */
  send(message: ShowSource): Promise<unknown>;
}

interface Marked {
  shown: number;
  missing: string[];
}

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
    async showInPage(fact: Fact, layer: number): Promise<'shown' | 'not-found'> {
      const here = place();
      const notice = here?.summary.notice.layers[layer];
      if (!here || !notice) return 'not-found';
      if (!isInTab(here.summary, layer)) {
        await browser.send({ type: 'show-source', url: notice.url, fact });
        return 'shown';
      }
      const { shown } = await browser.showInPage(here.tabId, fact);
      return shown > 0 ? 'shown' : 'not-found';
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

/** Whether the tab itself holds that layer of what is shown. */
export function isInTab({ found }: Summary, layer: number): boolean {
  return found.by === 'page' && layer === 0;
}
