import type { Summary } from '../lib/notice/show/summary.ts';
import { ChangesBox } from './changes-box.tsx';
import { DoubtNotes, doubtsAt } from './doubt-notes.tsx';
import { HowFound } from './how-found.tsx';
import { LayersBeneath } from './layers-beneath.tsx';
import { Lists } from './lists.tsx';
import type { Marks, PopupActions } from './popup-actions.ts';
import { Rest } from './rest.tsx';
import { ShowInPage } from './source.tsx';
import { SummaryFooter } from './summary-footer.tsx';
import { SummaryHeader } from './summary-header.tsx';
import { Unread } from './unread.tsx';

/** A notice at a glance: changes first, then what most ask for, then the rest, folded. */
export function SummaryScreen(props: {
  summary: Summary;
  actions: PopupActions;
  marks: Marks | undefined;
  now: Date;
}) {
  const { summary, actions, marks, now } = props;
  const { notice, changes } = summary;
  return (
    <ShowInPage.Provider value={actions.showInPage}>
      <SummaryHeader notice={notice} />
      <main>
        <HowFound summary={summary} actions={actions} now={now} />
        <DoubtNotes doubts={doubtsAt(notice.layers[0])} />
        {changes && <ChangesBox changes={changes} markAsRead={actions.markAsRead} />}
        <Lists notice={notice} layer={0} />
        <Rest notice={notice} />
        <Unread unread={notice.layers[0].unread} layer={0} />
        <LayersBeneath summary={summary} actions={actions} />
      </main>
      <SummaryFooter notice={notice} actions={actions} marks={marks} />
    </ShowInPage.Provider>
  );
}
