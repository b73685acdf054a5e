import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { loadReader } from '../../lib/extension/load-reader.ts';
import { popupBrowser } from '../../lib/extension/popup-browser.ts';
import { popupSession } from '../../lib/extension/popup-session.ts';
import type { PopupState } from '../../lib/notice/summary.ts';

const root = document.getElementById('root') ?? document.body;
const actions = popupSession(popupBrowser(readPage), show);
actions.retry();

/** Only a page that was fetched is read here; a tab is read in the tab. */
async function readPage(page: Document, url: URL) {
  return (await loadReader())(page, url);
}

function show(state: PopupState) {
  render(<Popup state={state} actions={actions} />, root);
}
