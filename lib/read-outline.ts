import { charactersIn } from './notice/characters-in.ts';
import type { ReadResult } from './notice/model.ts';
import type { Outline } from './notice/outline.ts';
import type { PageOutline } from './notice/page-outline.ts';
import { noticeIn } from './notice/read-notice.ts';
import { isPrivacyNotice } from './notice/recognise/is-privacy-notice.ts';
import { isPsfNotice } from './notice/recognise/is-psf-notice.ts';
import { settledOutline } from './notice/settle/settled-outline.ts';
import type { WrittenOutline } from './notice/settle/written-outline.ts';
import { type SectionTopic, topicsOf } from './notice/topics.ts';
import { atMost } from './page/limits.ts';
import { isNoticePlace, isPsfHost } from './sites.ts';

/**
 * Takes a page and its outline, where it has one; gives what it says as a notice. The part of `readPage` that needs no
 * DOM. Throws `PageTooLarge`.
 */
export function readOutline(page: PageOutline, written: WrittenOutline | undefined): ReadResult {
  const outline = written && settledOutline(written);
  const topics = outline && topicsOf(outline.sections);
  if (!topics || !isNotice(outline, topics)) {
    const { url, title, noticeLinks } = page;
    return { status: 'not-a-notice', url, title, noticeLinks };
  }
  const notice = noticeIn(outline, topics);
  atMost('said', charactersIn(notice));
  return { status: 'notice', notice };
}

/** On the PSF's hosts a notice is one only where the PSF's notices stand; elsewhere the page decides by what it says. */
function isNotice(outline: Outline, topics: SectionTopic[]): boolean {
  const url = URL.parse(outline.url);
  if (!url) return false;
  if (isNoticePlace(url)) return isPsfNotice(outline, topics);
  return !isPsfHost(url.hostname) && isPrivacyNotice(outline, topics);
}
