import { sayDate } from '../lib/notice/say-time.ts';
import type { Change, Changes } from '../lib/notice/summary.ts';

/** So many changes are shown at once; the others are folded, so that the summary stays in sight. */
const shownAtOnce = 6;

/** What differs from the notice that was last marked as read. Only a new date: one quiet line. */
export function ChangesBox({
  changes,
  markAsRead,
}: {
  changes: Changes;
  markAsRead: (() => void) | undefined;
}) {
  const { since, items, onlyDate } = changes;
  const button = markAsRead && (
    <button type="button" class="text-button" onClick={() => markAsRead()}>
      Mark as read
    </button>
  );
  if (items.length === 0) {
    if (!onlyDate) return null;
    return (
      <p class="only-date">
        Only its date has changed since you read it on {sayDate(since)}:{' '}
        <bdi>{onlyDate.before ?? 'none'}</bdi> → <bdi>{onlyDate.after ?? 'none'}</bdi>. {button}
      </p>
    );
  }
  const rest = items.slice(shownAtOnce);
  return (
    <section class="changed">
      <h2>Changed since you read it on {sayDate(since)}</h2>
      <ChangeList items={items.slice(0, shownAtOnce)} all={items} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <ChangeList items={rest} all={items} />
        </details>
      )}
      {button}
    </section>
  );
}

/** The layer is told where the changes stand in more than one. */
function ChangeList({ items, all }: { items: Change[]; all: Change[] }) {
  const manyLayers = all.some(({ layer }) => layer !== all[0]?.layer);
  return (
    <ul>
      {items.map((change) => (
        <li key={JSON.stringify(change)} class={change.kind}>
          <span class="aloud">{signs[change.kind]}</span>
          {listNames[change.list] && `${listNames[change.list]}: `}
          {change.before && (
            <>
              <del>
                <bdi>{change.before}</bdi>
              </del>
              <span class="aloud"> is now </span>
              <span aria-hidden="true"> → </span>
            </>
          )}
          <bdi>{change.text}</bdi>
          {manyLayers && (
            <span class="layer">
              <bdi>{change.layer}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const signs: Record<Change['kind'], string> = {
  added: 'Added: ',
  removed: 'Removed: ',
  reworded: 'Reworded: ',
};

const listNames: Record<Change['list'], string> = {
  data: 'Data',
  processor: 'Processor',
  purpose: 'Purpose',
  link: 'Link',
  analytics: 'Measurement',
  other: '',
};
