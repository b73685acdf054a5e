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
  /** Another organisation's notice: keeps it, so that changes are told next time. Rejects where it cannot be kept. */
  keepNotice?: () => Promise<void>;
  stopKeeping?: () => Promise<void>;
  forgetEverything?: () => void | Promise<void>;
  /** Fetch the shown notice anew. */
  refresh?: () => void;
  /** Scrolls the page to the fact's sentence. `layer`: its index in `LayeredNotice.layers`. */
  showInPage?: (fact: Fact, layer: number) => Promise<ShowOutcome>;
  /** Rejects where nothing can be marked in the tab. */
  showAllInPage?: () => Promise<void>;
  clearMarks?: () => void;
  /** Puts a text on the clipboard. Rejects where the browser does not allow it. */
  copy?: (text: string) => Promise<void>;
  /** Offers a text as a file to keep. */
  saveFile?: (file: { name: string; type: string; text: string }) => void;
  print?: () => void;
  /** Opens the page on which all notices stand side by side. */
  openPage?: () => void;
  /** Opens an address in a tab behind the current one, so that the popup stays. */
  openInBackground?: (url: string) => void;
  /** What a report on a wrong line says of the program. */
  about?: () => About;
}

/** The program's own version, and the browser as it names itself. */
export interface About {
  version: string;
  browser: string;
}

/**
 * `not-found`: the sentence does not stand in the page any more. `no-script`: nothing can be marked in what the tab shows
 * now. `offline`: the notice cannot be opened.
 */
export type ShowOutcome = 'shown' | 'not-found' | 'no-script' | 'offline';

/** The marks that are in the page now: of `total` lines, `found` were found again. Absent: no marks. */
export interface Marks {
  found: number;
  total: number;
}
