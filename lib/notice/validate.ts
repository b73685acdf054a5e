import {
  type Check,
  isBoolean,
  isCount,
  isString,
  isUrl,
  listOf,
  oneOf,
  optional,
  shape,
} from '../text/shape.ts';
import {
  type Analytics,
  type Coverage,
  type DataItem,
  dataCategories,
  type Fact,
  type LegalBasis,
  type Link,
  legalBasisKinds,
  type Notice,
  type Processor,
  type Purpose,
  type ReadResult,
  type Recipient,
  type Retention,
  type Right,
  rightKinds,
  type Transfer,
  type Warning,
} from './model.ts';

// The model once more, as checks, for what comes from a page, a message or storage.

const fact = {
  text: isString,
  quote: isString,
  heading: isString,
  prefix: optional(isString),
  suffix: optional(isString),
  leadIn: optional(isString),
  frame: optional(isString),
};
/** True for a `Fact`. */
export const isFact: Check<Fact> = shape<Fact>(fact);
const isLink = shape<Link>({ text: isString, url: isUrl, written: oneOf('link', 'bare') });

const isDataItem = shape<DataItem>({ ...fact, category: oneOf(...dataCategories) });

/** True for a whole `Notice`, every address in it http(s). */
export const isNotice: Check<Notice> = shape<Notice>({
  version: oneOf(2),
  documentKind: optional(oneOf('processor-list')),
  url: isUrl,
  title: isString,
  site: isString,
  lastUpdated: optional(isString),
  addendumTo: optional(shape<{ title: string; url: string }>({ title: isString, url: isUrl })),
  controller: optional(isFact),
  dataCollected: listOf(isDataItem),
  notCollected: listOf(isDataItem),
  sources: listOf(isFact),
  aggregateAnalytics: listOf(
    shape<Analytics>({ ...fact, tool: isString, selfHosted: isBoolean, data: listOf(isString) }),
  ),
  processors: listOf(
    shape<Processor>({
      ...fact,
      name: isString,
      purpose: optional(isString),
      dataHandling: optional(isString),
      dataSent: listOf(isString),
      personalData: optional(oneOf(false)),
      dpa: optional(isLink),
      privacyPolicy: optional(isLink),
      otherLinks: listOf(isLink),
    }),
  ),
  purposes: listOf(shape<Purpose>({ ...fact, optIn: isBoolean })),
  legalBases: listOf(shape<LegalBasis>({ ...fact, basis: oneOf(...legalBasisKinds) })),
  recipients: listOf(shape<Recipient>({ ...fact, named: isBoolean })),
  sharing: listOf(isFact),
  rights: listOf(shape<Right>({ ...fact, kind: oneOf(...rightKinds) })),
  retention: listOf(shape<Retention>({ ...fact, what: optional(isString), period: optional(isString) })),
  transfers: listOf(shape<Transfer>({ ...fact, countries: listOf(isString), safeguard: optional(isString) })),
  automatedDecisions: listOf(isFact),
  children: listOf(isFact),
  security: listOf(isFact),
  contact: optional(isFact),
  dpo: optional(isFact),
  changesPolicy: optional(isFact),
  unread: listOf(isFact),
  coverage: shape<Coverage>({
    sentences: isCount,
    inFacts: isCount,
    leadIns: isCount,
    dates: isCount,
    navigation: isCount,
  }),
  doubts: listOf(
    shape<Warning>({
      kind: isString,
      text: isString,
      substance: optional(oneOf(true)),
      at: optional(
        shape<NonNullable<Warning['at']>>({
          list: oneOf('dataCollected', 'processors', 'purposes', 'aggregateAnalytics'),
          index: isCount,
        }),
      ),
    }),
  ),
});

type Of<Status extends ReadResult['status']> = Extract<ReadResult, { status: Status }>;

const results: Check<ReadResult>[] = [
  shape<Of<'notice'>>({ status: oneOf('notice'), notice: isNotice }),
  shape<Of<'not-a-notice'>>({
    status: oneOf('not-a-notice'),
    url: isString,
    title: isString,
    noticeLinks: listOf(isLink),
  }),
  shape<Of<'failed'>>({ status: oneOf('failed'), url: isString, reason: isString }),
];

/**
 * True for what `/outline-page.js` gives as JSON. A page's own address may be any (`about:blank`); the links in it may not.
 */
export const isReadResult: Check<ReadResult> = (value): value is ReadResult =>
  results.some((check) => check(value));
