import type { Fact } from '../notice/model.ts';
import { noticeHosts } from '../sites.ts';
import { isShowSource } from './messages.ts';
import type { Sender } from './on-notice-found.ts';

/** What this needs of the browser. */
export interface ShowSourceBrowser {
  /** `chrome-extension://…/popup.html`; nobody else may ask. */
  popupUrl: string;
  openAt(url: string, fact: Fact): Promise<unknown>;
}

/** Answers the popup: opens a notice at a sentence. Ignores whatever is not the popup's, or leads off the notices' hosts. */
export async function onShowSource(
  message: unknown,
  sender: Sender,
  browser: ShowSourceBrowser,
): Promise<void> {
  if (!isShowSource(message) || sender.url?.replace(/[?#].*$/, '') !== browser.popupUrl) return;
  const { protocol, hostname } = new URL(message.url);
  if (protocol !== 'https:' || !noticeHosts.some((host) => host === hostname)) return;
  await browser.openAt(message.url, message.fact);
}
