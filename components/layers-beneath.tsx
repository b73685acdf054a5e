import { digest } from '../lib/notice/show/glance.ts';
import type { Summary } from '../lib/notice/show/summary.ts';
import { DoubtNotes, doubtsAt } from './doubt-notes.tsx';
import { ExternalLink, HostLink } from './external-link.tsx';
import { fetchFailures } from './fetch-failures.ts';
import { Lists, layerId } from './lists.tsx';
import type { PopupActions } from './popup-actions.ts';
import { TryAgain } from './try-again.tsx';
import { Unread } from './unread.tsx';

/** The notices that this one adds to: their lists folded, or why they are not here. */
export function LayersBeneath({ summary, actions }: { summary: Summary; actions: PopupActions }) {
  const { notice, missingLayer } = summary;
  return (
    <>
      {notice.layers.map((beneath, layer) =>
        layer === 0 ? null : (
          <details key={beneath.url} class="box">
            <summary class="fold" id={layerId(layer)}>
              Also applies: <bdi>{beneath.title}</bdi>
              <span class="digest">{digest(beneath)}</span>
            </summary>
            <p class="meta">
              {beneath.lastUpdated && (
                <>
                  Updated <bdi>{beneath.lastUpdated}</bdi> ·{' '}
                </>
              )}
              <HostLink url={beneath.url} />
            </p>
            <DoubtNotes doubts={doubtsAt(beneath)} />
            <Lists notice={notice} layer={layer} />
            <Unread unread={beneath.unread} layer={layer} />
          </details>
        ),
      )}
      {missingLayer ? <Missing {...missingLayer} actions={actions} /> : <NotRead summary={summary} />}
    </>
  );
}

function Missing(props: NonNullable<Summary['missingLayer']> & { actions: PopupActions }) {
  const { title, url, failure, actions } = props;
  return (
    <p class="box">
      Also applies:{' '}
      <ExternalLink href={url}>
        <bdi>{title}</bdi>
      </ExternalLink>
      <span class="digest warn">
        It could not be read: {fetchFailures[failure].brief}.{' '}
        <TryAgain label="Try again" url={url} failure={failure} again={actions.refresh} {...actions} />
      </span>
    </p>
  );
}

/** The lowest layer here names one beneath it, which was not asked for. */
function NotRead({ summary: { notice } }: { summary: Summary }) {
  const beneath = notice.layers.at(-1)?.addendumTo;
  if (!beneath) return null;
  return (
    <p class="box">
      Also applies:{' '}
      <ExternalLink href={beneath.url}>
        <bdi>{beneath.title}</bdi>
      </ExternalLink>
      <span class="digest">This notice adds to it; it is not summarised here.</span>
    </p>
  );
}
