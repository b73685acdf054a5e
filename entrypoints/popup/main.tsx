import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { offeredActions } from '../../lib/app/offered-actions.ts';
import type { MarksShown } from '../../lib/app/popup-marks.ts';
import { popupSession } from '../../lib/app/popup-session.ts';
import type { PopupState } from '../../lib/app/popup-state.ts';
import { browserMessages } from '../../lib/browser/browser-messages.ts';
import { popupBrowser } from '../../lib/browser/popup-browser.ts';
import { popupTools } from '../../lib/browser/popup-tools.ts';
import { setMessages } from '../../lib/messages.ts';
import { readHtml } from '../../lib/read-html.ts';
import { readPage } from '../../lib/read-page.ts';

setMessages(browserMessages);
const root = document.getElementById('root') ?? document.body;
let state: PopupState = { screen: 'reading' };
let marks: MarksShown;

const session = popupSession(
  popupBrowser({ readPage, readHtml }),
  (next) => {
    state = next;
    show();
  },
  (next) => {
    marks = next;
    show();
  },
);
const actions = { ...session, ...popupTools };
session.retry();

function show() {
  render(<Popup state={state} actions={offeredActions(actions, state)} marks={marks} />, root);
}
