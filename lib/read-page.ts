import { charactersIn } from './notice/characters-in.ts';
import type { ReadResult } from './notice/model.ts';
import type { Outline } from './notice/outline.ts';
import type { PageOutline } from './notice/page-outline.ts';
import { noticeIn } from './notice/read-notice.ts';
import { isPsfNotice } from './notice/recognise/is-psf-notice.ts';
import { topicsOf } from './notice/topics.ts';
import { atMost, PageTooLarge } from './page/limits.ts';

/**
 * Reads a page: the one way from what left the tab, or from a fetched page's outline, to a `Notice`.
 * Never rejects: a page that cannot be read gives `failed` with the reason. Needs a `DOMParser` where `html` is given.
 */
export async function readPage(page: PageOutline): Promise<ReadResult> {
  const { url, failed } = page;
  if (failed) return { status: 'failed', url, reason: failed };
  try {
    return readOutline(page, await outlineOf(page));
  } catch (error) {
    if (error instanceof PageTooLarge) return { status: 'failed', url, reason: error.message };
    console.error('Noticed could not read this page.', error);
    return { status: 'failed', url, reason: 'This page could not be read.' };
  }
}

/** Reads a page whose outline is there, or is known not to be. Throws `PageTooLarge`. */
export function readOutline(page: PageOutline, outline: Outline | undefined): ReadResult {
  const topics = outline && topicsOf(outline.sections);
  if (!topics || !isPsfNotice(outline, topics)) {
    const { url, title, noticeLinks } = page;
    return { status: 'not-a-notice', url, title, noticeLinks };
  }
  const notice = noticeIn(outline, topics);
  atMost('said', charactersIn(notice));
  return { status: 'notice', notice };
}

/** Readability is loaded only for the page that needs it. */
async function outlineOf({ outline, html, url }: PageOutline): Promise<Outline | undefined> {
  if (outline || !html) return outline;
  const { outlineHtml } = await import('./page/outline-html.ts');
  return outlineHtml(html, new URL(url));
}
