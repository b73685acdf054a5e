import type { Notice, ReadResult } from '../notice/model.ts';
import type { FetchFailure } from '../notice/show/summary.ts';
import { noticeOrigin } from '../sites.ts';
import { fetchHtml, type limits, type Network } from './fetch-html.ts';

export type FetchedNotice =
  | { status: 'fetched'; notice: Notice }
  | { status: 'failed'; failure: FetchFailure };

/** What fetching and reading a notice needs; `parse` makes a document in which nothing runs or loads. */
export interface NoticeReading extends Network {
  hasPermission(origins: string[]): Promise<boolean>;
  parse(html: string): Document;
  readPage(document: Document, url: URL): Promise<ReadResult>;
}

/** Fetches a notice and reads it by the same reader as a live page. */
export async function fetchNotice(
  url: string,
  reading: NoticeReading,
  within?: typeof limits,
): Promise<FetchedNotice> {
  // Without it the browser would ask the server and then keep the answer from us.
  if (!(await reading.hasPermission([`${noticeOrigin}/*`])))
    return { status: 'failed', failure: 'no-permission' };
  const page = await fetchHtml(url, reading, within);
  if (page.status === 'failed') return page;
  const result = await reading.readPage(reading.parse(page.html), page.url);
  if (result.status === 'notice') return { status: 'fetched', notice: result.notice };
  return { status: 'failed', failure: 'changed-shape' };
}
