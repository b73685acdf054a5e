import type { Fact, Link, Notice } from '../../lib/notice/model.ts';

/** What a notice says, without where and in which order it says it: what a variant must keep. */
export function listItems(notice: Notice) {
  return {
    title: fold(notice.title),
    site: notice.site,
    lastUpdated: fold(notice.lastUpdated),
    addendumTo: notice.addendumTo ?? null,
    controller: fold(notice.controller?.text),
    dataCollected: sorted(notice.dataCollected.map(({ text, category }) => `${text} [${category}]`)),
    purposes: sorted(notice.purposes.map(({ text, optIn }) => (optIn ? `${text} [opt-in]` : text))),
    processors: notice.processors
      .map((processor) => ({
        name: fold(processor.name),
        purpose: fold(processor.purpose),
        dataHandling: fold(processor.dataHandling),
        dataSent: sorted(processor.dataSent),
        personalData: processor.personalData ?? null,
        dpa: processor.dpa?.url ?? null,
        privacyPolicy: processor.privacyPolicy?.url ?? null,
        otherLinks: sorted(processor.otherLinks.map(linkLine)),
      }))
      .sort((a, b) => `${a.name}`.localeCompare(`${b.name}`)),
    aggregateAnalytics: sorted(
      notice.aggregateAnalytics.map(({ tool, selfHosted, data }) => `${tool} ${selfHosted}: ${sorted(data)}`),
    ),
    sharing: texts(notice.sharing),
    rights: texts(notice.rights),
    retention: texts(notice.retention),
    transfers: texts(notice.transfers),
    contact: notice.contact?.text ?? null,
    changesPolicy: fold(notice.changesPolicy?.text),
  };
}

/** Quotes of either kind and white space of any kind are the same text. */
function fold(text: string | undefined): string | null {
  if (text === undefined) return null;
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

const sorted = (texts: string[]) => texts.map(fold).sort();
const texts = (facts: Fact[]) => sorted(facts.map((fact) => fact.text));
const linkLine = ({ text, url }: Link) => `${text} ${url}`;
