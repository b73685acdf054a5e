import type { Analytics, DataItem, Fact, Notice, Processor, Purpose, Retention, Transfer } from '../model.ts';
import {
  categoryTerms,
  dataTerms,
  legalBasisTerms,
  purposeTerms,
  rightTerms,
  safeguardTerms,
  termsFor,
} from './dpv-mapping.ts';
import { jsonLdContext } from './json-ld-context.ts';

/** A node of the graph: plain JSON, undefined where there is nothing to say. */
type Node = Record<string, unknown>;

/**
 * Notices as JSON-LD in the terms of the Data Privacy Vocabulary (DPV) 2.3, its kinds of personal data and its GDPR
 * extension, with each quote as a Web Annotation `TextQuoteSelector`. The notice's own words are the labels, whether
 * or not a term fits. The context is part of it, so whoever reads it asks no server. `docs/dpv.md` lists what DPV
 * cannot say.
 */
export function toJsonLd(notices: readonly Notice[]): Node {
  return {
    '@context': jsonLdContext,
    '@graph': JSON.parse(
      JSON.stringify(
        notices.flatMap((notice) => [privacyNotice(notice), ...layeredNotice(notice)]),
        withoutEmpty,
      ),
    ),
  };
}

function privacyNotice(notice: Notice): Node {
  const { url, title, site, lastUpdated, addendumTo, contact, dpo } = notice;
  const about = sourced(url);
  return {
    id: url,
    type: types('dpv:PrivacyNotice', addendumTo && 'dpv:NoticeLayer'),
    title,
    dated: lastUpdated,
    requires: addendumTo && { id: addendumTo.url, title: addendumTo.title },
    hasService: { type: ['dpv:Service'], label: site },
    hasProcess: [
      {
        type: ['dpv:Process'],
        hasDataController: (notice.controller || contact) && {
          ...(notice.controller
            ? about(notice.controller, 'dpv:DataController')
            : { type: ['dpv:DataController'] }),
          hasContact: contact && about(contact),
        },
        hasDataProtectionOfficer: dpo && about(dpo, 'dpv:DataProtectionOfficer'),
        hasPersonalData: notice.dataCollected.map((item) => personalData(item, about)),
        hasDataSource: notice.sources.map((fact) => about(fact, 'dpv:DataSource')),
        hasPurpose: notice.purposes.map((item) => purpose(item, about)),
        hasLegalBasis: notice.legalBases.map((item) =>
          about(item, legalBasisTerms[item.basis] ?? 'dpv:LegalBasis'),
        ),
        hasRecipient: notice.recipients.map((item) => ({
          ...about(item, 'dpv:Recipient'),
          hasName: item.named ? item.text : undefined,
        })),
        hasProcessing: [
          ...notice.sharing.map((fact) => about(fact, 'dpv:Share')),
          ...notice.transfers.map((item) => transfer(item, about)),
        ],
        hasStorageCondition: notice.retention.map((item) => storage(item, about)),
        hasRight: notice.rights.map((item) => about(item, 'dpv:DataSubjectRight', rightTerms[item.kind])),
        hasContext: notice.automatedDecisions.map((fact) => about(fact, 'dpv:AutomatedDecisionMaking')),
        hasDataSubject: notice.children.map((fact) => about(fact, 'dpv:Child')),
        hasTechnicalOrganisationalMeasure: notice.security.map((fact) =>
          about(fact, 'dpv:TechnicalOrganisationalMeasure'),
        ),
      },
      ...notice.processors.map((item) => processorProcess(item, about)),
      ...notice.aggregateAnalytics.map((item) => analyticsProcess(item, about)),
    ],
  };
}

/** An addendum and its base notice are layers of one notice. */
function layeredNotice({ url, addendumTo }: Notice): Node[] {
  if (!addendumTo) return [];
  return [
    {
      id: `${url}#layered-notice`,
      type: ['dpv:LayeredNotice'],
      hasNoticeLayer: [{ id: url }, { id: addendumTo.url }],
    },
  ];
}

type About = ReturnType<typeof sourced>;

/** Says a fact in the notice's words, with its quote. */
function sourced(url: string) {
  return ({ text, quote, prefix, suffix }: Fact, ...named: (string | undefined)[]): Node => ({
    type: types(...named),
    label: text,
    source: {
      type: ['oa:SpecificResource'],
      hasSource: { id: url },
      hasSelector: { type: ['oa:TextQuoteSelector'], exact: quote, prefix, suffix },
    },
  });
}

function personalData(item: DataItem, about: About): Node {
  return about(item, 'dpv:PersonalData', categoryTerms[item.category], ...termsFor(item.text, dataTerms));
}

function purpose(item: Purpose, about: About): Node {
  return {
    ...about(item, 'dpv:Purpose', ...termsFor(item.text, purposeTerms)),
    hasEntityInvolvement: item.optIn ? { type: ['dpv:OptingInToProcess'] } : undefined,
  };
}

function storage(item: Retention, about: About): Node {
  return {
    ...about(item, item.period === undefined ? 'dpv:StorageCondition' : 'dpv:StorageDuration'),
    hasDuration: item.period === undefined ? undefined : { type: ['dpv:Duration'], label: item.period },
    hasPersonalData: item.what === undefined ? undefined : { type: ['dpv:PersonalData'], label: item.what },
  };
}

function transfer(item: Transfer, about: About): Node {
  const { safeguard, countries } = item;
  return {
    ...about(item, 'dpv:CrossBorderTransfer'),
    hasCountry: countries.map((label) => ({ type: ['dpv:Country'], label })),
    hasTechnicalOrganisationalMeasure:
      safeguard === undefined
        ? undefined
        : {
            type: types('dpv:SafeguardForDataTransfer', ...termsFor(safeguard, safeguardTerms)),
            label: safeguard,
          },
  };
}

/** Where the notice says that none of it is personal, what is sent is data, and DPV has a process of its own for it. */
function processorProcess(item: Processor, about: About): Node {
  const { name, dpa, privacyPolicy, dataHandling, dataSent, personalData: personal } = item;
  const sent = dataSent.map((label) => ({
    type: personal === false ? ['dpv:Data'] : types('dpv:PersonalData', ...termsFor(label, dataTerms)),
    label,
  }));
  return {
    type: [personal === false ? 'dpv:NonPersonalDataProcess' : 'dpv:Process'],
    hasDataProcessor: {
      ...about(item, 'dpv:DataProcessor'),
      hasName: name,
      hasNotice: privacyPolicy && document(privacyPolicy, 'dpv:PrivacyNotice'),
    },
    hasPurpose:
      item.purpose === undefined
        ? undefined
        : { type: types('dpv:Purpose', ...termsFor(item.purpose, purposeTerms)), label: item.purpose },
    description: dataHandling,
    [personal === false ? 'hasData' : 'hasPersonalData']: sent,
    hasLegalMeasure: dpa && document(dpa, 'dpv:DataProcessingAgreement'),
  };
}

function analyticsProcess(item: Analytics, about: About): Node {
  return {
    type: ['dpv:NonPersonalDataProcess'],
    ...pick(about(item), 'source'),
    label: item.text,
    isImplementedUsingTechnology: { type: ['dpv:Technology'], label: item.tool },
    hasData: item.data.map((label) => ({ type: ['dpv:Data'], label })),
  };
}

const document = ({ url, text }: { url: string; text: string }, type: string): Node => ({
  type: [type],
  label: text || undefined,
  page: { id: url },
});

const pick = (node: Node, key: string): Node => ({ [key]: node[key] });

const types = (...named: (string | undefined)[]) => [...new Set(named.filter((term) => term !== undefined))];

/** Lists and types of nothing say nothing. */
function withoutEmpty(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
