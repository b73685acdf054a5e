import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import { loadReader } from '../../lib/extension/load-reader.ts';
import { popupBrowser } from '../../lib/extension/popup-browser.ts';
import { isInTab, type MarksShown } from '../../lib/extension/popup-marks.ts';
import { popupSession } from '../../lib/extension/popup-session.ts';
import type { PopupState } from '../../lib/notice/show/summary.ts';

const root = document.getElementById('root') ?? document.body;
let state: PopupState = { screen: 'reading' };
let marks: MarksShown;

const actions = popupSession(
  popupBrowser(readPage),
  (next) => {
    state = next;
    show();
  },
  (next) => {
    marks = next;
    show();
  },
);
actions.retry();

/** Only a page that was fetched is read here; a tab is read in the tab. */
async function readPage(page: Document, url: URL) {
  return (await loadReader())(page, url);
}

function show() {
  render(<Popup state={state} actions={actionsNow()} marks={marks} />, root);
}

/** All marks at once only where the tab holds the notice. */
function actionsNow(): PopupActions {
  const { showAllInPage, clearMarks, ...others } = actions;
  const isHere = state.screen === 'summary' && isInTab(state.summary, 0);
  return isHere ? actions : others;
}
