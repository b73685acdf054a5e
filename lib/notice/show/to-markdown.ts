import type { t } from '../../messages.ts';
import { underscored } from '../../text/underscored.ts';
import type {
  Analytics,
  Doubt,
  Fact,
  LayeredNotice,
  Link,
  Notice,
  Processor,
  Retention,
  Transfer,
} from '../model.ts';

/** What is said beside the notice's own words. */
export interface MarkdownSpeech {
  /** The messages, in the user's language. */
  t: typeof t;
  /** When the notice was read, as a date is said. */
  readAt: string;
}

/**
 * The whole summary as Markdown (CommonMark), for "Copy": each layer with its address, everything that was read with the
 * sentence it came from, and what was not sorted. The text of the notice is escaped, so that it reads as it stands and
 * makes no markup.
 */
export function toMarkdown({ layers }: LayeredNotice, speech: MarkdownSpeech): string {
  return `${layers.map((layer, index) => blocks(layer, index, speech).join('\n\n')).join('\n\n---\n\n')}\n`;
}

function blocks(notice: Notice, index: number, { t, readAt }: MarkdownSpeech): string[] {
  const { title, url, site, lastUpdated, addendumTo } = notice;
  return [
    `# ${plain(title)}`,
    [
      index > 0 && t('md_base'),
      `${t('md_address')}: <${address(url)}>`,
      `${t('md_site')}: ${plain(site)}`,
      lastUpdated && `${t('md_updated')}: ${plain(lastUpdated)}`,
      `${t('md_read')}: ${readAt}`,
      addendumTo && `${t('md_addendumTo')}: ${link(addendumTo.title, addendumTo.url)}`,
    ]
      .filter(Boolean)
      .join('  \n'),
    ...sections(notice, t).flatMap(([heading, items]) =>
      items.length > 0 ? [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')] : [],
    ),
  ];
}

/** In the order of the popup. */
function sections(notice: Notice, say: typeof t): [heading: string, items: string[]][] {
  const lines = (facts: Fact[], extra: (fact: never) => (string | false | undefined)[] = () => []) =>
    facts.map((fact) => item(fact, extra(fact as never), say));
  const one = (fact: Fact | undefined) => lines(fact ? [fact] : []);
  return [
    [
      say('kindsOfData'),
      lines(notice.dataCollected, ({ category }: Notice['dataCollected'][number]) => [
        say(`${underscored(category)}_category`),
      ]),
    ],
    [say('processors'), notice.processors.map((processor) => processorItem(processor, say))],
    [
      say('purposes'),
      lines(notice.purposes, ({ optIn }: Notice['purposes'][number]) => [optIn && say('optIn')]),
    ],
    [
      say('topic_rights'),
      lines(notice.rights, ({ kind }: Notice['rights'][number]) => [
        kind !== 'other' && say(`${underscored(kind)}_kind`),
      ]),
    ],
    [
      say('topic_retention'),
      lines(notice.retention, ({ what, period }: Retention) => [
        what && `${say('keptWhat')}: ${plain(what)}`,
        period && `${say('keptFor')}: ${plain(period)}`,
      ]),
    ],
    [say('topic_sharing'), lines([...notice.recipients, ...notice.sharing])],
    [
      say('topic_transfers'),
      lines(notice.transfers, ({ countries, safeguard }: Transfer) => [
        countries.length > 0 && `${say('sentTo')}: ${countries.map(plain).join(', ')}`,
        safeguard && `${say('safeguard')}: ${plain(safeguard)}`,
      ]),
    ],
    [
      say('topic_legalBases'),
      lines(notice.legalBases, ({ basis }: Notice['legalBases'][number]) => [
        basis !== 'other' && say(`${underscored(basis)}_kind`),
      ]),
    ],
    [say('topic_notCollected'), lines(notice.notCollected)],
    [say('topic_sources'), lines(notice.sources)],
    [say('topic_analytics'), notice.aggregateAnalytics.map((one) => analyticsItem(one, say))],
    [say('topic_automatedDecisions'), lines(notice.automatedDecisions)],
    [say('topic_children'), lines(notice.children)],
    [say('topic_security'), lines(notice.security)],
    [say('point_controller'), one(notice.controller)],
    [say('point_contact'), one(notice.contact)],
    [say('point_dpo'), one(notice.dpo)],
    [say('topic_changesPolicy'), one(notice.changesPolicy)],
    [say('unsorted'), lines(notice.unread)],
    [say('worthChecking'), notice.doubts.map(({ text }: Doubt) => plain(text))],
  ];
}

/** A line, what else is known of it, and, where its words are not all of it, the sentence it stands in. */
function item(fact: Fact, extra: (string | false | undefined)[], say: typeof t): string {
  const given = extra.filter(Boolean);
  const text = plain(fact.text) + (given.length > 0 ? ` *(${given.join('; ')})*` : '');
  return [text, ...source(fact, fact.text, say)].join('\n  - ');
}

function source({ quote, leadIn, heading }: Fact, text: string, say: typeof t): string[] {
  const sentence = quote === text ? '' : `“${plain(quote)}”`;
  const said = [leadIn && leadIn !== quote && `“${plain(leadIn)}”`, sentence].filter(Boolean).join(' … ');
  const where = heading && say('underHeading', { heading: plain(heading) });
  const parts = [said, where].filter(Boolean);
  return parts.length > 0 ? [parts.join(' – ')] : [];
}

function processorItem(processor: Processor, say: typeof t): string {
  const { name, purpose, dataHandling, dataSent, personalData, dpa, privacyPolicy, otherLinks } = processor;
  return [
    `**${plain(name)}**${purpose ? ` ${plain(purpose)}` : ''}`,
    dataHandling && plain(dataHandling),
    dataSent.length > 0 && `${say('gets')} ${dataSent.map(plain).join(', ')}`,
    personalData === false && say('noPersonalData'),
    dpa ? `${say('contractDpa')}: ${asLink(dpa)}` : say('noDpaLinked'),
    privacyPolicy && `${say('privacyPolicy')}: ${asLink(privacyPolicy)}`,
    otherLinks.length > 0 && `${say('otherLink')}: ${otherLinks.map(asLink).join(', ')}`,
    ...source(processor, name, say),
  ]
    .filter(Boolean)
    .join('\n  - ');
}

function analyticsItem(analytics: Analytics, say: typeof t): string {
  const { tool, selfHosted, data } = analytics;
  const measured = data.length > 0 ? `: ${data.map(plain).join(', ')}` : '';
  return [
    `**${plain(tool)}**${selfHosted ? ` *(${say('selfHosted')})*` : ''}${measured}`,
    ...source(analytics, tool, say),
  ].join('\n  - ');
}

const asLink = ({ text: label, url }: Link) => link(label, url);

function link(label: string, url: string): string {
  const shown = label.trim();
  return shown && shown !== url ? `[${plain(shown)}](<${address(url)}>)` : `<${address(url)}>`;
}

/** Between angle brackets only these three could end the address. */
const address = (url: string) => url.replace(/[<>\s]/g, encodeURIComponent);

/**
 * Folds white space, so that no line begins within a text, and escapes what CommonMark and GitHub could read as
 * markup: inside a line, or as a list, quote or heading at its start.
 */
function plain(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^(#{1,6}|[-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
