import { categoryTerms, legalBasisTerms, rightTerms } from '../../../lib/notice/export/dpv-mapping.ts';
import type { Notice } from '../../../lib/notice/model.ts';

/** A node as a JSON-LD processor expands it: full addresses for names, lists for values. */
export type Expanded = { '@id'?: string; '@type'?: string[]; '@value'?: string } & {
  [property: string]: Expanded[];
};

const dpv = 'https://w3id.org/dpv#';
const oa = 'http://www.w3.org/ns/oa#';
const dct = 'http://purl.org/dc/terms/';
const label = 'http://www.w3.org/2000/01/rdf-schema#label';
const spaces: Record<string, string> = {
  dpv,
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
};

/** What an expanded graph says of its notices, in the model's words: the way back of `toJsonLd`. */
export function fromJsonLd(graph: Expanded[]): object[] {
  return graph.filter((node) => is(node, 'dpv:PrivacyNotice')).map(noticeOf);
}

function noticeOf(node: Expanded): object {
  const processes = all(node, 'hasProcess');
  const [own = {} as Expanded] = processes;
  const named = processes.slice(1);
  const [controller] = all(own, 'hasDataController');
  return defined({
    url: node['@id'],
    title: value(node, `${dct}title`),
    site: value(all(node, 'hasService')[0], label),
    lastUpdated: value(node, `${dct}date`),
    addendumTo: (node[`${dct}requires`] ?? []).map((base) => ({
      title: value(base, `${dct}title`),
      url: base['@id'],
    }))[0],
    controller: controller && label in controller ? fact(controller) : undefined,
    contact: all(controller, 'hasContact').map(fact)[0],
    dpo: all(own, 'hasDataProtectionOfficer').map(fact)[0],
    dataCollected: all(own, 'hasPersonalData').map((item) => ({
      ...fact(item),
      category: kindOf(item, categoryTerms),
    })),
    sources: all(own, 'hasDataSource').map(fact),
    purposes: all(own, 'hasPurpose').map((item) => ({
      ...fact(item),
      optIn: all(item, 'hasEntityInvolvement').some((one) => is(one, 'dpv:OptingInToProcess')),
    })),
    legalBases: all(own, 'hasLegalBasis').map((item) => ({
      ...fact(item),
      basis: kindOf(item, legalBasisTerms),
    })),
    recipients: all(own, 'hasRecipient').map((item) => ({ ...fact(item), named: `${dpv}hasName` in item })),
    sharing: all(own, 'hasProcessing')
      .filter((item) => is(item, 'dpv:Share'))
      .map(fact),
    transfers: all(own, 'hasProcessing')
      .filter((item) => is(item, 'dpv:CrossBorderTransfer'))
      .map((item) =>
        defined({
          ...fact(item),
          countries: all(item, 'hasCountry').map((one) => value(one, label)),
          safeguard: value(all(item, 'hasTechnicalOrganisationalMeasure')[0], label),
        }),
      ),
    retention: all(own, 'hasStorageCondition').map((item) =>
      defined({
        ...fact(item),
        period: value(all(item, 'hasDuration')[0], label),
        what: value(all(item, 'hasPersonalData')[0], label),
      }),
    ),
    rights: all(own, 'hasRight').map((item) => ({ ...fact(item), kind: kindOf(item, rightTerms) })),
    automatedDecisions: all(own, 'hasContext').map(fact),
    children: all(own, 'hasDataSubject').map(fact),
    security: all(own, 'hasTechnicalOrganisationalMeasure').map(fact),
    processors: named.filter((one) => `${dpv}hasDataProcessor` in one).map(processorOf),
    aggregateAnalytics: named
      .filter((one) => `${dpv}isImplementedUsingTechnology` in one)
      .map((one) => ({
        ...fact(one),
        tool: value(all(one, 'isImplementedUsingTechnology')[0], label),
        data: all(one, 'hasData').map((item) => value(item, label)),
      })),
  });
}

function processorOf(process: Expanded): object {
  const [processor = {} as Expanded] = all(process, 'hasDataProcessor');
  const isPersonal = !is(process, 'dpv:NonPersonalDataProcess');
  return defined({
    ...fact(processor),
    name: value(processor, `${dpv}hasName`),
    purpose: value(all(process, 'hasPurpose')[0], label),
    dataHandling: value(process, `${dct}description`),
    dataSent: all(process, isPersonal ? 'hasPersonalData' : 'hasData').map((item) => value(item, label)),
    personalData: isPersonal ? undefined : false,
    dpa: linkOf(all(process, 'hasLegalMeasure').find((one) => is(one, 'dpv:DataProcessingAgreement'))),
    privacyPolicy: linkOf(all(processor, 'hasNotice')[0]),
  });
}

function linkOf(node: Expanded | undefined): object | undefined {
  return (
    node && { text: value(node, label) ?? '', url: node['http://xmlns.com/foaf/0.1/page']?.[0]?.['@id'] }
  );
}

function fact(node: Expanded): object {
  const [source] = node[`${dct}source`] ?? [];
  const [selector] = source?.[`${oa}hasSelector`] ?? [];
  return defined({
    text: value(node, label),
    quote: value(selector, `${oa}exact`),
    prefix: value(selector, `${oa}prefix`),
    suffix: value(selector, `${oa}suffix`),
  });
}

const all = (node: Expanded | undefined, name: string): Expanded[] => node?.[`${dpv}${name}`] ?? [];

const value = (node: Expanded | undefined, property: string): string | undefined =>
  node?.[property]?.[0]?.['@value'];

const is = (node: Expanded, term: string) => node['@type']?.includes(full(term)) ?? false;

const full = (term: string) => term.replace(/^([\w-]+):/, (_, prefix) => spaces[prefix] ?? '');

/** The kind whose term the node has; `other`, where it has none. */
function kindOf(node: Expanded, terms: Record<string, string | undefined>): string {
  return Object.entries(terms).find(([, term]) => term !== undefined && is(node, term))?.[0] ?? 'other';
}

function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, one]) => one !== undefined)) as T;
}

/** Of a notice, what DPV has terms for; `docs/dpv.md` lists the rest. */
export function sayable(notice: Notice): object {
  const { version, notCollected, changesPolicy, unread, coverage, doubts, ...rest } = notice;
  const bare = JSON.parse(
    JSON.stringify(rest, (key, one) =>
      ['heading', 'leadIn', 'frame', 'selfHosted', 'otherLinks', 'written'].includes(key) ? undefined : one,
    ),
  );
  const rights = notice.rights.map(({ kind }, index) => ({
    ...bare.rights[index],
    kind: kind === 'opt-out' ? 'other' : kind,
  }));
  return { ...bare, rights };
}
