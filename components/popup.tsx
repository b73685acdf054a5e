import type { PopupState } from '../lib/notice/show/summary.ts';
import { BrowserPage, Failed, FetchFailed, NoPermission, OtherSite, Reading } from './other-screens.tsx';
import type { Marks, PopupActions } from './popup-actions.ts';
import { SummaryScreen } from './summary-screen.tsx';

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
  /** What is marked in the page, while it is. */
  marks?: Marks | undefined;
  /** The time by which ages are told; the clock's where it is not given. */
  now?: Date | undefined;
}

/** The whole popup: one screen for each state. */
export function Popup({ state, actions, marks, now = new Date() }: PopupProps) {
  switch (state.screen) {
    case 'summary':
      return <SummaryScreen summary={state.summary} actions={actions} marks={marks} now={now} />;
    case 'reading':
      return <Reading title={state.title} />;
    case 'other-site':
      return <OtherSite {...state} />;
    case 'browser-page':
      return <BrowserPage />;
    case 'no-permission':
      return <NoPermission {...state} actions={actions} />;
    case 'failed':
      return <Failed {...state} actions={actions} />;
    case 'fetch-failed':
      return <FetchFailed {...state} actions={actions} />;
    default:
      return state satisfies never;
  }
}
