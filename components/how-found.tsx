import { sayAge } from '../lib/notice/show/say-time.ts';
import type { Found, Summary } from '../lib/notice/show/summary.ts';
import { fetchFailures } from './fetch-failures.ts';
import type { PopupActions } from './popup-actions.ts';
import { TryAgain } from './try-again.tsx';

/** Why this notice is shown for this page, and how old the reading is. Nothing where the page is the notice. */
export function HowFound(props: { summary: Summary; actions: PopupActions; now: Date }) {
  const { found } = props.summary;
  return (
    <div class="how-found">
      {found.by !== 'page' && (
        <p>
          <span>
            Governs <bdi>{found.host}</bdi>: <Reason found={found} />
          </span>
        </p>
      )}
      <Age {...props} />
    </div>
  );
}

function Reason({ found }: { found: Exclude<Found, { by: 'page' }> }) {
  switch (found.by) {
    case 'link':
      return (
        <>
          linked on this page as “<bdi>{found.text}</bdi>”
        </>
      );
    case 'site':
      return <bdi>{found.reason}</bdi>;
    case 'psf':
      return <>a PSF host without a notice of its own</>;
    default:
      return found satisfies never;
  }
}

function Age({ summary, actions, now }: { summary: Summary; actions: PopupActions; now: Date }) {
  const { notice, source, readAt, refreshing, refreshFailure } = summary;
  if (source === 'page' && !refreshing && !refreshFailure) return null;
  const lowest = notice.layers.at(-1) ?? notice.layers[0];
  return (
    <p>
      <span role="status">
        Read {sayAge(readAt, now)}
        {refreshFailure && notRefreshed(summary, fetchFailures[refreshFailure].brief)}
        {refreshing && '; reading it anew…'}
      </span>
      {!refreshing && (
        <TryAgain
          label="Refresh"
          url={lowest.url}
          failure={refreshFailure}
          again={actions.refresh}
          {...actions}
        />
      )}
    </p>
  );
}

/** Where the page itself was read, or the first layer is new, it is one beneath that is older. */
function notRefreshed({ source, notice }: Summary, brief: string): string {
  return source === 'kept-offline' || notice.layers.length < 2
    ? `; could not be refreshed: ${brief}`
    : `; the ${notice.layers.at(-1)?.title} beneath is older and could not be refreshed: ${brief}`;
}
