import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import { states, statesNow } from '../states.ts';

/** Shows the state that the address names: `#summary-page`. Every action is there and does nothing. */
const actions: Required<PopupActions> = {
  retry() {},
  grantPermission() {},
  markAsRead() {},
  forgetEverything() {},
  refresh() {},
  showInPage: async () => 'not-found',
  showAllInPage() {},
  clearMarks() {},
  copyMarkdown() {},
  copyJson() {},
};

const chosen = states.find(({ name }) => `#${name}` === location.hash);
const root = document.getElementById('root');
if (chosen && root)
  render(<Popup state={chosen.state} marks={chosen.marks} actions={actions} now={statesNow} />, root);
