import type { GoverningReason, Summary } from '../lib/app/popup-state.ts';
import { language, t } from '../lib/messages.ts';
import { sayAge } from '../lib/notice/show/say-time.ts';
import { failureBrief } from './fetch-failures.ts';
import { NoticeText } from './notice-text.tsx';
import type { PopupActions } from './popup-actions.ts';
import { rich } from './rich-text.tsx';
import { siteReason } from './site-reason.ts';
import { TryAgain } from './try-again.tsx';

/** Why this notice is shown for this page, and how old the reading is. Nothing where the page is the notice. */
export function HowRead(props: { summary: Summary; actions: PopupActions; now: Date }) {
  const { governingReason, unanswered } = props.summary;
  return (
    <div class="how-read">
      {unanswered && <p>{t('unanswered')}</p>}
      {governingReason.by !== 'page' && (
        <p>
          <Reason reason={governingReason} />
        </p>
      )}
      <Age {...props} />
    </div>
  );
}

function Reason({ reason }: { reason: Exclude<GoverningReason, { by: 'page' }> }) {
  const host = <bdi>{reason.host}</bdi>;
  switch (reason.by) {
    case 'link':
      return <>{rich('governsByLink', { host, link: <bdi>{reason.text}</bdi> })}</>;
    case 'site':
      return <>{rich('governsBySite', { host, reason: siteReason(reason.reason) })}</>;
    case 'psf':
      return <>{rich('governsByPsf', { host })}</>;
    default:
      return reason satisfies never;
  }
}

function Age({ summary, actions, now }: { summary: Summary; actions: PopupActions; now: Date }) {
  const { notice, readFrom, readAt, refreshing, refreshFailure } = summary;
  if (readFrom === 'page' && !refreshing && !refreshFailure) return null;
  const lowest = notice.layers.at(-1) ?? notice.layers[0];
  return (
    <p>
      <span role="status">
        {t('readAge', { age: sayAge(readAt, now, language()) ?? t('justNow') })}
        {refreshFailure && <NotRefreshed summary={summary} why={failureBrief(refreshFailure)} />}
        {refreshing && ` ${t('readingAnew')}`}
      </span>
      {!refreshing && (
        <>
          {' '}
          <TryAgain
            label={t('refresh')}
            url={lowest.url}
            failure={refreshFailure}
            again={actions.refresh}
            {...actions}
          />
        </>
      )}
    </p>
  );
}

/** Where the page itself was read, or the first layer is new, it is a base notice that is older. */
function NotRefreshed({ summary: { readFrom, notice }, why }: { summary: Summary; why: string }) {
  const base = readFrom === 'stale-cache' ? undefined : notice.layers.at(-1);
  return (
    <>
      {' '}
      {base && notice.layers.length > 1
        ? rich('baseNotRefreshed', { notice: <NoticeText>{base.title}</NoticeText>, why })
        : t('notRefreshed', { why })}
    </>
  );
}
