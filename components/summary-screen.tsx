import { useState } from 'preact/hooks';
import type { Summary } from '../lib/app/popup-state.ts';
import { t } from '../lib/messages.ts';
import { BaseNotices, MissingBase } from './base-notices.tsx';
import { ChangesFold } from './changes-fold.tsx';
import { DataList } from './data-list.tsx';
import { FoldedTopics } from './folded-topics.tsx';
import { HowRead } from './how-read.tsx';
import { MarksLegend } from './marks-legend.tsx';
import { NotStatedFold } from './not-stated-fold.tsx';
import { OrganisationBox } from './organisation-box.tsx';
import type { Marks, PopupActions } from './popup-actions.ts';
import { PopupContext } from './popup-context.ts';
import { ProcessorList } from './processor-list.tsx';
import { PurposeList } from './purpose-list.tsx';
import { SourcePages } from './source-pages.ts';
import { SummaryHeader } from './summary-header.tsx';
import { TextButton } from './text-button.tsx';
import { TryAgain } from './try-again.tsx';
import { UnsortedFold } from './unsorted-fold.tsx';
import { useLineKeys } from './use-line-keys.ts';
import { WarningsFold } from './warnings.tsx';

/** A notice at a glance: what changed, what most ask for, and the rest, folded. */
export function SummaryScreen(props: {
  summary: Summary;
  actions: PopupActions;
  announce: PopupContext['announce'];
  marks: Marks | undefined;
  now: Date;
}) {
  const { summary, actions, announce, marks, now } = props;
  const { notice, changes, organisation, missingBaseNotice } = summary;
  // A page that only lists processors is not asked for what a notice states.
  const isNotice = notice.layers[0].documentKind === undefined;
  const [filtering, setFiltering] = useState(false);
  const [filter, setFilter] = useState('');
  const showFilter = (shown: boolean) => {
    setFiltering(shown);
    if (!shown) setFilter('');
  };
  useLineKeys(() => showFilter(true));
  return (
    <PopupContext.Provider value={{ actions, announce, filter }}>
      <SourcePages.Provider value={notice.layers.map(({ url }) => url)}>
        <SummaryHeader
          summary={summary}
          marks={marks}
          filtering={filtering}
          setFiltering={showFilter}
          setFilter={setFilter}
        />
        <main class={filter ? 'filtered' : undefined}>
          {marks && <MarksLegend {...marks} />}
          <HowRead summary={summary} actions={actions} now={now} />
          {organisation && <OrganisationBox organisation={organisation} />}
          {missingBaseNotice && (
            <MissingBase
              {...missingBaseNotice}
              again={
                <TryAgain label={t('tryAgain')} {...missingBaseNotice} again={actions.refresh} {...actions} />
              }
            />
          )}
          {changes && <ChangesFold changes={changes} markAsRead={actions.markAsRead} />}
          {isNotice && <DataList notice={notice} />}
          <ProcessorList notice={notice} elsewhere={organisation?.links.processorLists ?? []} />
          {isNotice && <PurposeList notice={notice} />}
          <section class="rows" aria-label={t('more')}>
            <BaseNotices summary={summary} />
            <WarningsFold notice={notice} />
            <FoldedTopics notice={notice} />
            {isNotice && <NotStatedFold notice={notice} />}
            <UnsortedFold notice={notice} />
          </section>
        </main>
        <footer>
          <span>{t('disclaimer')}</span>
          {actions.forgetEverything && (
            <TextButton label={t('deleteSaved')} done={t('deleted')} act={actions.forgetEverything} />
          )}
        </footer>
      </SourcePages.Provider>
    </PopupContext.Provider>
  );
}
