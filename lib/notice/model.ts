/**
 * The model everything hangs on: what one privacy notice says.
 *
 * Plain JSON, versioned, and public: "Copy as JSON" gives exactly a `Notice`.
 * An absent optional field means that nothing was found for it.
 * Version 2 adds to version 1 and changes the meaning of nothing.
 */

/** What the reader makes of one page. */
export type ReadResult =
  | { status: 'notice'; notice: Notice }
  /** `noticeLinks`: links on this page that lead to a privacy notice, nearest to the footer first. */
  | { status: 'not-a-notice'; url: string; title: string; noticeLinks: Link[] }
  | { status: 'failed'; url: string; reason: string };

/** One privacy notice (one layer), as read from its page. */
export interface Notice {
  version: 2;
  /** Where the page only lists processors, and is no notice: many organisations keep that list on a page of its own. */
  documentKind?: 'processor-list';
  /** Of the page, without fragment. */
  url: string;
  /** The page's own heading: "PyPI Privacy Notice". */
  title: string;
  /** The host it speaks of: "pypi.org", "python.org", "us.pycon.org", "policies.python.org". */
  site: string;
  /** As written: "December 16, 2025". */
  lastUpdated?: string;
  /** The layer beneath, which this notice adds to. */
  addendumTo?: { title: string; url: string };
  controller?: Fact;
  dataCollected: DataItem[];
  /** What the notice says is not collected. Never among `dataCollected`. */
  notCollected: DataItem[];
  /** Where the data comes from, other than from the person. */
  sources: Fact[];
  /** Measured without personal data, e.g. self-hosted Plausible: no processor. */
  aggregateAnalytics: Analytics[];
  processors: Processor[];
  purposes: Purpose[];
  legalBases: LegalBasis[];
  /** Who else gets the data: by name or by kind, processors left out. */
  recipients: Recipient[];
  /** With whom else personal data is shared, and when. */
  sharing: Fact[];
  /** Data subject rights. */
  rights: Right[];
  retention: Retention[];
  /** Transfers across borders. */
  transfers: Transfer[];
  /** Decisions made by machines alone, profiling. */
  automatedDecisions: Fact[];
  children: Fact[];
  /** How the data is protected, and what happens when it is breached. */
  security: Fact[];
  /** `text` is the address. */
  contact?: Fact;
  /** The data protection officer, or the representative; `text` is the address where there is one. */
  dpo?: Fact;
  changesPolicy?: Fact;
  /** Sentences of which no fact was made, whatever their section. */
  unread: Fact[];
  /** What became of the notice's sentences. */
  coverage: Coverage;
  /** Warnings: what a careful reader would check. The field has kept its name from version 1. */
  doubts: Warning[];
}

/** One line of the summary with its source. */
export interface Fact {
  /** What is shown, white space folded. */
  text: string;
  /** The sentence or list item it stands in, as in the page (white space folded, names recovered). */
  quote: string;
  /** The section's heading as in the page; empty before the first heading. */
  heading: string;
  /** What stands before and after the quote, up to 32 characters: with it a quote that stands twice is found again. */
  prefix?: string;
  suffix?: string;
  /** The sentence that leads to the list in which it stands: "We may collect:". */
  leadIn?: string;
  /** The rule that read it, by its name in the tables of `lib/notice/language`. */
  frame?: string;
}

/** A kind of personal data that is collected. */
export interface DataItem extends Fact {
  category: DataCategory;
}

/** The categories of personal data the summary tells apart, each with an icon of its own. */
export const dataCategories = [
  'contact',
  'identity',
  'online-identifier',
  'device',
  'usage',
  'payment',
  'organisation',
  'location',
  'special',
  'preference',
  'content',
  'other',
] as const;
export type DataCategory = (typeof dataCategories)[number];

/** What the data is used for. `optIn`: only with the reader's consent, by the notice's own words. */
export interface Purpose extends Fact {
  optIn: boolean;
}

/** A ground of GDPR Article 6 (or 9) on which data is processed; `basis` is `other` where the notice names one of another law. */
export interface LegalBasis extends Fact {
  basis: (typeof legalBasisKinds)[number];
}

/** GDPR Article 6(1), points (a) to (f). */
export const legalBasisKinds = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'other',
] as const;

/** Who gets personal data and is no processor; `text` is the name or the kind ("law enforcement"). */
export interface Recipient extends Fact {
  /** An organisation by its own name. */
  named: boolean;
}

/** A right of the person, as worded; `kind` says which it is. */
export interface Right extends Fact {
  kind: (typeof rightKinds)[number];
}

/** GDPR Articles 15 to 18, 20, 21, 7(3) and 77, and the opt-out of US state laws. */
export const rightKinds = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdrawal',
  'complaint',
  'opt-out',
  'other',
] as const;

/** How long data is kept. */
export interface Retention extends Fact {
  /** What is kept: "server logs". */
  what?: string;
  /** How long, as written: "90 days". */
  period?: string;
}

/** A transfer across borders. */
export interface Transfer extends Fact {
  /** Where to, as written: "the United States". */
  countries: string[];
  /** On what ground, as written: "Standard Contractual Clauses". */
  safeguard?: string;
}

/** Measurement that the notice says holds no personal data. */
export interface Analytics extends Fact {
  tool: string;
  selfHosted: boolean;
  data: string[];
}

/** A link out of the notice, http(s) only. `bare`: a URL in running text. */
export interface Link {
  text: string;
  url: string;
  written: 'link' | 'bare';
}

/** A third party that handles personal data for the controller. */
export interface Processor extends Fact {
  /** "Amazon Web Services (AWS)" */
  name: string;
  /** "to host the PyPI website and services" */
  purpose?: string;
  /** The sentences that say what reaches it: "Your information transits their servers." */
  dataHandling?: string;
  /** Items enumerated there: "name", "email address". */
  dataSent: string[];
  /** Only where the notice says that none is collected. */
  personalData?: false;
  /** The data processing addendum between the controller and this processor. */
  dpa?: Link;
  privacyPolicy?: Link;
  /** Links that are neither: a product page, terms of service, a data set. */
  otherLinks: Link[];
}

/** The notice's sentences, counted: all of them are `inFacts`, or in `unread`, or one of the others. */
export interface Coverage {
  sentences: number;
  inFacts: number;
  /** Sentences that lead to a list. */
  leadIns: number;
  /** Lines that are nothing but a date. */
  dates: number;
  /** Links within the page, as of a table of contents. */
  navigation: number;
}

/** Something to check at one line (or about the whole notice, where `at` is absent), said in a sentence. */
export interface Warning {
  kind: string;
  text: string;
  /** It touches what the notice says or promises: a contradiction, another site, a DPA that is missing or another's. */
  substance?: true;
  at?: {
    list: 'dataCollected' | 'processors' | 'purposes' | 'aggregateAnalytics';
    index: number;
  };
}

/** The name in version 1. */
export type Doubt = Warning;

/** A service's notice first, then the notices beneath it (its `addendumTo`, and so on). */
export interface LayeredNotice {
  layers: [Notice, ...Notice[]];
}
