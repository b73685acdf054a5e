import type { Link } from '../notice/model.ts';
import { outlineLimits } from '../notice/outline-limits.ts';
import { linkKind } from '../notice/recognise/link-kind.ts';
import { linkOf, linkText } from './link-of.ts';
import { attribute, select } from './members.ts';

/** More than any real page has; a page of nothing but such links must not become a message of megabytes. */
const most = 50;

/**
 * A page of 100,000 links is not looked through: the privacy links stand near its end. Of each link the text's first
 * nodes are read, of links in links each time.
 */
const mostLookedAt = 1000;

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
  const inFooter = footerLinks(document);
  for (let at = anchors.length - 1; at >= 0 && at >= anchors.length - mostLookedAt; at--) {
    const anchor = anchors[at] as Element;
    const text = linkText(anchor);
    const kind = linkKind(text, (attribute(anchor, 'href') ?? '').slice(0, outlineLimits.url));
    const link = kind && linkOf(anchor, base);
    if (!link) continue;
    const group = found[kind === 'processing' ? kind : inFooter.has(anchor) ? 'footer' : 'elsewhere'];
    if (group.size < most && !group.has(link.url)) group.set(link.url, link);
  }
  const links = new Map<string, Link>();
  for (const group of [found.footer, found.elsewhere, found.processing])
    for (const [address, link] of group) if (!links.has(address)) links.set(address, link);
  return [...links.values()].slice(0, most);
}

/** Asked for from above, once: to ask each link what stands around it took as many steps as the page has levels. */
function footerLinks(document: Document): Set<Element> {
  const found = new Set<Element>();
  const footers = select(document, 'footer, [role="contentinfo"]');
  for (let at = footers.length - 1; at >= 0 && at >= footers.length - mostFooters; at--) {
    const links = select(footers[at] as Element, 'a[href]');
    const { length } = links;
    for (let link = Math.max(0, length - mostLookedAt); link < length; link++)
      found.add(links[link] as Element);
  }
  return found;
}

/** Articles have footers, too: the page's own is among the last. */
const mostFooters = 5;
