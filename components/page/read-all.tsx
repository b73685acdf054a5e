import type { PageState } from '../../lib/app/page-state.ts';
import { t } from '../../lib/messages.ts';
import { notices } from '../../lib/sites.ts';
import { failureKey } from './failure-keys.ts';
import type { PageActions } from './page-actions.ts';

/** Fetches the four notices of the PSF, after a click; says before which requests that makes, and after what failed. */
export function ReadAll({
  state: { notices: shown, reading, failures, unread },
  actions,
}: {
  state: PageState;
  actions: Pick<PageActions, 'readAll' | 'allowReading'>;
}) {
  return (
    <section class="read-all">
      <h2>{t('page_readAllHeading')}</h2>
      <p>{t(shown.length === 0 ? 'page_nothingRead' : 'page_readAllWhat')}</p>
      <details open={shown.length === 0}>
        <summary>{t('page_requests')}</summary>
        <ul>
          {Object.values(notices).map(({ url }) => (
            <li key={url}>
              <code>{url}</code>
            </li>
          ))}
        </ul>
      </details>
      <p class="tools">
        <button type="button" class="main" disabled={reading} onClick={actions.readAll}>
          {t(unread.length > 0 ? 'page_readAll' : 'page_readAgain')}
        </button>
      </p>
      <div role="status">
        {reading && <p>{t('oneMoment')}</p>}
        {failures.length > 0 && (
          <>
            <p class="no-dpa">{t('page_notRead')}</p>
            <ul>
              {failures.map(({ url, title, failure }) => (
                <li key={url}>
                  <span lang="en">{title}</span>: {t(failureKey(failure))}
                </li>
              ))}
            </ul>
            {failures.some(({ failure }) => failure === 'no-permission') && (
              <p class="tools">
                <button type="button" onClick={actions.allowReading}>
                  {t('allowReading')}
                </button>
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}
