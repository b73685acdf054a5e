import type { WatchState } from '../../lib/app/page-state.ts';
import type { Watch } from '../../lib/app/watch-settings.ts';
import { list, type MessageKey, t } from '../../lib/messages.ts';
import { sayMoment } from './dates.ts';
import { failureKey } from './failure-keys.ts';
import type { PageActions } from './page-actions.ts';

/** Watching the four notices: off, unless the user turns it on here, where it says what it does. */
export function WatchSection({
  state,
  actions,
}: {
  state: WatchState;
  actions: Pick<PageActions, 'turnOnWatch' | 'turnOffWatch' | 'allowNotifications'>;
}) {
  return (
    <section>
      <h2>{t('page_watch')}</h2>
      <p>{t('page_watchWhat')}</p>
      <div role="status">{status(state)}</div>
      {state.status === 'on' ? (
        <p class="tools">
          <button type="button" onClick={actions.turnOffWatch}>
            {t('page_watchOff')}
          </button>
          {!state.notifies && (
            <button type="button" onClick={actions.allowNotifications}>
              {t('page_notify')}
            </button>
          )}
        </p>
      ) : (
        state.status !== 'private' && (
          <p class="tools">
            <button type="button" onClick={actions.turnOnWatch}>
              {t('page_watchOn')}
            </button>
          </p>
        )
      )}
    </section>
  );
}

function status(state: WatchState) {
  switch (state.status) {
    case 'off':
      return null;
    case 'denied':
      return <p class="no-dpa">{t('page_watchDenied')}</p>;
    case 'private':
      return <p>{t('page_watchPrivate')}</p>;
    case 'on':
      return <On watch={state.watch} />;
    default:
      return state satisfies never;
  }
}

function On({ watch: { next, last, failure, changed } }: { watch: Watch }) {
  return (
    <>
      <p>
        {t('page_watchNext', { date: sayMoment(next) })}{' '}
        {last !== undefined && t('page_watchLast', { date: sayMoment(last) })}
      </p>
      {failure !== undefined && (
        <p class="no-dpa">{t('page_watchFailed', { reason: t(reasonKey(failure)) })}</p>
      )}
      {changed.length > 0 && <p>{t('page_watchChanged', { notices: list(changed) })}</p>}
    </>
  );
}

const reasonKey = (failure: NonNullable<Watch['failure']>): MessageKey =>
  failure === 'metered' ? 'page_metered' : failureKey(failure);
