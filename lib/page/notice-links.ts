import { fold } from '../notice/language/fold.ts';
import type { Link } from '../notice/model.ts';
import { safeUrl } from '../notice/safe-url.ts';
import { dom } from './dom.ts';
import { textStart } from './text-start.ts';

/** More than any real page has; a page of nothing but such links must not become a message of megabytes. */
const most = 50;

/** A page of 100,000 links is not looked through; the privacy links stand near its end. */
const mostLookedAt = 5000;

/**
 * Links on a page that, by their text or address, lead to a privacy notice: those in the page's footer first,
 * and in each group the last first, so that the nearest to the page's end decides. Each address once.
 */
export function noticeLinks(document: Document, url: string | URL): Link[] {
  const base = String(url);
  const inFooter: Link[] = [];
  const elsewhere: Link[] = [];
  for (const anchor of [...dom.select(document, 'a[href]')].slice(-mostLookedAt).reverse()) {
    const link = noticeLink(anchor, base);
    if (link) (dom.closest(anchor, footer) ? inFooter : elsewhere).push(link);
  }
  return onceEach([...inFooter, ...elsewhere]).slice(0, most);
}

const footer = 'footer, [role="contentinfo"]';

/** "#private-servers" is a heading of PyPI's terms, hence the whole word. */
const speaksOfPrivacy = /privacy/i;

function noticeLink(anchor: Element, base: string): Link | undefined {
  const href = dom.attribute(anchor, 'href') ?? '';
  const text = folded(textStart(anchor, 1000)) || folded(dom.attribute(anchor, 'aria-label'));
  if (!speaksOfPrivacy.test(text) && !speaksOfPrivacy.test(href)) return;
  const url = withoutFragment(safeUrl(href, base));
  if (!url || url === withoutFragment(base)) return;
  return { text: text.slice(0, 200), url, written: 'link' };
}

const folded = (text: string | null) => fold((text ?? '').slice(0, 1000)).trim();
const withoutFragment = (url: string | undefined) => url?.replace(/#.*/, '');

function onceEach(links: Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
}
