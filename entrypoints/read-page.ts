import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageInSlices } from '../lib/read-page.ts';

/** Injected into a tab; its result, the promise of a `ReadResult`, is what `scripting.executeScript` waits for and gives. See also `loadReader`. */
export default defineUnlistedScript({
  // Without a global of this name the result does not come back.
  globalName: true,
  main() {
    globalThis.noticedReadPage = readPageInSlices;
    return readPageInSlices(document, new URL(location.href));
  },
});
