import { useContext } from 'preact/hooks';
import { t } from '../lib/messages.ts';
import type { LayeredNotice, Link, Processor, Warning } from '../lib/notice/model.ts';
import { namedOnlyAsSent, type Placed } from '../lib/notice/show/glance.ts';
import { absenceIn } from '../lib/notice/show/not-stated.ts';
import { shorten } from '../lib/notice/show/shorten.ts';
import { leadsElsewhere } from '../lib/text/link-host.ts';
import { ExternalLink } from './external-link.tsx';
import { fits } from './line.tsx';
import { NoticeText } from './notice-text.tsx';
import { PopupContext } from './popup-context.ts';
import { Source } from './source.tsx';
import { WarningNotes, WarningSign, warningsAt } from './warnings.tsx';

/** Name and purpose together, so that the row's name stays short aloud. */
const longestName = 50;
const longestRow = 85;

/** A processor on one line: who, what for, and its DPA; unfolded, all that the notice says of it. */
export function ProcessorRow(
  props: Placed<Processor> & {
    notice: LayeredNotice;
    /** Where no entry has a DPA, that is said once, beside the heading. */
    isDpaUsual: boolean;
  },
) {
  const { item: processor, layer, index, notice, isDpaUsual } = props;
  const { name, purpose, personalData, quote } = processor;
  const { filter } = useContext(PopupContext);
  const warnings = warningsAt(notice.layers[layer] ?? notice.layers[0], 'processors', index);
  const shownName = shorten(name, longestName);
  const shownPurpose = purpose && shorten(purpose, longestRow - shownName.length);
  return (
    <li
      class={processor.dpa ? 'processor' : isDpaUsual ? 'processor without-dpa' : 'processor unusual-dpa'}
      data-line
      hidden={!fits(filter, name, purpose, quote)}
    >
      <details class="sourced">
        <summary>
          <h3>
            <NoticeText>{shownName}</NoticeText>
            {personalData === false && <span class="tag">{t('noPersonalData')}</span>}
            <WarningSign warnings={warnings} />
          </h3>
          {shownPurpose && (
            <span class="what-for" dir="ltr">
              <NoticeText>{shownPurpose}</NoticeText>
            </span>
          )}
        </summary>
        <Details
          processor={processor}
          layer={layer}
          warnings={warnings}
          isPurposeCut={shownPurpose !== purpose}
        />
      </details>
      {(processor.dpa || isDpaUsual) && <Dpa processor={processor} notice={notice} />}
    </li>
  );
}

/** That none is linked is said only where no sentence was left that may speak of one. */
export function noDpaText(notice: LayeredNotice): string {
  return t(absenceIn(notice, 'dpa').known ? 'noDpaLinked' : 'noDpaFound');
}

function Dpa({ processor: { name, dpa }, notice }: { processor: Processor; notice: LayeredNotice }) {
  return dpa ? (
    <ExternalLink href={dpa.url} class="dpa" label={t('dpaWith', { name: shorten(name, longestName) })}>
      {t('dpa')} <span aria-hidden="true">↗</span>
    </ExternalLink>
  ) : (
    <span class="no-dpa">{noDpaText(notice)}</span>
  );
}

function Details(props: { processor: Processor; layer: number; warnings: Warning[]; isPurposeCut: boolean }) {
  const { processor, layer, warnings, isPurposeCut } = props;
  const { name, purpose, dataHandling, dpa, privacyPolicy, otherLinks } = processor;
  const sent = namedOnlyAsSent(processor);
  return (
    <>
      {(isPurposeCut || dataHandling) && (
        <p class="whole">
          <NoticeText>{[isPurposeCut && `${purpose}.`, dataHandling].filter(Boolean).join(' ')}</NoticeText>
        </p>
      )}
      {sent.length > 0 && (
        <p class="whole">
          {t('gets')} <NoticeText>{sent.join(', ')}</NoticeText>
        </p>
      )}
      <ul class="papers">
        {dpa && <Paper label={t('contractDpa')} link={dpa} />}
        {privacyPolicy && <Paper label={t('privacyPolicy')} link={privacyPolicy} />}
        {otherLinks.map((link) => (
          <Paper key={link.url} label={t('otherLink')} link={link} />
        ))}
      </ul>
      <Source fact={processor} layer={layer} words={name} />
      <WarningNotes warnings={warnings} />
    </>
  );
}

function Paper({ label, link }: { label: string; link: Link }) {
  return (
    <li>
      {label}:{' '}
      <ExternalLink href={link.url}>
        <NoticeText>{shorten(leadsElsewhere(link) ?? (link.text || link.url), longestRow)}</NoticeText>
      </ExternalLink>
    </li>
  );
}
