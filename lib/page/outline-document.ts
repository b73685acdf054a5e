import type { PageOutline } from '../notice/page-outline.ts';
import { isPsfHost } from '../sites.ts';
import { fold } from '../text/fold.ts';
import { dom } from './dom.ts';
import { PageTooLarge } from './limits.ts';
import { noticeLinks } from './notice-links.ts';
import { outlineContent } from './outline-content.ts';
import { ownArticle } from './own-article.ts';
import { namesANotice } from './speaks-of-privacy.ts';

/** Takes a document and the address it stands at; gives its outline. The document is not changed. Never throws for its size. */
export function outlineDocument(document: Document, address: URL): PageOutline {
  const url = withoutSecrets(address);
  const page: PageOutline = {
    url: url.href,
    title: fold(dom.title(document).slice(0, 300)).trim(),
    noticeLinks: noticeLinks(document, url),
  };
  if (!isPsfHost(url.hostname) || !namesANotice(document)) return page;
  try {
    const content = ownArticle(document);
    if (content) return { ...page, outline: outlineContent(content, document, url) };
    return { ...page, html: dom.root(document)?.outerHTML ?? '' };
  } catch (error) {
    if (error instanceof PageTooLarge) return { ...page, failed: error.message };
    throw error;
  }
}

/** The page's address without its fragment, and without the name and password that it may carry. */
function withoutSecrets(url: URL): URL {
  const page = new URL(url);
  page.hash = page.username = page.password = '';
  return page;
}
