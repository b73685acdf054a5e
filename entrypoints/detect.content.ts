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
    let isReported = false;
    const report = () => {
      if (isLarge(document) || !looksLikeNotice(location, headingsOf(document))) return;
      isReported = true;
      send({ type: 'notice-found' });
    };
    // A page may change its address without loading another one; what was reported is not there any more.
    const moved = () => {
      if (location.pathname === path) return;
      path = location.pathname;
      if (isReported) send({ type: 'notice-gone' });
      isReported = false;
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
    // The first tells of `pushState` too, and is not in every Firefox that is supported.
    if ('navigation' in window) window.navigation.addEventListener('currententrychange', moved);
    addEventListener('popstate', moved);
  },
});

/** Nobody listens right after the extension was updated or removed; there is no badge to set then. */
function send(message: NoticeFound | NoticeGone): void {
  browser.runtime.sendMessage(message).catch(() => {});
}
