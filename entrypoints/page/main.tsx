import { render } from 'preact';
import { Page } from '../../components/page/page.tsx';
import { emptyPage, pageSession } from '../../lib/app/page-session.ts';
import type { PageState } from '../../lib/app/page-state.ts';
import { browserMessages } from '../../lib/browser/browser-messages.ts';
import { pageBrowser } from '../../lib/browser/page-browser.ts';
import { popupTools } from '../../lib/browser/popup-tools.ts';
import { direction, language, setMessages, t } from '../../lib/messages.ts';
import { readHtml } from '../../lib/read-html.ts';
import { noticeOrigin } from '../../lib/sites.ts';

setMessages(browserMessages);
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('page_title');
const root = document.getElementById('root') ?? document.body;

const session = pageSession(pageBrowser({ readHtml }), show);
const { saveFile, print } = popupTools;
const actions = {
  ...session,
  saveFile,
  print,
  allowReading: () => session.allowReading([`${noticeOrigin}/*`]),
  saveHistory: async () =>
    saveFile({ name: 'noticed-history.json', type: 'application/json', text: await session.historyFile() }),
  importHistory: async (file: File) => session.importHistory(await file.text()),
};
show(emptyPage);
session.start();

function show(state: PageState): void {
  render(<Page state={state} actions={actions} />, root);
}
