import { t } from '../../lib/messages.ts';
import {
  type Evidence,
  type WarningAcross,
  warningsAcross,
} from '../../lib/notice/across/warnings-across.ts';
import type { Notice } from '../../lib/notice/model.ts';
import { SentenceLink } from './sentence-link.tsx';

/** What only shows where notices stand side by side, each with the sentences it rests on. */
export function WarningsSection({ notices, earlier }: { notices: Notice[]; earlier: Notice[] }) {
  const warnings = warningsAcross(notices, earlier);
  if (warnings.length === 0) return null;
  return (
    <section class="warnings">
      <h2>{t('page_warnings')}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={sentence(warning)}>
            {sentence(warning)}
            <ul class="soft">
              {evidenceOf(warning).map(({ notice, fact }) => (
                <li key={notice.url + fact.quote}>
                  <SentenceLink notice={notice} fact={fact}>
                    {notice.title}: {fact.text}
                  </SentenceLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence(warning: WarningAcross): string {
  switch (warning.kind) {
    case 'dpa-in-one':
      return t('page_warnDpaInOne', { processor: warning.processor });
    case 'two-dpas':
      return t('page_warnTwoDpas', { processor: warning.processor });
    case 'base-date':
      return t('page_warnBaseDate', {
        base: warning.base.title,
        date: warning.base.lastUpdated ?? '',
        notice: warning.notice.title,
        said: warning.said,
      });
    case 'dropped':
      return t('page_warnDropped', {
        notice: warning.before.notice.title,
        other: warning.still.notice.title,
        processor: warning.processor,
      });
    default:
      return warning satisfies never;
  }
}

function evidenceOf(warning: WarningAcross): Evidence[] {
  switch (warning.kind) {
    case 'dpa-in-one':
      return [...warning.linked, ...warning.unlinked];
    case 'two-dpas':
      return warning.dpas.map(({ evidence }) => evidence);
    case 'base-date':
      return [warning.evidence];
    case 'dropped':
      return [warning.before, warning.still];
    default:
      return warning satisfies never;
  }
}
