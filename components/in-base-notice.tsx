import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { plural } from '../lib/messages.ts';
import type { LayeredNotice } from '../lib/notice/model.ts';
import { addedBy, type GlanceItems, type GlanceList, type Placed } from '../lib/notice/show/glance.ts';
import { shortTitle } from '../lib/notice/show/short-title.ts';
import { PopupContext } from './popup-context.ts';

/** "+ 10 in the PSF's": what the base notices say that the page's own does not, unfolded in place. */
export function InBaseNotices<List extends GlanceList>(props: {
  notice: LayeredNotice;
  list: List;
  /** The items, as the list around shows its own. */
  children: (items: Placed<GlanceItems[List]>[]) => ComponentChildren;
}) {
  const { notice, list, children } = props;
  return (
    <>
      {notice.layers.map(({ title, url }, layer) => {
        const items = layer > 0 ? addedBy(notice, layer, list) : [];
        if (items.length === 0) return null;
        return (
          <More key={url} label={plural('inBaseNotice', items.length, { notice: shortTitle(title) })}>
            {children(items)}
          </More>
        );
      })}
    </>
  );
}

/** An entry at a list's end that unfolds more of it. */
export function More({ label, children }: { label: string; children: ComponentChildren }) {
  const { filter } = useContext(PopupContext);
  return (
    <li class="more">
      <details open={filter !== '' || undefined}>
        <summary>{label}</summary>
        {children}
      </details>
    </li>
  );
}

/** The first of a list, and the others folded where they are many. */
export function Firsts<Item>(props: {
  items: Item[];
  /** So many are shown where there are more than `most`. */
  first: number;
  most: number;
  children: (item: Item) => ComponentChildren;
  /** Around the others. */
  within: (others: ComponentChildren) => ComponentChildren;
}) {
  const { items, first, most, children, within } = props;
  const shown = items.length > most ? items.slice(0, first) : items;
  const others = items.slice(shown.length);
  return (
    <>
      {shown.map(children)}
      {others.length > 0 && (
        <More label={plural('moreOfThem', others.length)}>{within(others.map(children))}</More>
      )}
    </>
  );
}
