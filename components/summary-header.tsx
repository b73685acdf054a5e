import type { LayeredNotice } from '../lib/notice/model.ts';
import { type Counts, countAll, counted, type GlanceList } from '../lib/notice/show/glance.ts';
import { HostLink } from './external-link.tsx';
import { jumpTo } from './jump-to.ts';
import { sectionIds } from './lists.tsx';

/** Whose notice, of when, and the three figures, each of which leads to its list. */
export function SummaryHeader({ notice }: { notice: LayeredNotice }) {
  const { title, lastUpdated, url } = notice.layers[0];
  const counts = countAll(notice);
  return (
    <header>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="meta">
        {lastUpdated ? (
          <>
            Updated <bdi>{lastUpdated}</bdi>
          </>
        ) : (
          'No date given'
        )}{' '}
        · <HostLink url={url} />
      </p>
      <nav class="glance" aria-label="At a glance">
        {tiles.map(({ list, count, label }) => (
          <button key={list} type="button" onClick={() => jumpTo(sectionIds[list])}>
            <strong>{count(counts)}</strong> <span>{label(counts)}</span>
          </button>
        ))}
      </nav>
    </header>
  );
}

const tiles: { list: GlanceList; count(all: Counts): number; label(all: Counts): string }[] = [
  {
    list: 'dataCollected',
    count: ({ data }) => data,
    label: ({ data }) => (data === 1 ? 'kind of data' : 'kinds of data'),
  },
  {
    list: 'processors',
    count: ({ processors }) => processors,
    label: ({ processors, dpas }) =>
      (processors === 1 ? 'processor' : 'processors') + (processors ? `, ${counted(dpas, 'DPA')}` : ''),
  },
  {
    list: 'purposes',
    count: ({ purposes }) => purposes,
    label: ({ purposes }) => (purposes === 1 ? 'purpose' : 'purposes'),
  },
];
