import { outlineLimits } from '../notice/outline-limits.ts';
import { attribute, first } from './members.ts';

/** What a page's relative links start from. A parsed document's own `baseURI` is that of the page that parsed it. */
export function baseOf(document: Document, url: URL): string {
  const base = first(document, 'base[href]');
  const href = base && attribute(base, 'href');
  if (!href || href.length > outlineLimits.url) return url.href;
  return URL.parse(href, url.href)?.href ?? url.href;
}
