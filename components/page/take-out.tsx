import type { PageState } from '../../lib/app/page-state.ts';
import { plural, t } from '../../lib/messages.ts';
import { processorsCsv } from '../../lib/notice/export/processors-csv.ts';
import { toJsonLd } from '../../lib/notice/export/to-json-ld.ts';
import type { Notice } from '../../lib/notice/model.ts';
import type { PageActions } from './page-actions.ts';

/** What is shown, to go: as a table for spreadsheets, as JSON, as JSON-LD in the terms of DPV, on paper. */
export function TakeOut({
  notices,
  actions: { saveFile, print },
}: {
  notices: Notice[];
  actions: Pick<PageActions, 'saveFile' | 'print'>;
}) {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files = [
    { label: 'CSV', name: 'processors.csv', type: 'text/csv', text: () => processorsCsv(notices) },
    { label: 'JSON', name: 'notices.json', type: 'application/json', text: () => json({ notices }) },
    {
      label: 'JSON-LD',
      name: 'notices.jsonld',
      type: 'application/ld+json',
      text: () => json(toJsonLd(notices)),
    },
  ];
  return (
    <ul class="tools">
      {files.map(({ label, name, type, text }) => (
        <li key={name}>
          <button
            type="button"
            aria-label={t('page_saveAs', { format: label })}
            onClick={() => saveFile({ name, type, text: text() })}
          >
            {label}
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={print}>
          {t('print')}
        </button>
      </li>
    </ul>
  );
}

/** The history as a file, and back: a change of computer loses nothing. */
export function HistoryFile({
  imported,
  actions: { saveHistory, importHistory },
}: {
  imported: PageState['imported'];
  actions: Pick<PageActions, 'saveHistory' | 'importHistory'>;
}) {
  return (
    <>
      <p class="tools no-print">
        <button type="button" onClick={() => saveHistory()}>
          {t('page_saveHistory')}
        </button>
        <label class="file">
          {t('page_importHistory')}{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) importHistory(file);
              // The same file can be chosen once more.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div role="status">{imported && <p>{outcome(imported)}</p>}</div>
    </>
  );
}

function outcome(imported: NonNullable<PageState['imported']>): string {
  switch (imported.status) {
    case 'joined':
      return plural('page_imported', imported.notices);
    case 'broken':
      return t('page_importBroken');
    case 'not-stored':
      return t('page_importFull');
    default:
      return imported satisfies never;
  }
}
