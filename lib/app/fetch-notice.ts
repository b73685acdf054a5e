import type { Notice, ReadResult } from '../notice/model.ts';
import { fetchableNotice, noticeOrigin } from '../sites.ts';
import { withPlainAddress } from './plain-address.ts';
import type { FetchFailure } from './popup-state.ts';

export type FetchedNotice =
  | { status: 'fetched'; notice: Notice }
  | { status: 'failed'; failure: FetchFailure };

/** A page of the notices' host, or why it could not be had. */
export type FetchedHtml =
  | { status: 'fetched'; html: string; url: URL }
  | { status: 'failed'; failure: FetchFailure };

/** What fetching and reading a notice needs. */
export interface NoticeReading {
  hasPermission(origins: string[]): Promise<boolean>;
  fetchHtml(url: string): Promise<FetchedHtml>;
  /** Reads it by the same reader as a live page. */
  readHtml(html: string, url: URL): Promise<ReadResult>;
}

/** Fetches a notice and reads it. An address where no notice of the PSF's can stand is a bug of ours, and throws. */
export async function fetchNotice(url: string, reading: NoticeReading): Promise<FetchedNotice> {
  const address = fetchableNotice(url);
  if (!address) throw new Error(`Not an address of a notice: ${url}`);
  // Without it the browser would ask the server and then keep the answer from us.
  if (!(await reading.hasPermission([`${noticeOrigin}/*`])))
    return { status: 'failed', failure: 'no-permission' };
  const page = await reading.fetchHtml(address);
  if (page.status === 'failed') return page;
  // Redirected within the host: what stands there is a notice only where notices stand.
  if (!fetchableNotice(page.url.href)) return { status: 'failed', failure: 'redirected' };
  const result = await reading.readHtml(page.html, page.url);
  if (result.status !== 'notice') return { status: 'failed', failure: 'changed-shape' };
  return { status: 'fetched', notice: withPlainAddress(result.notice) };
}
