import { t } from '../../lib/messages.ts';
import type { Change } from '../../lib/notice/compare/changes.ts';

/** How two versions differ, line by line: a line that was moved is none, one that was reworded is one. */
export function VersionChanges({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return <p>{t('page_onlyWords')}</p>;
  return (
    <ul class="changes">
      {changes.map(({ kind, list, text, before }) => (
        <li key={`${list} ${kind} ${text}`} class={kind}>
          <span class="soft">
            {t(`change_${kind}`)}
            {list !== 'other' && ` · ${t(`changeIn_${list}`)}`}
          </span>{' '}
          {before !== undefined && (
            <del lang="en" dir="auto">
              {before}
            </del>
          )}{' '}
          {kind === 'removed' ? (
            <del lang="en" dir="auto">
              {text}
            </del>
          ) : (
            <ins lang="en" dir="auto">
              {text}
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
