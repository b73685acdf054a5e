import type { Link } from './notice/model.ts';
import type { Found } from './notice/show/summary.ts';
import { governedHosts, type KnownNotice, noticeOrigin, notices, successors } from './sites.ts';

/** The notice that governs a page, and why. */
export interface GoverningNotice extends KnownNotice {
  found: Found;
}

/**
 * Which notice governs a page of the PSF's: the page's own link decides, footer first (`noticeLinks` come in that
 * order); then the page's address, where a notice stands or stood; then the table of hosts; else the PSF Privacy
 * Notice, which lies beneath all others.
 */
export function governingNotice(
  page: Pick<URL, 'hostname' | 'pathname'>,
  noticeLinks: Link[],
): GoverningNotice {
  const host = page.hostname;
  const link = noticeLinks.find((candidate) => decides(candidate, page));
  const linked = link && linkedNotice(link);
  if (linked) return { ...linked, found: { by: 'link', host, text: link.text || linked.title } };
  const here = noticeAt(page);
  if (here) return here;
  const row = Object.hasOwn(governedHosts, host) ? governedHosts[host] : undefined;
  if (row) return { ...row.notice, found: { by: 'site', host, reason: row.reason } };
  return { ...notices.psf, found: { by: 'psf', host } };
}

/** Every current notice as a link, for pages that none of them governs. */
export function noticesToOpen(): Link[] {
  return Object.values(notices).map(({ url, title }) => ({ text: title, url, written: 'link' }));
}

/** For a notice's own page that could not be read, as when the browser shows "you are offline" in its place. */
function noticeAt({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): GoverningNotice | undefined {
  const url = `https://${hostname}${pathname}`;
  const notice = linkedNotice({ text: '', url });
  if (!notice) return;
  if (notice.url === url) return { ...notice, found: { by: 'page' } };
  return {
    ...notice,
    found: { by: 'site', host: hostname, reason: 'It took the place of what stood here.' },
  };
}

/**
 * policies.python.org has no footer link, and its navigation lists every notice on every page: there the notice
 * beside the page, under the same first path segment, is the one.
 */
function decides(link: Link, page: Pick<URL, 'hostname' | 'pathname'>): boolean {
  const linked = linkedNotice(link);
  if (!linked || `https://${page.hostname}` !== noticeOrigin) return linked !== undefined;
  return firstSegment(new URL(linked.url).pathname) === firstSegment(page.pathname);
}

const firstSegment = (pathname: string) => pathname.split('/')[1];

/** The PSF notice a link leads to; nothing where it leads elsewhere, as to a processor's privacy policy. */
function linkedNotice(link: Pick<Link, 'text' | 'url'>): KnownNotice | undefined {
  const url = URL.parse(link.url);
  if (!url) return;
  const path = url.pathname.replace(/\/$/, '');
  const successorKey = url.hostname.replace(/^www\./, '') + path;
  if (Object.hasOwn(successors, successorKey)) return successors[successorKey];
  if (url.origin !== noticeOrigin || !/^(?:\/[^/]+)?\/(?:PSF-)?Privacy-Notice$/.test(path)) return;
  const address = `${noticeOrigin}${path}/`;
  return (
    Object.values(notices).find((known) => known.url === address) ?? {
      url: address,
      title: link.text || 'Privacy Notice',
    }
  );
}
