import { useMemo } from 'preact/hooks';
import type { PageState } from '../../lib/app/page-state.ts';
import { t } from '../../lib/messages.ts';
import { ArticlesSection } from './articles-section.tsx';
import { DataSection } from './data-section.tsx';
import { sayDay } from './dates.ts';
import { HistorySection } from './history-section.tsx';
import { type PageActions, PageContext } from './page-actions.ts';
import { ProcessorsSection } from './processors-section.tsx';
import { ReadAll } from './read-all.tsx';
import { HistoryFile, TakeOut } from './take-out.tsx';
import { WarningsSection } from './warnings-section.tsx';
import { WatchSection } from './watch-section.tsx';

/** The page of all notices: side by side, over time, and out. */
export function Page({ state, actions }: { state: PageState; actions: PageActions }) {
  const notices = useMemo(() => state.notices.map(({ notice }) => notice), [state.notices]);
  const readAt = state.notices.map((one) => one.readAt).sort()[0];
  if (!state.loaded) return <main aria-busy="true" />;
  return (
    <PageContext.Provider value={actions}>
      <header>
        <h1>{t('page_title')}</h1>
        {readAt !== undefined && (
          <p class="soft">
            {t('page_readOn', {
              date: sayDay(readAt),
            })}
          </p>
        )}
        {notices.length > 0 && <TakeOut notices={notices} actions={actions} />}
      </header>
      <main>
        <ReadAll state={state} actions={actions} />
        {state.others.length > 0 && <Others others={state.others} choose={actions.choose} />}
        {notices.length > 0 && (
          <>
            <WarningsSection notices={notices} earlier={state.earlier} />
            <ProcessorsSection notices={notices} />
            <DataSection notices={notices} />
            <ArticlesSection notices={notices} />
          </>
        )}
        <HistorySection state={state} compare={actions.compare} />
        <HistoryFile imported={state.imported} actions={actions} />
        <WatchSection state={state.watch} actions={actions} />
      </main>
      <footer>
        <p class="soft">{t('disclaimer')}</p>
      </footer>
    </PageContext.Provider>
  );
}

/** Kept notices of other organisations, to stand beside the PSF's. */
function Others({ others, choose }: { others: PageState['others']; choose: PageActions['choose'] }) {
  return (
    <fieldset class="no-print">
      <legend>{t('page_others')}</legend>
      {others.map(({ url, title, chosen }) => (
        <label key={url}>
          <input
            type="checkbox"
            checked={chosen}
            onChange={({ currentTarget }) => choose(url, currentTarget.checked)}
          />{' '}
          <span lang="en" dir="auto">
            {title}
          </span>{' '}
          <span class="soft">{new URL(url).host}</span>
        </label>
      ))}
    </fieldset>
  );
}
