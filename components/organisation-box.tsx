import { useContext } from 'preact/hooks';
import type { Organisation } from '../lib/app/popup-state.ts';
import { language, plural, t } from '../lib/messages.ts';
import { sayDate } from '../lib/notice/show/say-time.ts';
import { Documents, hasDocuments } from './documents.tsx';
import { Fold } from './fold.tsx';
import { NoticeText } from './notice-text.tsx';
import { PopupContext } from './popup-context.ts';
import { rich } from './rich-text.tsx';
import { TextButton } from './text-button.tsx';

/** Whose notice it is, where it is not the PSF's; how much of it was sorted; whether it is kept. */
export function OrganisationBox({ organisation }: { organisation: Organisation }) {
  const { host, controller, sorted, sentences, keeping, links } = organisation;
  const { keepNotice, stopKeeping } = useContext(PopupContext).actions;
  return (
    <div class="organisation">
      <p>
        {controller
          ? rich('noticeOfAt', {
              host: <bdi>{host}</bdi>,
              organisation: <NoticeText>{controller}</NoticeText>,
            })
          : rich('noticeOf', { host: <bdi>{host}</bdi> })}{' '}
        {t('sameRules')} {plural('sortedOf', sentences, { some: sorted })}
      </p>
      <p>
        {keeping.status === 'kept' && `${t('keptSince', { date: sayDate(keeping.since, language()) })} `}
        {keeping.status === 'kept' && stopKeeping && (
          <TextButton label={t('stopKeeping')} done={t('stoppedKeeping')} act={stopKeeping} />
        )}
        {keeping.status === 'not-kept' && keepNotice && (
          <TextButton label={t('keepNotice')} done={t('keptNotice')} act={keepNotice} />
        )}
        {keeping.status === 'unavailable' && t('keepingUnavailable')}
      </p>
      {hasDocuments(links) && (
        <Fold summary={t('linkedDocuments')}>
          <Documents links={links} />
        </Fold>
      )}
    </div>
  );
}
