import type { ReadResult } from './notice/model.ts';
import type { PageOutline } from './notice/page-outline.ts';
import type { WrittenOutline } from './notice/settle/written-outline.ts';
import { tooLargeSentence } from './notice/too-large.ts';
import { PageTooLarge } from './page/limits.ts';
import { readOutline } from './read-outline.ts';

/**
 * Reads a page: the one way from what left the tab, or from a fetched page's outline, to a `Notice`.
 * Never rejects: a page that cannot be read gives `failed` with the reason. Needs a `DOMParser` where `html` is given.
 */
export async function readPage(page: PageOutline): Promise<ReadResult> {
  const { url, failed } = page;
  if (failed) return { status: 'failed', url, reason: tooLargeSentence(failed) };
  try {
    return readOutline(page, await outlineOf(page));
  } catch (error) {
    if (error instanceof PageTooLarge) return { status: 'failed', url, reason: tooLargeSentence(error.what) };
    console.error('Noticed could not read this page.', error);
    return { status: 'failed', url, reason: 'This page could not be read.' };
  }
}

/** Readability is loaded only for the page that needs it. */
async function outlineOf({ outline, html, title, url }: PageOutline): Promise<WrittenOutline | undefined> {
  if (outline || !html) return outline;
  const { outlineHtml } = await import('./page/outline-html.ts');
  return outlineHtml({ html, title, url });
}
