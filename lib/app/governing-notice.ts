import type { Link } from '../notice/model.ts';
import {
  fetchableNotice,
  governedHosts,
  type KnownNotice,
  noticeOrigin,
  notices,
  successors,
} from '../sites.ts';
import type { GoverningReason } from './popup-state.ts';

/** The notice that governs a page, and why. */
export interface GoverningNotice extends KnownNotice {
  governingReason: GoverningReason;
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
  const linked = link && linkedNotice(link, page);
  if (linked) return { ...linked, governingReason: { by: 'link', host, text: link.text || linked.title } };
  const here = noticeAt(page);
  if (here) return here;
  const row = Object.hasOwn(governedHosts, host) ? governedHosts[host] : undefined;
  if (row) return { ...row.notice, governingReason: { by: 'site', host, reason: row.reason } };
  return { ...notices.psf, governingReason: { by: 'psf', host } };
}

/** Every current notice as a link, for pages that none of them governs. */
export function noticesToOpen(): Link[] {
  return Object.values(notices).map(({ url, title }) => ({ text: title, url, written: 'link' }));
}

/** For a notice's own page that could not be read, as when the browser shows "you are offline" in its place. */
function noticeAt({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): GoverningNotice | undefined {
  const url = `https://${hostname}${pathname}`;
  const notice = linkedNotice({ text: '', url }, { hostname });
  if (!notice) return;
  if (notice.url === url) return { ...notice, governingReason: { by: 'page' } };
  return {
    ...notice,
    governingReason: { by: 'site', host: hostname, reason: { part: 'successor' } },
  };
}

/**
 * policies.python.org has no footer link, and its navigation lists every notice on every page: there the notice
 * beside the page, under the same first path segment, is the one.
 */
function decides(link: Link, page: Pick<URL, 'hostname' | 'pathname'>): boolean {
  const linked = linkedNotice(link, page);
  if (!linked || `https://${page.hostname}` !== noticeOrigin) return linked !== undefined;
  return firstSegment(new URL(linked.url).pathname) === firstSegment(page.pathname);
}

const firstSegment = (pathname: string) => pathname.split('/')[1];

/**
 * The PSF notice a link leads to; nothing where it leads elsewhere, as to a processor's privacy policy. A notice that the
 * table does not name is taken for that of the host in its path, and only on that host: anyone can write a link to
 * `/nowhere/Privacy-Notice/` into a wiki.
 */
function linkedNotice(
  link: Pick<Link, 'text' | 'url'>,
  page: Pick<URL, 'hostname'>,
): KnownNotice | undefined {
  const url = URL.parse(link.url);
  if (!url) return;
  const successorKey = url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/$/, '');
  if (Object.hasOwn(successors, successorKey)) return successors[successorKey];
  const address = fetchableNotice(link.url);
  if (!address) return;
  const known = Object.values(notices).find((notice) => notice.url === address);
  if (known) return known;
  const isOfThisHost = firstSegment(url.pathname) === page.hostname;
  if (isOfThisHost || `https://${page.hostname}` === noticeOrigin)
    return { url: address, title: link.text || 'Privacy Notice' };
}
