import type { Link } from '../notice/model.ts';
import { linkKind } from '../notice/recognise/link-kind.ts';
import { fold } from '../text/fold.ts';
import { safeUrl } from '../text/safe-url.ts';
import { longest } from './limits.ts';
import { attribute, nameOf, select } from './members.ts';
import { isWithin } from './own-content.ts';
import { textStart } from './text-start.ts';

/** More than any real page has; a page of nothing but such links must not become a message of megabytes. */
const most = 50;

/**
 * A page of 100,000 links is not looked through: the privacy links stand near its end. Of each link the text's first
 * nodes are read, of links in links each time.
 */
const mostLookedAt = 1000;
const mostNodes = 12;

/**
 * Links on a page that, by their text or address, lead to a privacy notice: those in the page's footer first, and in
 * each group the last first, so that the nearest to the page's end decides. After them those to lists of processors and
 * to DPAs. Each address once.
 */
export function noticeLinks(document: Document, url: string | URL): Link[] {
  const base = String(url);
  const found: Record<'footer' | 'elsewhere' | 'processing', Map<string, Link>> = {
    footer: new Map(),
    elsewhere: new Map(),
    processing: new Map(),
  };
  const anchors = select(document, 'a[href]');
  for (let at = anchors.length - 1; at >= 0 && at >= anchors.length - mostLookedAt; at--) {
    const anchor = anchors[at] as Element;
    const href = attribute(anchor, 'href') ?? '';
    if (href.length > longest.url) continue;
    const text = textOf(anchor);
    const kind = linkKind(text, href);
    const address = kind && withoutFragment(safeUrl(href, base));
    if (!address || address === withoutFragment(base) || address.length > longest.url) continue;
    const group = found[kind === 'processing' ? kind : isWithin(anchor, isFooter) ? 'footer' : 'elsewhere'];
    if (group.size < most && !group.has(address)) group.set(address, { text, url: address, written: 'link' });
  }
  const links = new Map<string, Link>();
  for (const group of [found.footer, found.elsewhere, found.processing])
    for (const [address, link] of group) if (!links.has(address)) links.set(address, link);
  return [...links.values()].slice(0, most);
}

function isFooter(element: Element): boolean {
  return nameOf(element) === 'footer' || attribute(element, 'role') === 'contentinfo';
}

function textOf(anchor: Element): string {
  const text = folded(textStart(anchor, 1000, mostNodes));
  return text || folded(attribute(anchor, 'aria-label') ?? '');
}

const folded = (text: string) => fold(text.slice(0, 1000)).trim().slice(0, 200);
const withoutFragment = (url: string | undefined) => url?.replace(/#.*/, '');
