/**
 * The model everything hangs on: what one privacy notice says.
 *
 * Plain JSON, versioned, and public: "Copy as JSON" gives exactly a `Notice`.
 * An absent optional field means that the notice does not say.
 */

/** What the reader makes of one page. */
export type ReadResult =
  | { status: 'notice'; notice: Notice }
  /** `noticeLinks`: links on this page that lead to a privacy notice, nearest to the footer first. */
  | { status: 'not-a-notice'; url: string; title: string; noticeLinks: Link[] }
  | { status: 'failed'; url: string; reason: string };

/** One privacy notice (one layer), as read from its page. */
export interface Notice {
  version: 1;
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
  /** Measured without personal data, e.g. self-hosted Plausible: no processor. */
  aggregateAnalytics: Analytics[];
  processors: Processor[];
  purposes: Purpose[];
  /** With whom else personal data is shared, and when. */
  sharing: Fact[];
  /** Data subject rights. */
  rights: Fact[];
  retention: Fact[];
  /** Transfers across borders. */
  transfers: Fact[];
  /** `text` is the address. */
  contact?: Fact;
  changesPolicy?: Fact;
  /** Sentences of the sections on data, processors, purposes and sharing of which no item was made. */
  unread: Fact[];
  /** How much of those sections stands in some fact. */
  coverage: Coverage;
  /** Oddities that a careful reader would mention. */
  doubts: Doubt[];
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

/** Sentences of the sections on data, processors, purposes and sharing: all, and those that stand in a fact. */
export interface Coverage {
  sentences: number;
  inFacts: number;
}

/** Something odd at one line (or about the whole notice, where `at` is absent), said in a sentence. */
export interface Doubt {
  kind: string;
  text: string;
  at?: {
    list: 'dataCollected' | 'processors' | 'purposes' | 'aggregateAnalytics';
    index: number;
  };
}

/** A service's notice first, then the notices beneath it (its `addendumTo`, and so on). */
export interface LayeredNotice {
  layers: [Notice, ...Notice[]];
}
