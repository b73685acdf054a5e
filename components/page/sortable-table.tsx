import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { language, plural, t } from '../../lib/messages.ts';

/** A column: its head, and the words by which its sorting is named. */
export interface TableColumn {
  key: string;
  label: string;
  head: ComponentChildren;
}

/** A row; `text` is what it is sorted and filtered by. */
export interface TableRow {
  key: string;
  text: string;
  head: ComponentChildren;
  cells: { text: string; content: ComponentChildren; kind: string }[];
}

interface Sorting {
  /** -1: the row heads. */
  column: number;
  descending: boolean;
}

/** A table whose rows can be sorted by any column and filtered by words; its first column stays in sight. */
export function SortableTable({
  id,
  caption,
  corner,
  columns,
  rows,
}: {
  id: string;
  caption: string;
  /** What the row heads are. */
  corner: string;
  columns: TableColumn[];
  rows: TableRow[];
}) {
  const [sorting, setSorting] = useState<Sorting>();
  const [words, setWords] = useState('');
  const filterId = useId();
  const shown = sorted(
    rows.filter((row) => hasWords(row, words)),
    sorting,
  );
  const sortBy = (column: number) =>
    setSorting((now) => ({ column, descending: now?.column === column && !now.descending }));
  const head = (column: number, key: string, label: string, content: ComponentChildren) => (
    <th
      scope="col"
      key={key}
      aria-sort={sorting?.column !== column ? undefined : sorting.descending ? 'descending' : 'ascending'}
    >
      {content}
      <button
        type="button"
        class="sort"
        aria-label={t('page_sortBy', { column: label })}
        onClick={() => sortBy(column)}
      >
        <SortSign direction={sorting?.column !== column ? undefined : sorting.descending} />
      </button>
    </th>
  );
  return (
    <>
      <p class="filter">
        <label for={filterId}>{t('page_filter')}</label>{' '}
        <input
          id={filterId}
          type="search"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />{' '}
        <span role="status">{words.trim() && plural('page_rows', shown.length)}</span>
      </p>
      {/* Wider than a phone: it scrolls by itself, also by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="scroll" tabIndex={0} aria-labelledby={`${id}-caption`}>
        <table id={id}>
          <caption id={`${id}-caption`}>{caption}</caption>
          <thead>
            <tr>
              {head(-1, 'corner', corner, <span class="corner">{corner}</span>)}
              {columns.map((column, index) => head(index, column.key, column.label, column.head))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.head}</th>
                {row.cells.map(({ content, kind }, index) => (
                  <td key={columns[index]?.key} class={kind}>
                    {content}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function SortSign({ direction }: { direction: boolean | undefined }) {
  return (
    <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
      {direction !== true && <path d="M2 7 6 3l4 4" />}
      {direction !== false && <path d="m2 9 4 4 4-4" />}
    </svg>
  );
}

function hasWords(row: TableRow, words: string): boolean {
  const text = [row.text, ...row.cells.map((cell) => cell.text)].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Empty cells stand last either way. */
function sorted(rows: TableRow[], sorting: Sorting | undefined): TableRow[] {
  if (!sorting) return rows;
  const { column, descending } = sorting;
  const text = (row: TableRow) => (column < 0 ? row.text : (row.cells[column]?.text ?? ''));
  const { compare } = new Intl.Collator(language(), { numeric: true });
  return rows.toSorted((a, b) => {
    if (!text(a) || !text(b)) return Number(!text(a)) - Number(!text(b));
    return compare(text(a), text(b)) * (descending ? -1 : 1);
  });
}
