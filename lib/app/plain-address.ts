import type { Notice } from '../notice/model.ts';
import { fetchableNotice } from '../sites.ts';
import { withoutQuery } from '../text/without-query.ts';

/**
 * A notice without the query and the fragment of its own address, which can hold what is nobody else's business (a
 * session, who sent the link); also where a link in it leads to the page itself.
 */
export function withPlainAddress(notice: Notice): Notice {
  const plain = fetchableNotice(notice.url) ?? withoutQuery(notice.url);
  if (!new URL(notice.url).search) return { ...notice, url: plain };
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  return { ...JSON.parse(JSON.stringify(notice).replaceAll(inJson(notice.url), inJson(plain))), url: plain };
}
