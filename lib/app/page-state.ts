import type { Change } from '../notice/compare/changes.ts';
import type { Notice } from '../notice/model.ts';
import type { KnownNotice } from '../sites.ts';
import type { HistoryIndex } from './history-index.ts';
import type { FetchFailure } from './popup-state.ts';
import type { Watch } from './watch-settings.ts';

/** What the page of all notices is given to show; plain JSON. `components/page` shows it, `page-session.ts` makes it. */
export interface PageState {
  /** False until what is stored was looked at. */
  loaded: boolean;
  /** The notices that stand side by side: the PSF's that were read, then the others that were chosen. */
  notices: { notice: Notice; readAt: string }[];
  /** The PSF's notices that were not read yet. */
  unread: KnownNotice[];
  /** Kept notices of other organisations. */
  others: { url: string; title: string; chosen: boolean }[];
  reading: boolean;
  /** Of the last reading of all four. */
  failures: (KnownNotice & { failure: FetchFailure })[];
  histories: HistoryIndex[];
  /** Each notice as it was before its newest version, where that is known: for warnings. */
  earlier: Notice[];
  comparison?: Comparison;
  /** What came of reading a file. */
  imported?: { status: 'joined'; notices: number } | { status: 'broken' } | { status: 'not-stored' };
  watch: WatchState;
}

/** Two versions of one notice, and how they differ. `missing`: one of them is damaged or gone. */
export type Comparison = { url: string; from: string; to: string } & (
  | { status: 'compared'; changes: Change[] }
  | { status: 'missing' }
);

export type WatchState =
  | { status: 'off' }
  /** The browser, or the user, did not give the permission that it needs. */
  | { status: 'denied' }
  /** Nothing is stored in a private window. */
  | { status: 'private' }
  | { status: 'on'; watch: Watch; notifies: boolean };
