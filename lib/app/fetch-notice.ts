import { fetchHtml, type limits, type Network } from '../browser/fetch-html.ts';
import type { Notice, ReadResult } from '../notice/model.ts';
import type { PageOutline } from '../notice/page-outline.ts';
import { outlineDocument } from '../page/outline-document.ts';
import { noticeOrigin } from '../sites.ts';
import type { FetchFailure } from './popup-state.ts';

export type FetchedNotice =
  | { status: 'fetched'; notice: Notice }
  | { status: 'failed'; failure: FetchFailure };

/** What fetching and reading a notice needs; `parse` makes a document in which nothing runs or loads. */
export interface NoticeReading extends Network {
  hasPermission(origins: string[]): Promise<boolean>;
  parse(html: string): Document;
  readPage(page: PageOutline): Promise<ReadResult>;
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
  const result = await reading.readPage(outlineDocument(reading.parse(page.html), page.url));
  if (result.status === 'notice') return { status: 'fetched', notice: result.notice };
  return { status: 'failed', failure: 'changed-shape' };
}
