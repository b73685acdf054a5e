import type { Summary } from '../lib/app/popup-state.ts';
import { t } from '../lib/messages.ts';
import type { Notice } from '../lib/notice/model.ts';
import { shorten } from '../lib/notice/show/shorten.ts';
import { ExternalLink, HostLink } from './external-link.tsx';
import { failureBrief } from './fetch-failures.ts';
import { Fold } from './fold.tsx';
import { NoticeText } from './notice-text.tsx';
import { Updated } from './updated.tsx';

/** The notices that this one adds to. What they say stands above, in the lists; here is where they are. */
export function BaseNotices({ summary: { notice, missingBaseNotice } }: { summary: Summary }) {
  const [, ...baseNotices] = notice.layers;
  const notAsked = notice.layers.at(-1)?.addendumTo;
  return (
    <>
      {baseNotices.map((base) => (
        <BaseNotice key={base.url} notice={base} />
      ))}
      {!missingBaseNotice && notAsked && <NotRead {...notAsked} />}
    </>
  );
}

function BaseNotice({ notice: { title, url, lastUpdated } }: { notice: Notice }) {
  return (
    <Fold
      class="row half"
      summary={
        <>
          <span class="label">{t('alsoApplies')}</span>
          <span class="preview">
            <NoticeText>{shorten(title, 60)}</NoticeText>
          </span>
        </>
      }
    >
      <p class="meaning">{t('meaningBaseNotice')}</p>
      <p class="whole">
        <Updated date={lastUpdated} /> · <HostLink url={url} />
      </p>
    </Fold>
  );
}

/** The lowest layer here names one beneath it, which was not asked for. */
function NotRead({ title, url }: { title: string; url: string }) {
  return (
    <p class="row-note">
      <span class="label">{t('alsoApplies')}</span>{' '}
      <ExternalLink href={url}>
        <NoticeText>{title}</NoticeText>
      </ExternalLink>{' '}
      {t('baseNotSummarised')}
    </p>
  );
}

/** A base notice that could not be had stands where it cannot be overlooked: the lists above lack what it says. */
export function MissingBase(
  props: NonNullable<Summary['missingBaseNotice']> & { again: preact.ComponentChild },
) {
  const { title, url, failure, again } = props;
  return (
    <p class="notable">
      {t('alsoApplies')}{' '}
      <ExternalLink href={url}>
        <NoticeText>{title}</NoticeText>
      </ExternalLink>
      . {t('couldNotRead', { why: failureBrief(failure) })} {again}
    </p>
  );
}
