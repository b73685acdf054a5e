import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { NoticeFound, NoticeGone } from '../lib/app/messages.ts';
import { headingsOf } from '../lib/page/headings-of.ts';
import { isLarge } from '../lib/page/is-large.ts';
import { looksLikeNotice, noticePatterns } from '../lib/page/looks-like-notice.ts';

export default defineContentScript({
  matches: noticePatterns,
  runAt: 'document_idle',
  // Else WXT posts a message into the page, which could then tell that Noticed is there.
  noScriptStartedPostMessage: true,
  main() {
    let path = location.pathname;
    const report = () => {
      if (isLarge(document) || !looksLikeNotice(location, headingsOf(document))) return;
      send({ type: 'notice-found' });
    };
    // `pushState` shows another page without loading one.
    const moved = () => {
      if (location.pathname === path) return;
      path = location.pathname;
      send({ type: 'notice-gone' });
      report();
    };
    // A page that is prepared ahead of a click is not in its tab yet.
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', report, { once: true });
    } else {
      report();
    }
    // Going back restores the page without running this script again, but the tab's badge is gone.
    addEventListener('pageshow', (event) => event.persisted && report());
    // The Navigation API; browsers before it tell of steps back and forth only.
    if ('navigation' in globalThis) globalThis.navigation.addEventListener('currententrychange', moved);
    else addEventListener('popstate', moved);
  },
});

/** Nobody listens right after the extension was updated or removed; there is no badge to set then. */
function send(message: NoticeFound | NoticeGone): void {
  browser.runtime.sendMessage(message).catch(() => {});
}
