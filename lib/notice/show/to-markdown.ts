import type { Analytics, Fact, LayeredNotice, Link, Notice, Processor } from '../model.ts';

/**
 * The whole summary as Markdown (CommonMark), for "Copy": each layer with its address, everything that was read,
 * and what was not placed. The text of the notice is escaped, so that it reads as it stands and makes no markup.
 */
export function toMarkdown({ layers }: LayeredNotice): string {
  return `${layers.map((layer, index) => blocks(layer, index).join('\n\n')).join('\n\n---\n\n')}\n`;
}

function blocks(notice: Notice, index: number): string[] {
  const { title, url, site, lastUpdated, addendumTo } = notice;
  return [
    `# ${plain(title)}`,
    [
      index > 0 && 'The notice beneath the one above.',
      `Source: <${address(url)}>`,
      `For: ${plain(site)}`,
      lastUpdated && `Last updated: ${plain(lastUpdated)}`,
      addendumTo && `An addendum to: ${link(addendumTo.title, addendumTo.url)}`,
    ]
      .filter(Boolean)
      .join('  \n'),
    ...sections.flatMap(([heading, lines]) => {
      const items = lines(notice);
      return items.length > 0 ? [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')] : [];
    }),
  ];
}

/** In the order of the popup. */
const sections: [string, (notice: Notice) => string[]][] = [
  ['Data collected', ({ dataCollected }) => dataCollected.map(text)],
  ['Processors', ({ processors }) => processors.map(processorItem)],
  ['Purposes', ({ purposes }) => purposes.map((one) => text(one) + (one.optIn ? ' *(opt-in)*' : ''))],
  ['Measured without personal data', ({ aggregateAnalytics }) => aggregateAnalytics.map(analyticsItem)],
  ['Shared with', ({ sharing }) => sharing.map(text)],
  ['Your rights', ({ rights }) => rights.map(text)],
  ['Kept for', ({ retention }) => retention.map(text)],
  ['Transfers across borders', ({ transfers }) => transfers.map(text)],
  ['Controller', ({ controller }) => (controller ? [text(controller)] : [])],
  ['Contact', ({ contact }) => (contact ? [text(contact)] : [])],
  ['Changes to the notice', ({ changesPolicy }) => (changesPolicy ? [text(changesPolicy)] : [])],
  ['Also said, not summarised', ({ unread }) => unread.map(text)],
  ['To mind', ({ doubts }) => doubts.map(text)],
];

const text = (fact: Pick<Fact, 'text'>) => plain(fact.text);

function processorItem(processor: Processor): string {
  const { name, purpose, dataHandling, dataSent, personalData, dpa, privacyPolicy, otherLinks } = processor;
  return [
    `**${plain(name)}**${purpose ? ` ${plain(purpose)}` : ''}`,
    dataHandling && plain(dataHandling),
    dataSent.length > 0 && `Sent there: ${dataSent.map(plain).join(', ')}`,
    personalData === false && 'By the notice, no personal data.',
    dpa ? `DPA: ${asLink(dpa)}` : 'No DPA linked',
    privacyPolicy && `Privacy policy: ${asLink(privacyPolicy)}`,
    otherLinks.length > 0 && `Other links: ${otherLinks.map(asLink).join(', ')}`,
  ]
    .filter(Boolean)
    .join('\n  - ');
}

function analyticsItem({ tool, selfHosted, data }: Analytics): string {
  return `**${plain(tool)}**${selfHosted ? ', self-hosted' : ''}${data.length > 0 ? `: ${data.map(plain).join(', ')}` : ''}`;
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
