import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { plural } from '../lib/messages.ts';
import { PopupContext } from './popup-context.ts';

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
