import type { LayeredNotice } from '../lib/notice/model.ts';
import { coveragePercent } from '../lib/notice/show/glance.ts';
import { markTopics } from '../lib/notice/show/mark-topics.ts';
import { FeedbackButton } from './feedback-button.tsx';
import type { Marks, PopupActions } from './popup-actions.ts';

/** What one can do with the summary, how complete it is, and what it is not. */
export function SummaryFooter(props: {
  notice: LayeredNotice;
  actions: PopupActions;
  marks: Marks | undefined;
}) {
  const { notice, actions, marks } = props;
  const { copyMarkdown, copyJson, showAllInPage, clearMarks, forgetEverything } = actions;
  const percent = coveragePercent(notice);
  const toggleMarks = marks ? clearMarks : showAllInPage;
  return (
    <footer>
      <div class="tools">
        {copyMarkdown && (
          <FeedbackButton label="Copy" done="Copied" hint="Copy as Markdown" act={copyMarkdown} />
        )}
        {copyJson && <FeedbackButton label="Copy as JSON" done="Copied" act={copyJson} />}
        {toggleMarks && (
          <button type="button" class="text-button" onClick={() => toggleMarks()}>
            {marks ? 'Clear marks' : 'Show in page'}
          </button>
        )}
      </div>
      {marks && <Legend {...marks} />}
      {percent !== undefined && <p>Summarised: {percent}% of the sentences on data and its use</p>}
      <div class="fine">
        <p>Not affiliated with the PSF. Not legal advice.</p>
        {forgetEverything && (
          <FeedbackButton
            label="Forget everything"
            done="Forgotten"
            hint="Delete all notices that Noticed keeps"
            act={forgetEverything}
          />
        )}
      </div>
    </footer>
  );
}

function Legend({ found, total }: Marks) {
  return (
    <>
      <ul class="legend" aria-label="Colours of the marks in the page">
        {markTopics.map(({ topic, label, colour }) => (
          <li key={topic}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" rx="2" fill={colour} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      {found < total && (
        <p class="warn" role="status">
          {total - found} of {total} lines were not found: the page has changed since it was read.
        </p>
      )}
    </>
  );
}
