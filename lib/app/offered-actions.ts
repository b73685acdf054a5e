import { isInTab } from './popup-marks.ts';
import type { PopupState } from './popup-state.ts';

/** The actions that some states offer and others do not. */
interface Conditional {
  showAllInPage?: unknown;
  clearMarks?: unknown;
  markAsRead?: unknown;
  keepNotice?: unknown;
  stopKeeping?: unknown;
}

/** Takes all actions; gives those that make sense in a state: a control without an action is not shown. */
export function offeredActions<Actions extends Conditional>(
  actions: Actions,
  state: PopupState,
): Omit<Actions, keyof Conditional> & Partial<Actions> {
  const offered: Partial<Actions> = { ...actions };
  const summary = state.screen === 'summary' ? state.summary : undefined;
  const keeping = summary?.organisation?.keeping.status;
  // All marks at once only where the tab holds the notice.
  if (!summary || !isInTab(summary, 0)) {
    delete offered.showAllInPage;
    delete offered.clearMarks;
  }
  if (keeping !== 'not-kept') delete offered.keepNotice;
  if (keeping !== 'kept') delete offered.stopKeeping;
  return offered as Omit<Actions, keyof Conditional> & Partial<Actions>;
}
