import type { ComponentChildren } from 'preact';
import { list, number, plural, t } from '../lib/messages.ts';
import type { Analytics, LayeredNotice, Retention, Transfer } from '../lib/notice/model.ts';
import {
  type FoldedTopic,
  foldedTopics,
  inFewWords,
  type LayeredFact,
  said,
} from '../lib/notice/show/folded-topics.ts';
import { contactHref } from '../lib/notice/show/glance.ts';
import { shortTitle } from '../lib/notice/show/short-title.ts';
import { shorten } from '../lib/notice/show/shorten.ts';
import { underscored } from '../lib/text/underscored.ts';
import { ExternalLink } from './external-link.tsx';
import { Fold } from './fold.tsx';
import { LayerTag, Line } from './line.tsx';
import { NoticeText } from './notice-text.tsx';
import { warningsAt } from './warnings.tsx';

/** Rights, retention and so on over all layers, one folded row each, which says in a few words what is inside. */
export function FoldedTopics({ notice }: { notice: LayeredNotice }) {
  return (
    <>
      {foldedTopics.map(({ topic, lists, isBrief }) => {
        const facts = said(notice, lists);
        if (facts.length === 0) return null;
        return (
          <Fold
            key={topic}
            class={isBrief ? 'row brief' : 'row'}
            summary={<RowSummary topic={topic} facts={facts} isBrief={Boolean(isBrief)} />}
          >
            {topic in meanings && <p class="meaning">{t(meanings[topic as keyof typeof meanings])}</p>}
            <ul class="facts">
              {facts.map((one) => (
                <FactLine key={one.list + one.fact.text} {...one} notice={notice} />
              ))}
            </ul>
          </Fold>
        );
      })}
    </>
  );
}

/** What the term in a row's name means, said where the row unfolds. */
const meanings = {
  rights: 'meaningRights',
  retention: 'meaningRetention',
  sharing: 'meaningRecipients',
  transfers: 'meaningTransfers',
  legalBases: 'meaningLegalBases',
  automatedDecisions: 'meaningAutomatedDecisions',
  responsible: 'meaningController',
} as const satisfies Partial<Record<FoldedTopic, string>>;

function RowSummary(props: { topic: FoldedTopic; facts: LayeredFact[]; isBrief: boolean }) {
  const { topic, facts, isBrief } = props;
  return (
    <>
      <span class="label">{t(`topic_${topic}`)}</span>
      {isBrief ? <Count facts={facts} /> : <Preview facts={facts} />}
    </>
  );
}

/** Two brief rows share a line: there is room for the number alone. */
function Count({ facts }: { facts: LayeredFact[] }) {
  return (
    <span class="preview">
      <span aria-hidden="true">{number(facts.length)}</span>
      <span class="aloud">{plural('sentences', facts.length)}</span>
    </span>
  );
}

/** With the row's own name it stays within what is read aloud in one breath. */
const longestPreview = 70;

function Preview({ facts }: { facts: LayeredFact[] }) {
  const { kinds, names, more } = inFewWords(facts);
  const named = [...kinds.map((kind) => t(`${underscored(kind)}_kind`)), ...names];
  const rest = plural('andMore', more);
  const text =
    named.length === 0
      ? plural('sentences', facts.length)
      : shorten(named.length > 0 && more > 0 ? `${named.join(', ')}` : list(named), longestPreview);
  return (
    <span class="preview">
      {names.length > 0 ? <NoticeText>{text}</NoticeText> : text}
      {named.length > 0 && more > 0 && ` ${rest}`}
    </span>
  );
}

function FactLine({ fact, layer, list: from, notice }: LayeredFact & { notice: LayeredNotice }) {
  const base = layer > 0 ? notice.layers[layer] : undefined;
  const index = from === 'aggregateAnalytics' ? indexOfTool(notice, layer, fact as Analytics) : -1;
  return (
    <Line
      fact={from === 'aggregateAnalytics' ? { ...fact, text: (fact as Analytics).tool } : fact}
      layer={layer}
      tags={
        <>
          {from === 'aggregateAnalytics' && (fact as Analytics).selfHosted && (
            <span class="tag">{t('selfHosted')}</span>
          )}
          {base && <LayerTag title={shortTitle(base.title)} />}
        </>
      }
      warnings={
        index < 0 ? [] : warningsAt(notice.layers[layer] ?? notice.layers[0], 'aggregateAnalytics', index)
      }
    >
      <Particulars fact={fact} />
      {(from === 'contact' || from === 'dpo') && <ContactLink text={fact.text} />}
    </Line>
  );
}

/** What a fact holds beside its sentence: how long, where to, on what ground. */
function Particulars({ fact }: Pick<LayeredFact, 'fact'>) {
  const { what, period, countries, safeguard, data } = fact as Partial<Retention & Transfer & Analytics>;
  const rows: [label: string, text: string | undefined][] = [
    [t('keptWhat'), what],
    [t('keptFor'), period],
    [t('sentTo'), countries?.join(', ')],
    [t('safeguard'), safeguard],
    [t('measures'), data?.join(', ')],
  ];
  const given = rows.filter(([, text]) => text);
  return given.length === 0 ? null : (
    <p class="whole">
      {given.map(
        ([label, text], index): ComponentChildren => (
          <span key={label}>
            {index > 0 && ' · '}
            {label}: <NoticeText>{text}</NoticeText>
          </span>
        ),
      )}
    </p>
  );
}

function ContactLink({ text }: { text: string }) {
  const href = contactHref(text);
  return href ? (
    <p class="whole">
      <ExternalLink href={href}>
        <bdi>{text}</bdi>
      </ExternalLink>
    </p>
  ) : null;
}

function indexOfTool({ layers }: LayeredNotice, layer: number, { tool }: Analytics): number {
  return layers[layer]?.aggregateAnalytics.findIndex((one) => one.tool === tool) ?? -1;
}
