import { useContext } from 'preact/hooks';
import type { Summary } from '../lib/app/popup-state.ts';
import { language, t } from '../lib/messages.ts';
import { fileName } from '../lib/notice/show/file-name.ts';
import { sayDate } from '../lib/notice/show/say-time.ts';
import { toJson } from '../lib/notice/show/to-json.ts';
import { toMarkdown } from '../lib/notice/show/to-markdown.ts';
import { PopupContext } from './popup-context.ts';
import { TextButton } from './text-button.tsx';

/** The summary to go: on the clipboard, as a file, on paper. What few ask for is loaded when it is asked for. */
export function TakeAway({ summary: { notice, readAt } }: { summary: Summary }) {
  const { copy, saveFile, print } = useContext(PopupContext).actions;
  const markdown = () => toMarkdown(notice, { t, readAt: sayDate(readAt, language()) });
  const name = fileName(notice.layers[0].title);
  return (
    <ul class="take-away">
      {copy && (
        <>
          <li>
            <TextButton label={t('copyMarkdown')} done={t('copied')} act={() => copy(markdown())} />
          </li>
          <li>
            <TextButton label={t('copyJson')} done={t('copied')} act={() => copy(toJson(notice))} />
          </li>
        </>
      )}
      {saveFile && (
        <>
          <li>
            <TextButton
              label={t('saveMarkdown')}
              done={t('saved')}
              act={() => saveFile({ name: `${name}.md`, type: 'text/markdown', text: markdown() })}
            />
          </li>
          <li>
            <TextButton
              label={t('saveJson')}
              done={t('saved')}
              act={() => saveFile({ name: `${name}.json`, type: 'application/json', text: toJson(notice) })}
            />
          </li>
          <li>
            <TextButton
              label={t('page_saveAs', { format: 'CSV' })}
              done={t('saved')}
              act={async () => {
                const { processorsCsv } = await import('../lib/notice/export/processors-csv.ts');
                saveFile({ name: `${name}.csv`, type: 'text/csv', text: processorsCsv(notice.layers) });
              }}
            />
          </li>
          <li>
            <TextButton
              label={t('page_saveAs', { format: 'JSON-LD' })}
              done={t('saved')}
              act={async () => {
                const { toJsonLd } = await import('../lib/notice/export/to-json-ld.ts');
                const text = JSON.stringify(toJsonLd(notice.layers), null, 2);
                saveFile({ name: `${name}.jsonld`, type: 'application/ld+json', text });
              }}
            />
          </li>
        </>
      )}
      {print && (
        <li>
          <button type="button" class="text-button" onClick={() => print()}>
            {t('print')}
          </button>
        </li>
      )}
    </ul>
  );
}
