import { charactersIn } from './notice/characters-in.ts';
import type { Notice, ReadResult } from './notice/model.ts';
import type { Outline } from './notice/outline.ts';
import type { PageOutline } from './notice/page-outline.ts';
import { noticeIn } from './notice/read-notice.ts';
import { readProcessorList } from './notice/read-processor-list.ts';
import { isPrivacyNotice } from './notice/recognise/is-privacy-notice.ts';
import { isProcessorList } from './notice/recognise/is-processor-list.ts';
import { isPsfNotice } from './notice/recognise/is-psf-notice.ts';
import { settledOutline } from './notice/settle/settled-outline.ts';
import type { WrittenOutline } from './notice/settle/written-outline.ts';
import { topicsOf } from './notice/topics.ts';
import { atMost } from './page/limits.ts';
import { isNoticePlace, isPsfHost } from './sites.ts';

/**
 * Takes a page and its outline, where it has one; gives what it says as a notice. The part of `readPage` that needs no
 * DOM. Throws `PageTooLarge`.
 */
export function readOutline(page: PageOutline, outline: WrittenOutline | undefined): ReadResult {
  const notice = outline && noticeOf(settledOutline({ ...outline, url: page.url }), URL.parse(page.url));
  if (!notice) {
    const { url, title, noticeLinks } = page;
    return { status: 'not-a-notice', url, title, noticeLinks };
  }
  atMost('said', charactersIn(notice));
  return { status: 'notice', notice };
}

/** On the PSF's hosts a notice is one only where the PSF's notices stand; elsewhere the page decides by what it says. */
function noticeOf(outline: Outline, url: URL | null): Notice | undefined {
  if (!url) return;
  const topics = topicsOf(outline.sections);
  if (isNoticePlace(url)) return isPsfNotice(outline, topics) ? noticeIn(outline, topics) : undefined;
  if (isPsfHost(url.hostname)) return;
  if (isPrivacyNotice(outline, topics)) return noticeIn(outline, topics);
  return isProcessorList(outline) ? readProcessorList(outline) : undefined;
}
