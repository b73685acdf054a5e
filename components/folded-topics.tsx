import type { ComponentChildren } from 'preact';
import { list, plural, t } from '../lib/messages.ts';
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

/**
 * Rights, retention and so on over all layers, one folded row each, which says in a few words what is inside. Those that
 * few look for share one row.
 */
export function FoldedTopics({ notice }: { notice: LayeredNotice }) {
  const stated = foldedTopics
    .map(({ lists, ...row }) => ({ ...row, facts: said(notice, lists) }))
    .filter(({ facts }) => facts.length > 0);
  const seldom = stated.filter(({ isSeldom }) => isSeldom);
  const row = ({ topic, facts }: (typeof stated)[number]) => (
    <Topic key={topic} topic={topic} facts={facts} notice={notice} />
  );
  return (
    <>
      {stated.filter(({ isSeldom }) => !isSeldom).map(row)}
      {seldom.length > 0 && (
        <Fold
          class="row"
          summary={
            <>
              <span class="label">{t('moreTopics')}</span>
              <span class="preview">
                <span>
                  {shorten(seldom.map(({ topic }) => t(`topic_${topic}`)).join(', '), longestPreview)}
                </span>
              </span>
            </>
          }
        >
          {seldom.map(row)}
        </Fold>
      )}
    </>
  );
}

function Topic(props: { topic: FoldedTopic; facts: LayeredFact[]; notice: LayeredNotice }) {
  const { topic, facts, notice } = props;
  const meaning = topic in meanings && meanings[topic as keyof typeof meanings];
  return (
    <Fold
      class="row"
      summary={
        <>
          <span class="label">{t(`topic_${topic}`)}</span>
          <Preview facts={facts} />
        </>
      }
    >
      {meaning && <p class="meaning">{t(meaning)}</p>}
      <ul class="facts">
        {facts.map((one) => (
          <FactLine key={one.list + one.fact.text} {...one} notice={notice} />
        ))}
      </ul>
    </Fold>
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
      {names.length > 0 ? <NoticeText>{text}</NoticeText> : <span>{text}</span>}
      {named.length > 0 && more > 0 && <span> {rest}</span>}
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
