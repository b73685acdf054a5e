import { plural, t } from '../../lib/messages.ts';
import {
  type ProcessorCell,
  type ProcessorRow,
  type ProcessorsTable,
  processorsTable,
} from '../../lib/notice/across/processors-table.ts';
import type { Notice } from '../../lib/notice/model.ts';
import { NoticeHead } from './notice-head.tsx';
import { SentenceLink } from './sentence-link.tsx';
import { ServicesPicture } from './services-picture.tsx';
import { SortableTable } from './sortable-table.tsx';
import { UnsortedLinks } from './unsorted-links.tsx';

/** Who handles data for which service: as a table, and drawn. */
export function ProcessorsSection({ notices }: { notices: Notice[] }) {
  const table = processorsTable(notices);
  return (
    <section>
      <h2>{t('page_processors')}</h2>
      <p>
        {plural('processors', table.rows.length)}, {plural('withDpa', table.withDpa)}. {t('page_cellsLead')}
      </p>
      <SortableTable
        id="processors"
        caption={t('page_processors')}
        corner={t('page_processor')}
        columns={table.columns.map((notice) => ({
          key: notice.url,
          label: notice.title,
          head: <NoticeHead notice={notice} />,
        }))}
        rows={table.rows.map((row) => ({
          key: row.name,
          text: [row.name, ...row.alsoNamed].join(' '),
          head: <ProcessorHead row={row} />,
          cells: row.cells.map((cell, index) => ({
            text: textOf(cell),
            kind: cell.kind === 'named' ? 'yes' : 'no',
            content: <Cell cell={cell} notice={table.columns[index]} />,
          })),
        }))}
      />
      <Picture table={table} />
    </section>
  );
}

function ProcessorHead({ row }: { row: ProcessorRow }) {
  return (
    <>
      <span lang="en" dir="auto">
        {row.name}
      </span>{' '}
      {row.dpa === undefined ? (
        <span class="no-dpa">{t('page_noDpa')}</span>
      ) : (
        <a
          class="dpa"
          href={row.dpa}
          target="_blank"
          rel="noreferrer"
          aria-label={t('inNewTab', { text: `${t('dpa')}: ${row.name}` })}
        >
          {t('dpa')} ↗
        </a>
      )}
      {row.alsoNamed.length > 0 && (
        <span class="soft also">
          {t('page_alsoNamed', { names: row.alsoNamed.join(', ') })}
          {row.joinedBy.includes('dpa-host') && ` ${t('page_sameHost')}`}
          {row.joinedBy.includes('known-name') && ` ${t('page_sameName')}`}
        </span>
      )}
    </>
  );
}

function Cell({ cell, notice }: { cell: ProcessorCell; notice: Notice | undefined }) {
  if (!notice) return null;
  switch (cell.kind) {
    case 'not-named':
      return <>{t('page_notNamed')}</>;
    case 'unsorted':
      return <UnsortedLinks notice={notice} facts={cell.facts} />;
    case 'named':
      return (
        <>
          {cell.processors.map((processor) => (
            <div key={processor.quote}>
              <SentenceLink notice={notice} fact={processor}>
                {processor.purpose ?? processor.name}
              </SentenceLink>
            </div>
          ))}
          {cell.dpa === 'elsewhere' && <span class="no-dpa">{t('page_noDpaHere')}</span>}
        </>
      );
    default:
      return cell satisfies never;
  }
}

function textOf(cell: ProcessorCell): string {
  return cell.kind === 'named' ? cell.processors.map(({ purpose, name }) => purpose ?? name).join(' ') : '';
}

function Picture({ table }: { table: ProcessorsTable }) {
  return table.rows.length > 0 ? <ServicesPicture table={table} describedBy="processors" /> : null;
}
