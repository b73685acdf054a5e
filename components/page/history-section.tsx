import { useMemo, useState } from 'preact/hooks';
import type { HistoryIndex, SeenVersion } from '../../lib/app/history-index.ts';
import type { Comparison, PageState } from '../../lib/app/page-state.ts';
import { plural, t } from '../../lib/messages.ts';
import { sayDay } from './dates.ts';
import { HistoryLines } from './history-lines.tsx';
import { VersionChanges } from './version-changes.tsx';

/** Which versions this computer has seen, drawn over time; any two of a notice are compared. */
export function HistorySection({
  state: { histories, comparison },
  compare,
}: {
  state: Pick<PageState, 'histories' | 'comparison'>;
  compare: (url: string, from: string, to: string) => void;
}) {
  const seen = histories.filter(({ versions }) => versions.length > 0);
  return (
    <section>
      <h2>{t('page_history')}</h2>
      <p>{t('page_historyWhat')}</p>
      {seen.length > 0 && <HistoryLines histories={seen} />}
      <ul class="histories">
        {seen.map((history) => (
          <li key={history.url}>
            <h3 lang="en" dir="auto">
              {history.title}
            </h3>
            {history.versions.length > 1 ? (
              <VersionChoice history={history} compare={compare} />
            ) : (
              <p class="soft">{plural('page_versions', 1)}</p>
            )}
            {comparison?.url === history.url && <Result comparison={comparison} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function VersionChoice({
  history: { url, title, versions },
  compare,
}: {
  history: HistoryIndex;
  compare: (url: string, from: string, to: string) => void;
}) {
  const [from, setFrom] = useState(versions.at(-2)?.at ?? '');
  const [to, setTo] = useState(versions.at(-1)?.at ?? '');
  const labels = useMemo(
    () => versions.map((version) => ({ at: version.at, label: versionLabel(version) })),
    [versions],
  );
  const choice = (label: string, value: string, choose: (at: string) => void) => (
    <label>
      {label}{' '}
      <select
        aria-label={`${label}: ${title}`}
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {labels.map(({ at, label: version }) => (
          <option key={at} value={at}>
            {version}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="choice"
      onSubmit={(event) => {
        event.preventDefault();
        compare(url, from, to);
      }}
    >
      <span class="soft">{plural('page_versions', versions.length)}</span>
      {choice(t('page_from'), from, setFrom)}
      {choice(t('page_to'), to, setTo)}
      <button type="submit" aria-label={`${t('page_compare')}: ${title}`}>
        {t('page_compare')}
      </button>
    </form>
  );
}

/** When it was seen, the notice's own date, and what kind of version it is. */
function versionLabel({ at, lastUpdated, changed }: SeenVersion): string {
  return `${sayDay(at)}${lastUpdated === undefined ? '' : ` (${lastUpdated})`} – ${t(`page_changed_${changed}`)}`;
}

function Result({ comparison }: { comparison: Comparison }) {
  return (
    <div role="status" class="comparison">
      {comparison.status === 'missing' ? (
        <p class="no-dpa">{t('page_versionMissing')}</p>
      ) : (
        <VersionChanges changes={comparison.changes} />
      )}
    </div>
  );
}
