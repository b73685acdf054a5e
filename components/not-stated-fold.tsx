import { t } from '../lib/messages.ts';
import type { LayeredNotice } from '../lib/notice/model.ts';
import { notStated } from '../lib/notice/show/not-stated.ts';
import { shorten } from '../lib/notice/show/shorten.ts';
import { AbsenceText } from './absence-text.tsx';
import { Fold } from './fold.tsx';
import { NoticeText } from './notice-text.tsx';
import { rich } from './rich-text.tsx';

const longestPreview = 70;

/** What Articles 13 and 14 of the GDPR ask for and no layer was found to state. */
export function NotStatedFold({ notice }: { notice: LayeredNotice }) {
  const missing = notStated(notice);
  if (missing.length === 0) return null;
  const isKnown = missing.every(({ absence }) => absence.known);
  const base = notice.layers.at(-1)?.addendumTo;
  const names = missing.map(({ point }) => t(`point_${point}`)).join(', ');
  return (
    <Fold
      class="row"
      summary={
        <>
          <span class="label">{isKnown ? t('lawNotStated') : t('lawNotFound')}</span>
          <span class="preview">
            <span>{shorten(names, longestPreview)}</span>
          </span>
        </>
      }
    >
      <p class="meaning">{t('meaningLaw')}</p>
      {base && (
        <p class="meaning">{rich('mayStandInBase', { notice: <NoticeText>{base.title}</NoticeText> })}</p>
      )}
      <ul class="facts">
        {missing.map(({ point, absence }) => (
          <li key={point}>
            {t(`point_${point}`)}: <AbsenceText absence={absence} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
