import { useContext, useState } from 'preact/hooks';
import type { Summary } from '../lib/app/popup-state.ts';
import { t } from '../lib/messages.ts';
import { HostLink } from './external-link.tsx';
import { FilterField } from './filter-field.tsx';
import { ToolIcon } from './icons.tsx';
import { NoticeText } from './notice-text.tsx';
import type { Marks } from './popup-actions.ts';
import { PopupContext } from './popup-context.ts';
import { TakeAway } from './take-away.tsx';
import { Updated } from './updated.tsx';

/** Whose notice, since when, and what can be done with it. */
export function SummaryHeader(props: {
  summary: Summary;
  marks: Marks | undefined;
  filtering: boolean;
  setFiltering(filtering: boolean): void;
  setFilter(filter: string): void;
}) {
  const { summary, marks, filtering, setFiltering, setFilter } = props;
  const { title, lastUpdated, url } = summary.notice.layers[0];
  const { actions, announce } = useContext(PopupContext);
  const [taking, setTaking] = useState(false);
  const [problem, setProblem] = useState('');
  const toggleMarks = marks ? actions.clearMarks : actions.showAllInPage;
  const onMarks = async () => {
    setProblem('');
    try {
      await toggleMarks?.();
    } catch (error) {
      console.error(error);
      setProblem(t('cannotMark'));
      announce(t('cannotMark'));
    }
  };
  const canTake = actions.copy || actions.saveFile || actions.print;
  return (
    <header>
      <h1 tabIndex={-1}>
        <NoticeText>{title}</NoticeText>
      </h1>
      <div class="tools">
        <Tool
          tool="filter"
          label={t('filterLines')}
          state={{ 'aria-expanded': filtering }}
          act={() => setFiltering(!filtering)}
        />
        {toggleMarks && (
          <Tool
            tool="mark"
            label={marks ? t('clearMarks') : t('markAll')}
            state={{ 'aria-pressed': marks !== undefined }}
            act={onMarks}
          />
        )}
        {canTake && (
          <Tool
            tool="take"
            label={t('takeAway')}
            state={{ 'aria-expanded': taking }}
            act={() => setTaking(!taking)}
          />
        )}
        {actions.openPage && <Tool tool="page" label={t('page_open')} act={actions.openPage} />}
      </div>
      <p class="meta">
        <span>
          <Updated date={lastUpdated} />
        </span>
        <HostLink url={url} />
      </p>
      {problem && <p class="warn">{problem}</p>}
      {filtering && <FilterField setFilter={setFilter} close={() => setFiltering(false)} />}
      {taking && <TakeAway summary={summary} />}
    </header>
  );
}

function Tool(props: {
  tool: Parameters<typeof ToolIcon>[0]['tool'];
  label: string;
  state?: { 'aria-expanded': boolean } | { 'aria-pressed': boolean };
  act(): unknown;
}) {
  const { tool, label, state, act } = props;
  return (
    <button
      type="button"
      class="tool"
      data-tool={tool}
      aria-label={label}
      title={label}
      {...state}
      onClick={act}
    >
      <ToolIcon tool={tool} />
    </button>
  );
}
