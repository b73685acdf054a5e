import { t } from '../../lib/messages.ts';
import { type DataCell, dataTable } from '../../lib/notice/across/data-table.ts';
import { type DataCategory, dataCategories, type Notice } from '../../lib/notice/model.ts';
import { categoryLabel } from './labels.ts';
import { NoticeHead } from './notice-head.tsx';
import { SentenceLink } from './sentence-link.tsx';
import { SortableTable } from './sortable-table.tsx';

/** What is collected, by category; what the base notice collects applies to those that add to it. */
export function DataSection({ notices }: { notices: Notice[] }) {
  const { columns, rows } = dataTable(notices);
  const bases = columns.filter(({ isBase }) => isBase).map(({ notice }) => notice.title);
  return (
    <section>
      <h2>{t('page_data')}</h2>
      {bases.length > 0 && <p>{t('page_dataBase', { notice: bases.join(', ') })}</p>}
      <SortableTable
        id="data"
        caption={t('page_data')}
        corner={t('page_category')}
        columns={columns.map(({ notice, isBase }) => ({
          key: notice.url,
          label: notice.title,
          head: <NoticeHead notice={notice} isBase={isBase} />,
        }))}
        rows={rows.map(({ category, cells }) => ({
          key: category,
          // In the categories' own order, until another is chosen.
          text: `${order(category)} ${categoryLabel(category)}`,
          head: categoryLabel(category),
          cells: cells.map((cell, index) => ({
            text: cell.kind === 'items' ? cell.items.map(({ text }) => text).join(' ') : '',
            kind: cell.kind === 'items' ? 'items' : 'no',
            content: <Cell cell={cell} notice={columns[index]?.notice} />,
          })),
        }))}
      />
    </section>
  );
}

const order = (category: DataCategory) => String(dataCategories.indexOf(category)).padStart(2, '0');

function Cell({ cell, notice }: { cell: DataCell; notice: Notice | undefined }) {
  if (!notice) return null;
  switch (cell.kind) {
    case 'nothing-more':
      return <>{t('page_nothingMore')}</>;
    case 'not-stated':
      return <>{t('page_noneNamed')}</>;
    case 'items':
      return (
        <ul class="chips">
          {cell.items.map((item) => (
            <li key={item.text}>
              <SentenceLink notice={notice} fact={item}>
                {item.text}
              </SentenceLink>
            </li>
          ))}
        </ul>
      );
    default:
      return cell satisfies never;
  }
}
