import { useContext, useState } from 'preact/hooks';
import { type MessageKey, t } from '../lib/messages.ts';
import type { Fact } from '../lib/notice/model.ts';
import { quoteParts } from '../lib/notice/show/quote-parts.ts';
import { wrongLineReport } from '../lib/notice/show/wrong-line-report.ts';
import { NoticeText } from './notice-text.tsx';
import type { ShowOutcome } from './popup-actions.ts';
import { PopupContext } from './popup-context.ts';
import { rich } from './rich-text.tsx';
import { SourcePages } from './source-pages.ts';
import { TextButton } from './text-button.tsx';

/** Where a fact comes from: its sentence with the item's words marked, what leads to it, its heading, the way there. */
export function Source({ fact, layer, words = fact.text }: { fact: Fact; layer: number; words?: string }) {
  const { leadIn, quote, heading } = fact;
  return (
    <div class="source">
      <blockquote lang="en" dir="auto">
        {leadIn && leadIn !== quote && <span class="lead-in">{leadIn} </span>}
        {quoteParts(quote, words).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      </blockquote>
      <p class="where">
        <span>
          {heading ? rich('underHeading', { heading: <NoticeText>{heading}</NoticeText> }) : t('atTheHead')}
        </span>
        <ShowButton fact={fact} layer={layer} />
        <ReportButton fact={fact} layer={layer} />
      </p>
    </div>
  );
}

function ShowButton({ fact, layer }: { fact: Fact; layer: number }) {
  const { actions, announce } = useContext(PopupContext);
  const { showInPage } = actions;
  const [outcome, setOutcome] = useState<ShowOutcome>('shown');
  if (!showInPage) return null;
  const show = async () => {
    const next = await showInPage(fact, layer);
    setOutcome(next);
    announce(t(outcomes[next]));
  };
  return (
    <>
      <button type="button" class="text-button" onClick={show}>
        {t('showInPage')}
      </button>
      {outcome !== 'shown' && <span class="warn">{t(outcomes[outcome])}</span>}
    </>
  );
}

const outcomes = {
  shown: 'shownInPage',
  'not-found': 'notInPage',
  'no-script': 'notInTab',
  offline: 'notOffline',
} as const satisfies Record<ShowOutcome, MessageKey>;

/** Puts a report on the clipboard, ready to be pasted; it is sent nowhere. */
function ReportButton({ fact, layer }: { fact: Fact; layer: number }) {
  const { copy, about } = useContext(PopupContext).actions;
  const pages = useContext(SourcePages);
  const url = pages[layer];
  if (!copy || !about || !url) return null;
  return (
    <TextButton
      label={t('reportLine')}
      done={t('reportCopied')}
      act={() => copy(wrongLineReport(fact, { url, ...about() }))}
    />
  );
}
