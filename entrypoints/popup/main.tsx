import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import { isInTab, type MarksShown } from '../../lib/app/popup-marks.ts';
import { popupSession } from '../../lib/app/popup-session.ts';
import type { PopupState } from '../../lib/app/popup-state.ts';
import { popupBrowser } from '../../lib/browser/popup-browser.ts';
import { browserMessages, popupTools } from '../../lib/browser/popup-tools.ts';
import { setMessages } from '../../lib/messages.ts';
import { readPage } from '../../lib/read-page.ts';

setMessages(browserMessages);
const root = document.getElementById('root') ?? document.body;
let state: PopupState = { screen: 'reading' };
let marks: MarksShown;

const session = popupSession(
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
const actions: PopupActions = { ...session, ...popupTools };
session.retry();

function show() {
  render(<Popup state={state} actions={actionsNow()} marks={marks} />, root);
}

/** All marks at once only where the tab holds the notice. */
function actionsNow(): PopupActions {
  const { showAllInPage, clearMarks, ...others } = actions;
  const isHere = state.screen === 'summary' && isInTab(state.summary, 0);
  return isHere ? actions : others;
}
