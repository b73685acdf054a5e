import { t } from '../../lib/messages.ts';
import { type ArticleCell, articlesTable } from '../../lib/notice/across/articles-table.ts';
import type { Fact, Notice } from '../../lib/notice/model.ts';
import { shorten } from '../../lib/notice/show/shorten.ts';
import { pointLabel } from './labels.ts';
import { NoticeHead } from './notice-head.tsx';
import { SentenceLink } from './sentence-link.tsx';
import { SortableTable } from './sortable-table.tsx';
import { UnsortedLinks } from './unsorted-links.tsx';

/** All that Articles 13 and 14 of the GDPR name, by notice. */
export function ArticlesSection({ notices }: { notices: Notice[] }) {
  const { columns, rows } = articlesTable(notices);
  return (
    <section>
      <h2>{t('page_articles')}</h2>
      <p>{t('page_articlesWhat')}</p>
      <SortableTable
        id="articles"
        caption={t('page_articles')}
        corner={t('page_point')}
        columns={columns.map((notice) => ({
          key: notice.url,
          label: notice.title,
          head: <NoticeHead notice={notice} />,
        }))}
        rows={rows.map(({ point, cells }) => ({
          key: point,
          text: pointLabel(point),
          head: pointLabel(point),
          cells: cells.map((cell, index) => ({
            text: cell.kind === 'stated' ? cell.facts.map(({ text }) => text).join(' ') : '',
            kind: cell.kind === 'stated' || cell.kind === 'in-base' ? 'items' : 'no',
            content: <Cell cell={cell} notice={columns[index]} />,
          })),
        }))}
      />
    </section>
  );
}

function Cell({ cell, notice }: { cell: ArticleCell; notice: Notice | undefined }) {
  if (!notice) return null;
  switch (cell.kind) {
    case 'not-stated':
      return <>{t('notStated')}</>;
    case 'unsorted':
      return <UnsortedLinks notice={notice} facts={cell.facts} />;
    case 'in-base':
      return (
        <details>
          <summary class="soft">{t('page_inBase', { notice: cell.base.title })}</summary>
          <Facts notice={cell.base} facts={cell.facts} />
        </details>
      );
    case 'stated':
      return <Facts notice={notice} facts={cell.facts} />;
    default:
      return cell satisfies never;
  }
}

/** As many as are taken in at a look; the rest unfolds. */
const shownAtOnce = 3;
/** Characters of a fact that is a whole sentence; the sentence itself is a click away. */
const longest = 90;

function Facts({ notice, facts }: { notice: Notice; facts: Fact[] }) {
  const item = (fact: Fact) => (
    <li key={fact.quote + fact.text}>
      <SentenceLink notice={notice} fact={fact}>
        {'name' in fact ? String(fact.name) : shorten(fact.text, longest)}
      </SentenceLink>
    </li>
  );
  const rest = facts.slice(shownAtOnce);
  return (
    <>
      <ul>{facts.slice(0, shownAtOnce).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('page_more', { count: rest.length })}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}
