import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nextTask } from '../lib/in-slices.ts';
import { readPageInSlices } from '../lib/read-page.ts';

/**
 * Injected into a tab; its result, the promise of a `ReadResult` as JSON, is what `scripting.executeScript` waits for
 * and gives. See also `readTab` and `loadReader`.
 */
export default defineUnlistedScript({
  // Without a global of this name the result does not come back.
  globalName: true,
  async main() {
    globalThis.noticedReadPage = readPageInSlices;
    // To load this script took its time already; the page may answer before its text is taken.
    await nextTask();
    return JSON.stringify(await readPageInSlices(document, new URL(location.href)));
  },
});
