import { sayAge } from '../lib/notice/say-time.ts';
import type { Found, Summary } from '../lib/notice/summary.ts';

/** Why this notice is shown for this page, and how old the reading is. Nothing where the page is the notice. */
export function HowFound(props: { summary: Summary; refresh: (() => void) | undefined; now: Date }) {
  const { found } = props.summary;
  const age = <Age {...props} />;
  return (
    <div class="how-found">
      {found.by !== 'page' && (
        <p>
          <span>
            Governs <bdi>{found.host}</bdi>: <Reason found={found} />
          </span>
        </p>
      )}
      {age}
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

function Age({
  summary: { source, readAt, refreshing },
  refresh,
  now,
}: {
  summary: Summary;
  refresh: (() => void) | undefined;
  now: Date;
}) {
  if (source === 'page' && !refreshing) return null;
  return (
    <p>
      <span role="status">
        Read {sayAge(readAt, now)}
        {source === 'kept-offline' && !refreshing && '; could not be refreshed, perhaps offline'}
        {refreshing && '; reading it anew…'}
      </span>
      {refresh && !refreshing && (
        <button type="button" class="text-button" onClick={() => refresh()}>
          Refresh
        </button>
      )}
    </p>
  );
}
