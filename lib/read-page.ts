import { inSlices } from './in-slices.ts';
import { charactersIn } from './notice/characters-in.ts';
import { fold } from './notice/language/fold.ts';
import type { ReadResult } from './notice/model.ts';
import { noticeIn } from './notice/read-notice.ts';
import { isPsfNotice } from './notice/recognise/is-psf-notice.ts';
import { topicsOf } from './notice/topics.ts';
import { atOnce, type Work } from './notice/work.ts';
import { dom } from './page/dom.ts';
import { atMost, PageTooLarge } from './page/limits.ts';
import { mainContent } from './page/main-content.ts';
import { noticeLinks } from './page/notice-links.ts';
import { outlinePage } from './page/outline-page.ts';
import { namesANotice } from './page/speaks-of-privacy.ts';
import { isPsfHost } from './sites.ts';

/**
 * Reads a page: the one way from a document to a `Notice`. In slices, so that the tab answers meanwhile.
 * Takes the live document or one parsed from a fetched page, and the address it stands at; the document is not changed.
 * Never rejects: a page that cannot be read gives `failed` with the reason.
 */
export function readPageInSlices(document: Document, url: URL): Promise<ReadResult> {
  return inSlices(reading(document, url));
}

/** The same at once, for tests and the benchmark. */
export function readPage(document: Document, url: URL): ReadResult {
  return atOnce(reading(document, url));
}

/** The notice's text is taken from the document in one go: what becomes of the page while the rest waits is no matter. */
function* reading(document: Document, url: URL): Work<ReadResult> {
  const page = withoutSecrets(url);
  try {
    const content = isPsfHost(url.hostname) ? mainContent(document) : undefined;
    if (!content) return notANotice(document, page);
    const outline = outlinePage(content, document, page);
    yield;
    const topics = yield* topicsOf(outline.sections);
    if (!(yield* isPsfNotice(outline, topics))) return notANotice(document, page);
    const notice = yield* noticeIn(outline, topics);
    atMost('said', charactersIn(notice));
    return { status: 'notice', notice };
  } catch (error) {
    if (error instanceof PageTooLarge) {
      // A page of that size that is no notice by its name was not worth reading.
      if (!namesANotice(document)) return notANotice(document, page);
      return { status: 'failed', url: page.href, reason: error.message };
    }
    console.error('Noticed could not read this page.', error);
    return { status: 'failed', url: page.href, reason: 'This page could not be read.' };
  }
}

/** The page's address without its fragment, and without the name and password that it may carry. */
function withoutSecrets(url: URL): URL {
  // An empty fragment ("…/#") is one, too.
  if (!url.href.includes('#') && !url.username && !url.password) return url;
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
