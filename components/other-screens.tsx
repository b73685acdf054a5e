import type { PopupState } from '../lib/notice/show/summary.ts';
import { ExternalLink } from './external-link.tsx';
import { fetchFailures } from './fetch-failures.ts';
import type { PopupActions } from './popup-actions.ts';
import { ScreenMessage } from './screen-message.tsx';

type StateOf<Screen extends PopupState['screen']> = Omit<Extract<PopupState, { screen: Screen }>, 'screen'>;
type WithActions = { actions: PopupActions };

/** Before there is anything to show. Its bars appear late, so that a quick reading does not flicker. */
export function Reading({ title }: { title?: string | undefined }) {
  return (
    <main class="reading" aria-busy="true">
      <h1>{title ? <bdi>{title}</bdi> : 'Reading the notice'}</h1>
      <p role="status">{title ? 'Reading the notice…' : 'One moment…'}</p>
      <div class="bars" aria-hidden="true">
        <i /> <i /> <i />
      </div>
    </main>
  );
}

/** Any site that is not the PSF's. */
export function OtherSite({ host, notices }: StateOf<'other-site'>) {
  return (
    <ScreenMessage title="Not a PSF site">
      <p>
        Noticed reads the privacy notices of the Python Software Foundation. <bdi>{host}</bdi> is not one of
        its sites, and this page was not read.
      </p>
      {notices.length > 0 && (
        <>
          <p>Open a notice to see it at a glance:</p>
          <ul class="choices">
            {notices.map(({ text, url }) => (
              <li key={url}>
                <ExternalLink href={url}>
                  <bdi>{text}</bdi>
                </ExternalLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </ScreenMessage>
  );
}

/** A page of the browser's own. */
export function BrowserPage() {
  return (
    <ScreenMessage title="This page cannot be read">
      <p>
        Browsers keep some pages from every extension: their own pages, their add-on store, and PDF files.
      </p>
      <p>
        Go to a page of python.org, pypi.org or PyCon US, or open{' '}
        <ExternalLink href="https://policies.python.org/">the PSF’s policies</ExternalLink>, and click the
        icon there.
      </p>
    </ScreenMessage>
  );
}

/** A permission was taken back; a button asks for it again. */
export function NoPermission({ host, origins, actions }: StateOf<'no-permission'> & WithActions) {
  return (
    <ScreenMessage title="Permission needed">
      <p>
        Noticed is not allowed to read <bdi>{host}</bdi>; the permission was taken back in the browser’s
        settings.
      </p>
      <p>Allow it again to see the notice here. What is read stays on this computer.</p>
      <NextSteps origins={origins} actions={actions} />
    </ScreenMessage>
  );
}

/** Looks like a notice, but reading it failed. */
export function Failed({ url, reason, actions }: StateOf<'failed'> & WithActions) {
  return (
    <ScreenMessage title="The notice could not be read">
      <p>
        <bdi>{reason}</bdi>
      </p>
      <p>Reload the page and try again. The notice itself is not affected.</p>
      <NextSteps url={url} actions={actions} />
    </ScreenMessage>
  );
}

/** The governing notice could not be had. */
export function FetchFailed({ failure, title, url, actions }: StateOf<'fetch-failed'> & WithActions) {
  const { host, origin } = new URL(url);
  const { what, next } = fetchFailures[failure];
  return (
    <ScreenMessage title="The notice could not be fetched">
      <p>
        This page is governed by the{' '}
        <strong>
          <bdi>{title}</bdi>
        </strong>
        . {what.replace('{host}', host)}
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
          Allow reading
        </button>
      )}
      {!needsPermission && retry && (
        <button type="button" class="main-button" onClick={() => retry()}>
          Try again
        </button>
      )}
      {url && (
        <ExternalLink href={url} class="side-button">
          Open the notice
        </ExternalLink>
      )}
    </p>
  );
}
