import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import { setMessages } from '../../lib/messages.ts';
import { type Catalogue, messagesFrom } from '../messages-from.ts';
import { states, statesNow } from '../states.ts';

/** Shows the state that the address names, in the language it names: `#summary-page?de`. Every action is there and does nothing. */
const actions: Required<PopupActions> = {
  retry() {},
  grantPermission() {},
  markAsRead() {},
  keepNotice: async () => {},
  stopKeeping: async () => {},
  forgetEverything() {},
  refresh() {},
  showInPage: async () => 'not-found',
  showAllInPage: async () => {},
  clearMarks() {},
  copy: async () => {},
  saveFile() {},
  print() {},
  openPage() {},
  openInBackground() {},
  about: () => ({ version: '0.0.0', browser: 'preview' }),
};

const catalogues = import.meta.glob<Catalogue>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const catalogueOf = (locale: string) => catalogues[`../../public/_locales/${locale}/messages.json`] ?? {};

const [name, locale = 'en'] = location.hash.slice(1).split('?');
setMessages(messagesFrom(catalogueOf(locale), catalogueOf('en')));
const chosen = states.find((state) => state.name === name);
const root = document.getElementById('root');
if (chosen && root)
  render(<Popup state={chosen.state} marks={chosen.marks} actions={actions} now={statesNow} />, root);
