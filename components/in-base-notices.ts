import type { ComponentChildren } from 'preact';
import { plural } from '../lib/messages.ts';
import type { LayeredNotice } from '../lib/notice/model.ts';
import { addedBy, type GlanceItems, type GlanceList, type Placed } from '../lib/notice/show/glance.ts';
import { shortTitle } from '../lib/notice/show/short-title.ts';
import type { Addition } from './section.tsx';

/** "+ 10 in the PSF's": what the base notices say in a list that the page's own does not, shown as the list's own. */
export function inBaseNotices<List extends GlanceList>(
  notice: LayeredNotice,
  list: List,
  show: (items: Placed<GlanceItems[List]>[]) => ComponentChildren,
): Addition[] {
  return notice.layers.flatMap(({ title }, layer) => {
    const items = layer > 0 ? addedBy(notice, layer, list) : [];
    if (items.length === 0) return [];
    const label = plural('inBaseNotice', items.length, { notice: shortTitle(title) });
    return { key: `layer-${layer}`, label, content: show(items) };
  });
}
