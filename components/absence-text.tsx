import { plural, t } from '../lib/messages.ts';
import type { Absence } from '../lib/notice/absence.ts';
import { jumpTo } from './jump-to.ts';

/** Where the sentences stand that no item was made of. */
export const unsortedId = 'unsorted';

/** That a notice does not state something is said only where it is known; else it leads to what was not sorted. */
export function AbsenceText({ absence }: { absence: Absence }) {
  if (absence.known) return <span class="absent">{t('notStated')}</span>;
  return (
    <span class="absent">
      {t('notFound')}{' '}
      <button type="button" class="text-button" onClick={() => jumpTo(unsortedId)}>
        {plural('sentencesUnsorted', absence.unsorted.length)}
      </button>
    </span>
  );
}
