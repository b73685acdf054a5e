import type { PageOutline } from '../notice/page-outline.ts';
import { isNoticePlace } from '../sites.ts';
import { PageTooLarge } from './limits.ts';
import { markupOf } from './markup-of.ts';
import { namesItself } from './names-itself.ts';
import { noticeLinks } from './notice-links.ts';
import { ownContent } from './own-content.ts';
import { englishVersion, pageLanguage } from './page-language.ts';
import { pageName, writeOutline } from './write-outline.ts';

/**
 * Takes a document and the address it stands at; gives what of it leaves the tab: its outline only where it names itself
 * a notice, or stands where one does. The document is not changed. Never throws for its size.
 */
export function outlineDocument(document: Document, address: URL): PageOutline {
  const url = withoutSecrets(address);
  const page: PageOutline = { ...headOf(document, url), noticeLinks: noticeLinks(document, url) };
  const isNamed = namesItself(document);
  if (!isNamed && !isNoticePlace(url)) return page;
  try {
    const content = ownContent(document);
    if (content) return { ...page, outline: writeOutline(content, document, url) };
    return isNamed ? { ...page, html: markupOf(document, url) } : page;
  } catch (error) {
    if (error instanceof PageTooLarge) return { ...page, failed: error.what };
    throw error;
  }
}

function headOf(document: Document, url: URL): Omit<PageOutline, 'noticeLinks'> {
  const lang = pageLanguage(document);
  const english = lang && !/^en\b/i.test(lang) ? englishVersion(document, url.href) : undefined;
  return {
    url: url.href,
    title: pageName(document),
    ...(lang && { lang }),
    ...(english && { englishVersion: english }),
  };
}

/** The page's address without its fragment, and without the name and password that it may carry. */
function withoutSecrets(url: URL): URL {
  const page = new URL(url);
  page.hash = page.username = page.password = '';
  return page;
}
