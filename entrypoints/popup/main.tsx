import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { popupBrowser } from '../../lib/extension/popup-browser.ts';
import { popupSession } from '../../lib/extension/popup-session.ts';
import type { PopupState } from '../../lib/notice/summary.ts';

const root = document.getElementById('root') ?? document.body;
const actions = popupSession(popupBrowser(readPage), show);
actions.retry();

/** Only a fetched page is read here; a tab is read in the tab. So the reader is loaded when it is needed. */
async function readPage(page: Document, url: URL) {
  const reader = await import('../../lib/read-page.ts');
  return reader.readPage(page, url);
}

function show(state: PopupState) {
  render(<Popup state={state} actions={actions} />, root);
}
