import type { ReadResult } from '../notice/model.ts';

type ReadPage = (document: Document, url: URL) => Promise<ReadResult>;

declare global {
  /** Set by `/read-page.js` when it runs: in a tab's isolated world, where nobody asks for it, or in the popup. */
  var noticedReadPage: ReadPage | undefined;
}

/**
 * The reader for a page that was fetched: the very file that is injected into tabs, so that there is one reader, built
 * once, and the popup loads it only when it needs it. Rejects where the file is not there, which is a broken build.
 */
export async function loadReader(): Promise<ReadPage> {
  // The file is made by the build, beside the popup; the bundler must leave this as it stands.
  // @ts-expect-error There is no module of this name before the build.
  await import(/* @vite-ignore */ '/read-page.js');
  if (!globalThis.noticedReadPage) throw new Error('/read-page.js did not say how to read a page.');
  return globalThis.noticedReadPage;
}
