import type { PageLanguage, PopupState } from '../lib/app/popup-state.ts';
import { language, t } from '../lib/messages.ts';
import type { Link } from '../lib/notice/model.ts';
import { Documents, LinkChoices } from './documents.tsx';
import { ExternalLink } from './external-link.tsx';
import { failureInFull } from './fetch-failures.ts';
import { NoticeText } from './notice-text.tsx';
import type { PopupActions } from './popup-actions.ts';
import { rich } from './rich-text.tsx';
import { ScreenMessage } from './screen-message.tsx';

type StateOf<Screen extends PopupState['screen']> = Omit<Extract<PopupState, { screen: Screen }>, 'screen'>;
type WithActions = { actions: PopupActions };

/** Before there is anything to show. Its bars appear late, so that a quick reading does not flicker. */
export function Reading({ title }: { title?: string | undefined }) {
  return (
    <main class="reading" aria-busy="true">
      <h1 tabIndex={-1}>{title ? <NoticeText>{title}</NoticeText> : t('title_reading')}</h1>
      <p role="status">{title ? t('readingNotice') : t('oneMoment')}</p>
      <div class="bars" aria-hidden="true">
        <i /> <i /> <i />
      </div>
    </main>
  );
}

/** A page of another organisation that is no privacy notice: the documents on privacy that it links to. */
export function PageLinks({ host, links, notices }: StateOf<'page-links'>) {
  return (
    <ScreenMessage title={t('title_pageLinks')}>
      <p>{rich('pageLinksWhat', { host: <bdi>{host}</bdi> })}</p>
      <Documents links={links} />
      <PsfNotices notices={notices} />
    </ScreenMessage>
  );
}

function PsfNotices({ notices }: { notices: Link[] }) {
  if (notices.length === 0) return null;
  return (
    <>
      <p>{t('psfNotices')}</p>
      <LinkChoices links={notices} />
    </>
  );
}

/** A page in a language that is not read. */
export function OtherLanguage({ host, language, links, notices }: StateOf<'other-language'>) {
  return (
    <ScreenMessage title={t('title_otherLanguage')}>
      <p>{rich('otherLanguageWhat', { host: <bdi>{host}</bdi> })}</p>
      <InLanguage page={language} />
      <Documents links={links} />
      <PsfNotices notices={notices} />
    </ScreenMessage>
  );
}

function InLanguage({ page: { code, name, englishVersion } }: { page: PageLanguage }) {
  return (
    <>
      <p>{rich('pageLanguage', { language: <bdi>{languageName(code) ?? name ?? code}</bdi> })}</p>
      {englishVersion ? (
        <p class="steps">
          <ExternalLink href={englishVersion.url} class="main-button">
            {t('openEnglish')}
          </ExternalLink>
        </p>
      ) : (
        <p>{t('noEnglish')}</p>
      )}
    </>
  );
}

/** In the user's language. Nothing for a code that nobody knows. */
function languageName(code: string): string | undefined {
  try {
    return new Intl.DisplayNames(language(), { type: 'language', fallback: 'none' }).of(code);
  } catch {
    // Not the form of a code at all.
    return;
  }
}

/** A page of another organisation in which no script can run. */
export function Unreadable({ host, actions }: StateOf<'unreadable'> & WithActions) {
  return (
    <ScreenMessage title={t('title_unreadable')}>
      <p>{rich('unreadableWhat', { host: <bdi>{host}</bdi> })}</p>
      <p>{t('reloadAndTry')}</p>
      <NextSteps actions={actions} />
    </ScreenMessage>
  );
}

/** A page of another organisation that gave no answer in time. */
export function NoAnswer({ host, actions }: StateOf<'no-answer'> & WithActions) {
  return (
    <ScreenMessage title={t('title_noAnswer')}>
      <p>{rich('noAnswerWhat', { host: <bdi>{host}</bdi> })}</p>
      <p>{t('noAnswerNext')}</p>
      <NextSteps actions={actions} />
    </ScreenMessage>
  );
}

/** A page of the browser's own. */
export function BrowserPage() {
  return (
    <ScreenMessage title={t('title_unreadable')}>
      <p>{t('browserPageWhat')}</p>
      <p>{t('browserPageNext')}</p>
      <p class="steps">
        <ExternalLink href="https://policies.python.org/" class="side-button">
          {t('openPolicies')}
        </ExternalLink>
      </p>
    </ScreenMessage>
  );
}

/** A permission was taken back; a button asks for it again. */
export function NoPermission({ host, origins, actions }: StateOf<'no-permission'> & WithActions) {
  return (
    <ScreenMessage title={t('title_noPermission')}>
      <p>{rich('noPermissionWhat', { host: <bdi>{host}</bdi> })}</p>
      <p>{t('noPermissionNext')}</p>
      <NextSteps origins={origins} actions={actions} />
    </ScreenMessage>
  );
}

/** Looks like a notice, but reading it failed. */
export function Failed({ url, reason, actions }: StateOf<'failed'> & WithActions) {
  return (
    <ScreenMessage title={t('title_failed')}>
      <p>{t('failedWhat')}</p>
      <p class="fine">
        <NoticeText>{reason}</NoticeText>
      </p>
      <p>{t('failedNext')}</p>
      <NextSteps url={url} actions={actions} />
    </ScreenMessage>
  );
}

/** The governing notice could not be had. */
export function FetchFailed({ failure, title, url, actions }: StateOf<'fetch-failed'> & WithActions) {
  const { host, origin } = new URL(url);
  const { what, next } = failureInFull(failure, host);
  return (
    <ScreenMessage title={t('title_fetchFailed')}>
      <p>
        {rich('governedBy', {
          notice: (
            <strong>
              <NoticeText>{title}</NoticeText>
            </strong>
          ),
        })}{' '}
        {what}
      </p>
      <p>{next}</p>
      <NextSteps url={url} actions={actions} origins={failure === 'no-permission' ? [`${origin}/*`] : []} />
    </ScreenMessage>
  );
}

/** Where a permission is missing, asking for it comes before trying again. */
function NextSteps(props: { url?: string; origins?: string[] } & WithActions) {
  const { url, origins = [], actions } = props;
  const { retry, grantPermission } = actions;
  const needsPermission = origins.length > 0;
  return (
    <p class="steps">
      {needsPermission && grantPermission && (
        <button type="button" class="main-button" onClick={() => grantPermission(origins)}>
          {t('allowReading')}
        </button>
      )}
      {!needsPermission && retry && (
        <button type="button" class="main-button" onClick={() => retry()}>
          {t('tryAgain')}
        </button>
      )}
      {url && (
        <ExternalLink href={url} class="side-button">
          {t('openNotice')}
        </ExternalLink>
      )}
    </p>
  );
}
