import type { GoverningReason, Summary } from '../lib/app/popup-state.ts';
import { sayAge } from '../lib/notice/show/say-time.ts';
import { fetchFailures } from './fetch-failures.ts';
import type { PopupActions } from './popup-actions.ts';
import { TryAgain } from './try-again.tsx';

/** Why this notice is shown for this page, and how old the reading is. Nothing where the page is the notice. */
export function HowFound(props: { summary: Summary; actions: PopupActions; now: Date }) {
  const { governingReason } = props.summary;
  return (
    <div class="how-found">
      {governingReason.by !== 'page' && (
        <p>
          <span>
            Governs <bdi>{governingReason.host}</bdi>: <Reason governingReason={governingReason} />
          </span>
        </p>
      )}
      {props.summary.unanswered && (
        <p role="note">
          The page did not answer within two seconds, so what it links to is not known. Once it has loaded,
          click the icon again.
        </p>
      )}
      <Age {...props} />
    </div>
  );
}

function Reason({ governingReason }: { governingReason: Exclude<GoverningReason, { by: 'page' }> }) {
  switch (governingReason.by) {
    case 'link':
      return (
        <>
          linked on this page as “<bdi>{governingReason.text}</bdi>”
        </>
      );
    case 'site':
      return <bdi>{governingReason.reason}</bdi>;
    case 'psf':
      return <>a PSF host without a notice of its own</>;
    default:
      return governingReason satisfies never;
  }
}

function Age({ summary, actions, now }: { summary: Summary; actions: PopupActions; now: Date }) {
  const { notice, readFrom, readAt, refreshing, refreshFailure } = summary;
  if (readFrom === 'page' && !refreshing && !refreshFailure) return null;
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
function notRefreshed({ readFrom, notice }: Summary, brief: string): string {
  return readFrom === 'stale-cache' || notice.layers.length < 2
    ? `; could not be refreshed: ${brief}`
    : `; the ${notice.layers.at(-1)?.title} beneath is older and could not be refreshed: ${brief}`;
}
