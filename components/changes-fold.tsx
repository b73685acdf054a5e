import { Fragment } from 'preact';
import { language, plural, t } from '../lib/messages.ts';
import type { Change, Changes } from '../lib/notice/compare/changes.ts';
import { sayDate } from '../lib/notice/show/say-time.ts';
import { shorten } from '../lib/notice/show/shorten.ts';
import { Fold } from './fold.tsx';
import { NoticeText } from './notice-text.tsx';
import { rich } from './rich-text.tsx';

const longestPreview = 60;

/** What differs from the reading that was marked as read, or shown first. Only a new date: one quiet line. */
export function ChangesFold(props: { changes: Changes; markAsRead: (() => void) | undefined }) {
  const { changes, markAsRead } = props;
  const { since, acknowledged, items, onlyDate } = changes;
  const date = sayDate(since, language());
  const button = markAsRead && (
    <button type="button" class="text-button" onClick={() => markAsRead()}>
      {t('markAsRead')}
    </button>
  );
  if (items.length === 0) {
    if (!onlyDate) return null;
    return (
      <p class="notable">
        {rich(acknowledged ? 'onlyDateSinceRead' : 'onlyDateSinceShown', {
          after: onlyDate.after ? <NoticeText>{onlyDate.after}</NoticeText> : t('noDate'),
          before: onlyDate.before ? <NoticeText>{onlyDate.before}</NoticeText> : t('noDate'),
          date,
        })}{' '}
        {button}
      </p>
    );
  }
  return (
    <div class="changed">
      <Fold
        summary={
          <>
            <strong>
              {plural(acknowledged ? 'changesSinceRead' : 'changesSinceShown', items.length, { date })}
            </strong>
            <span class="preview">
              <NoticeText>{shorten(items.map(inBrief).join(' '), longestPreview)}</NoticeText>
            </span>
          </>
        }
      >
        <ChangeList items={items} />
      </Fold>
      {button}
    </div>
  );
}

const inBrief = ({ kind, text }: Change) => `${signs[kind]}${text}`;
const signs = { added: '+', removed: '−', reworded: '~' };

/** Layer by layer; the layers are named where there is more than one. */
function ChangeList({ items }: { items: Change[] }) {
  const layers = [...new Set(items.map(({ layer }) => layer))];
  return (
    <>
      {layers.map((layer) => (
        <Fragment key={layer}>
          {layers.length > 1 && (
            <p class="meaning">
              <NoticeText>{layer}</NoticeText>
            </p>
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
      <span class="aloud">{t(`change_${kind}`)}: </span>
      {list !== 'other' && `${t(`changeIn_${list}`)}: `}
      {before && (
        <>
          <del>
            <NoticeText>{before}</NoticeText>
          </del>
          <span class="aloud"> {t('isNow')} </span>
          <span aria-hidden="true" class="arrow">
            {' → '}
          </span>
        </>
      )}
      <NoticeText>{text}</NoticeText>
    </li>
  );
}
