import { Fragment } from 'preact';
import { sayDate } from '../lib/notice/show/say-time.ts';
import type { Change, Changes } from '../lib/notice/show/summary.ts';

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
          <summary class="fold">{rest.length} more</summary>
          <ChangeList items={rest} all={items} />
        </details>
      )}
      {button}
    </section>
  );
}

/** Layer by layer; the layers are named where there is more than one. */
function ChangeList({ items, all }: { items: Change[]; all: Change[] }) {
  const manyLayers = new Set(all.map(({ layer }) => layer)).size > 1;
  return (
    <>
      {[...new Set(items.map(({ layer }) => layer))].map((layer) => (
        <Fragment key={layer}>
          {manyLayers && (
            <h3>
              <bdi>{layer}</bdi>
            </h3>
          )}
          <ul>
            {items
              .filter((change) => change.layer === layer)
              .map((change) => (
                <ChangeLine key={JSON.stringify(change)} change={change} />
              ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}

function ChangeLine({ change: { kind, list, text, before } }: { change: Change }) {
  return (
    <li class={kind}>
      <span class="aloud">{signs[kind]}</span>
      {listNames[list] && `${listNames[list]}: `}
      {before && (
        <>
          <del>
            <bdi>{before}</bdi>
          </del>
          <span class="aloud"> is now </span>
          <span aria-hidden="true"> → </span>
        </>
      )}
      <bdi>{text}</bdi>
    </li>
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
