import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { PopupContext } from './popup-context.ts';

/** A part that unfolds in place. All are open while lines are filtered, since a line that fits may stand in any. */
export function Fold(props: {
  id?: string;
  class?: string;
  summary: ComponentChildren;
  children: ComponentChildren;
}) {
  const { filter } = useContext(PopupContext);
  return (
    <details class={props.class} open={filter !== '' || undefined}>
      <summary class="fold" id={props.id}>
        {props.summary}
      </summary>
      {props.children}
    </details>
  );
}
