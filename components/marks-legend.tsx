import { plural, t } from '../lib/messages.ts';
import { markTopics } from '../lib/notice/show/mark-topics.ts';
import type { Marks } from './popup-actions.ts';

/** What the colours in the page stand for, and how many lines were not found there. */
export function MarksLegend({ found, total }: Marks) {
  return (
    <div class="legend">
      <ul aria-label={t('markColours')}>
        {markTopics.map(({ topic, colour }) => (
          <li key={topic}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" rx="2" fill={colour} />
            </svg>
            {t(`${topic}_mark`)}
          </li>
        ))}
      </ul>
      {found < total && (
        <p class="warn" role="status">
          {plural('linesNotInPage', total - found)}
        </p>
      )}
    </div>
  );
}
