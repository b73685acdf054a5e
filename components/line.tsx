import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../lib/messages.ts';
import type { Fact, Warning } from '../lib/notice/model.ts';
import { shorten } from '../lib/notice/show/shorten.ts';
import { NoticeText } from './notice-text.tsx';
import { PopupContext } from './popup-context.ts';
import { Source } from './source.tsx';
import { WarningNotes, WarningSign } from './warnings.tsx';

/** What the name of a line may come to, read aloud; a longer text stands in full where the line unfolds. */
export const longestLine = 85;

/** One line of the summary. A click or Enter unfolds it to the sentence it came from. */
export function Line(props: {
  fact: Fact;
  layer: number;
  /** Before the text: an icon. */
  icon?: ComponentChildren;
  /** After the text: tags. */
  tags?: ComponentChildren;
  /** Where the line unfolds, before its source. */
  children?: ComponentChildren;
  warnings?: Warning[];
  /** How much of the text is shown before it unfolds. */
  longest?: number;
}) {
  const { fact, layer, icon, tags, children, warnings = [], longest = longestLine } = props;
  const { filter } = useContext(PopupContext);
  const shown = shorten(fact.text, longest);
  return (
    <li class="line" data-line hidden={!fits(filter, fact.text, fact.quote)}>
      <details class="sourced">
        <summary>
          {icon}
          <span class="text">
            <NoticeText>{shown}</NoticeText>
            {tags}
          </span>
          <WarningSign warnings={warnings} />
        </summary>
        {shown !== fact.text && fact.text !== fact.quote && (
          <p class="whole">
            <NoticeText>{fact.text}</NoticeText>
          </p>
        )}
        {children}
        <Source fact={fact} layer={layer} />
        <WarningNotes warnings={warnings} />
      </details>
    </li>
  );
}

/** Whether a line stays while lines are filtered. */
export function fits(filter: string, ...texts: (string | undefined)[]): boolean {
  return filter === '' || texts.some((text) => text?.toLowerCase().includes(filter));
}

/** Behind a line: the base notice that says it. */
export function LayerTag({ title }: { title: string | undefined }) {
  return title ? (
    <span class="layer">
      <span class="aloud">{t('saidBy')} </span>
      <NoticeText>{title}</NoticeText>
    </span>
  ) : null;
}
