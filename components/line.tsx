import type { ComponentChildren } from 'preact';
import type { Doubt, Fact } from '../lib/notice/model.ts';
import { DoubtNotes } from './doubt-notes.tsx';
import { Source } from './source.tsx';

/** One line of the summary. A click or Enter unfolds it to the sentence it came from. */
export function Line(props: {
  fact: Fact;
  layer: number;
  /** Before the text: an icon. */
  icon?: ComponentChildren;
  /** After the text: tags. */
  children?: ComponentChildren;
  doubts?: Doubt[];
}) {
  const { fact, layer, icon, children, doubts } = props;
  return (
    <li class="line">
      <details class="sourced">
        <summary>
          {icon}
          <span class="text">
            <bdi>{fact.text}</bdi>
            {children}
          </span>
        </summary>
        <Source fact={fact} layer={layer} />
      </details>
      <DoubtNotes doubts={doubts} />
    </li>
  );
}
