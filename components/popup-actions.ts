import type { Fact } from '../lib/notice/model.ts';

/**
 * What the popup's buttons do. The popup knows no browser API: whoever mounts it gives these.
 * A control whose action is absent is not shown.
 */
export interface PopupActions {
  /** Read or fetch once more. */
  retry?: () => void;
  /** Called within the click, since browsers ask for permissions only then. */
  grantPermission?: (origins: string[]) => void;
  markAsRead?: () => void;
  forgetEverything?: () => void | Promise<void>;
  /** Fetch the shown notice anew. */
  refresh?: () => void;
  /** Scrolls the page to the fact's sentence. `layer`: its index in `LayeredNotice.layers`. */
  showInPage?: (fact: Fact, layer: number) => Promise<ShowOutcome>;
  showAllInPage?: () => void;
  clearMarks?: () => void;
  copyMarkdown?: () => void | Promise<void>;
  copyJson?: () => void | Promise<void>;
}

/** `not-found`: the sentence does not stand in the page any more. */
export type ShowOutcome = 'shown' | 'not-found';

/** The marks that are in the page now: of `total` lines, `found` were found again. Absent: no marks. */
export interface Marks {
  found: number;
  total: number;
}
