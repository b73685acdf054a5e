import type { DocumentLinks, PageLanguage, PopupState } from '../lib/app/popup-state.ts';
import type { Link } from '../lib/notice/model.ts';
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

/** A page of another organisation that is no privacy notice: the documents on privacy that it links to. */
export function PageLinks({ host, links, notices, language }: StateOf<'page-links'>) {
  return (
    <ScreenMessage title="Not a privacy notice">
      <p>
        This page of <bdi>{host}</bdi> is no privacy notice that Noticed can read.
      </p>
      {language && <InLanguage language={language} />}
      <Documents links={links} />
      {notices.length > 0 && (
        <>
          <p>The notices of the Python Software Foundation, which Noticed knows best:</p>
          <LinkChoices links={notices} />
        </>
      )}
    </ScreenMessage>
  );
}

/** A privacy notice in a language that is not read. */
export function OtherLanguage({ host, language, links }: StateOf<'other-language'>) {
  return (
    <ScreenMessage title="Not in English">
      <p>
        This is a privacy notice of <bdi>{host}</bdi>. Noticed reads English only.
      </p>
      <InLanguage language={language} />
      <Documents links={links} />
    </ScreenMessage>
  );
}

function InLanguage({ language: { code, name, englishVersion } }: { language: PageLanguage }) {
  return (
    <p>
      The page is in <bdi>{name ?? code}</bdi>.{' '}
      {englishVersion ? (
        <>
          Open its{' '}
          <ExternalLink href={englishVersion.url}>
            <bdi>English version</bdi>
          </ExternalLink>{' '}
          and click the icon there.
        </>
      ) : (
        'It links to no English version.'
      )}
    </p>
  );
}

/** The documents on privacy that a page links to, to open. */
export function Documents({ links }: { links: DocumentLinks }) {
  return (
    <>
      {documentLists.map(({ list, label }) =>
        links[list].length === 0 ? null : (
          <>
            <p>{label}</p>
            <LinkChoices links={links[list]} />
          </>
        ),
      )}
    </>
  );
}

const documentLists = [
  { list: 'notices', label: 'Privacy notices it links to. Open one and click the icon there:' },
  { list: 'processorLists', label: 'Lists of processors:' },
  { list: 'dpas', label: 'Data processing addenda (DPAs):' },
] as const;

function LinkChoices({ links }: { links: Link[] }) {
  return (
    <ul class="choices">
      {links.map(({ text, url }) => (
        <li key={url}>
          <ExternalLink href={url}>
            <bdi>{text || url}</bdi>
          </ExternalLink>
        </li>
      ))}
    </ul>
  );
}

/** A page of another organisation in which no script can run. */
export function Unreadable({ host, actions }: StateOf<'unreadable'> & WithActions) {
  return (
    <ScreenMessage title="This page cannot be read">
      <p>
        The browser lets no extension read what it shows here for <bdi>{host}</bdi>: an error page of its own,
        or a file that is no web page.
      </p>
      <p>Reload the page and try again.</p>
      <NextSteps actions={actions} />
    </ScreenMessage>
  );
}

/** A page of another organisation that gave no answer in time. */
export function NoAnswer({ host, actions }: StateOf<'no-answer'> & WithActions) {
  return (
    <ScreenMessage title="The page did not answer">
      <p>
        The page of <bdi>{host}</bdi> is busy or still loading, and gave no answer within two seconds.
      </p>
      <p>Wait until it has loaded and try again. Should that not help, reload the page.</p>
      <NextSteps actions={actions} />
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
