import { isPsfNotice } from './notice/is-psf-notice.ts';
import { fold } from './notice/language/fold.ts';
import type { ReadResult } from './notice/model.ts';
import { readNotice } from './notice/read-notice.ts';
import { topicsOf } from './notice/topics.ts';
import { dom } from './page/dom.ts';
import { PageTooLarge } from './page/limits.ts';
import { mainContent } from './page/main-content.ts';
import { noticeLinks } from './page/notice-links.ts';
import { outlinePage } from './page/outline-page.ts';
import { speaksOfPrivacy } from './page/speaks-of-privacy.ts';
import { isPsfHost } from './sites.ts';

/**
 * Reads a page: the one way from a document to a `Notice`.
 * Takes the live document or one parsed from a fetched page, and the address it stands at; the document is not changed.
 * Never throws: a page that cannot be read gives `failed` with the reason.
 */
export function readPage(document: Document, url: URL): ReadResult {
  const page = withoutSecrets(url);
  const address = page.href;
  try {
    const content = isPsfHost(url.hostname) ? mainContent(document) : undefined;
    if (!content) return notANotice(document, page);
    const outline = outlinePage(content, document, page);
    const topics = topicsOf(outline.sections);
    if (!isPsfNotice(outline, topics)) return notANotice(document, page);
    return { status: 'notice', notice: readNotice(outline, topics) };
  } catch (error) {
    // A page of that size that is no notice by its headings was not worth reading.
    if (error instanceof PageTooLarge) {
      if (!speaksOfPrivacy(document)) return notANotice(document, page);
      return { status: 'failed', url: address, reason: error.message };
    }
    console.error('Noticed could not read this page.', error);
    return { status: 'failed', url: address, reason: 'This page could not be read.' };
  }
}

/** The page's address without its fragment, and without the name and password that it may carry. */
function withoutSecrets(url: URL): URL {
  const page = new URL(url);
  page.hash = page.username = page.password = '';
  return page;
}

function notANotice(document: Document, url: URL): ReadResult {
  return {
    status: 'not-a-notice',
    url: url.href,
    title: fold(dom.title(document).slice(0, 300)).trim(),
    noticeLinks: noticeLinks(document, url),
  };
}
