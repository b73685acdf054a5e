import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { popupBrowser } from '../../lib/extension/popup-browser.ts';
import { popupSession } from '../../lib/extension/popup-session.ts';
import type { PopupState } from '../../lib/notice/summary.ts';
import { readPage } from '../../lib/read-page.ts';

const root = document.getElementById('root') ?? document.body;
const actions = popupSession(popupBrowser(readPage), show);
actions.retry();

function show(state: PopupState) {
  render(<Popup state={state} actions={actions} />, root);
}
