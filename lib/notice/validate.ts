import {
  type Analytics,
  type Coverage,
  type DataItem,
  type Doubt,
  dataCategories,
  type Fact,
  type Link,
  type Notice,
  type Processor,
  type Purpose,
  type ReadResult,
} from './model.ts';
import { type Check, isBoolean, isCount, isString, isUrl, listOf, oneOf, optional, shape } from './shape.ts';

// The model once more, as checks, for what comes from a page, a message or storage.

const fact = {
  text: isString,
  quote: isString,
  heading: isString,
  prefix: optional(isString),
  suffix: optional(isString),
};
/** True for a `Fact`. */
export const isFact: Check<Fact> = shape<Fact>(fact);
const isLink = shape<Link>({ text: isString, url: isUrl, written: oneOf('link', 'bare') });

/** True for a whole `Notice`, every address in it http(s). */
export const isNotice: Check<Notice> = shape<Notice>({
  version: oneOf(1),
  url: isUrl,
  title: isString,
  site: isString,
  lastUpdated: optional(isString),
  addendumTo: optional(shape<{ title: string; url: string }>({ title: isString, url: isUrl })),
  controller: optional(isFact),
  dataCollected: listOf(shape<DataItem>({ ...fact, category: oneOf(...dataCategories) })),
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
  sharing: listOf(isFact),
  rights: listOf(isFact),
  retention: listOf(isFact),
  transfers: listOf(isFact),
  contact: optional(isFact),
  changesPolicy: optional(isFact),
  unread: listOf(isFact),
  coverage: shape<Coverage>({ sentences: isCount, inFacts: isCount }),
  doubts: listOf(
    shape<Doubt>({
      kind: isString,
      text: isString,
      at: optional(
        shape<NonNullable<Doubt['at']>>({
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
 * True for what `/read-page.js` gives as JSON. A page's own address may be any (`about:blank`); the links in it may not.
 */
export const isReadResult: Check<ReadResult> = (value): value is ReadResult =>
  results.some((check) => check(value));
