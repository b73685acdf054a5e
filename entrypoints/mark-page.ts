import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marksIn } from '../lib/page/mark-quotes.ts';

/** Injected into a tab before its quotes are marked; a second time changes nothing. */
export default defineUnlistedScript(() => {
  globalThis.noticedMarks ??= marksIn(window);
});
