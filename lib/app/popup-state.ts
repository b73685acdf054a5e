/**
 * What the popup is given to show: the screen it is on, and, where there is a notice, the summary of it.
 * Types only; plain JSON. `components` show it, `lib/app` makes it.
 */
import type { Changes } from '../notice/compare/changes.ts';
import type { LayeredNotice, Link } from '../notice/model.ts';
import type { SiteReason } from '../sites.ts';

/** Every screen of the popup. A new one is added here, and the compiler names each place that must know it. */
export type PopupState =
  /** Being read or fetched; `title` of the notice where it is known. */
  | { screen: 'reading'; title?: string }
  | { screen: 'summary'; summary: Summary }
  /** A page of another organisation that is no privacy notice: what it links to. `notices`: the PSF's, to open. */
  | { screen: 'page-links'; host: string; links: DocumentLinks; notices: Link[] }
  /** A page of another organisation in a language that is not read: whether it is a notice is not known. */
  | { screen: 'other-language'; host: string; language: PageLanguage; links: DocumentLinks; notices: Link[] }
  /** A page that no extension may read: the browser's own, its add-on store, a PDF viewer. */
  | { screen: 'browser-page' }
  /** A page of another organisation in which no script can run, such as an error page of the browser's. */
  | { screen: 'unreadable'; host: string }
  /** A page of another organisation that gave no answer in time: it is busy, or still loading. */
  | { screen: 'no-answer'; host: string }
  /** The user took back a permission; `origins` are what a button asks for again. */
  | { screen: 'no-permission'; host: string; origins: string[] }
  /** The page looks like a notice but could not be read. `reason` is a sentence. */
  | { screen: 'failed'; url: string; reason: string }
  /** The governing notice could not be had, and none is cached. */
  | { screen: 'fetch-failed'; failure: FetchFailure; title: string; url: string };

/** Why a notice could not be fetched. Each has its own message and next step on screen. */
export type FetchFailure =
  | 'offline'
  | 'timeout'
  /** The answer ended before the page did. */
  | 'cut-off'
  | 'not-found'
  /** Status 401 or 403. */
  | 'forbidden'
  /** Status 429. */
  | 'too-many-requests'
  | 'server-error'
  | 'too-large'
  | 'not-html'
  /** Redirected to another host, or to a page that is no notice's. */
  | 'redirected'
  /** The page is there, but it no longer reads as a notice. */
  | 'changed-shape'
  /** The permission for the notices' host was taken back. */
  | 'no-permission';

/** A notice, ready to show. */
export interface Summary {
  notice: LayeredNotice;
  /** Why this notice is shown for this page. */
  governingReason: GoverningReason;
  /** When it was read, ISO 8601. */
  readAt: string;
  /** Where the reading comes from. `stale-cache`: a newer one was asked for and could not be had. */
  readFrom: 'page' | 'network' | 'cache' | 'stale-cache';
  /** Why a notice from the cache could not be refreshed: the first one, else a base notice. */
  refreshFailure?: FetchFailure;
  /** True while a newer reading is on its way. */
  refreshing: boolean;
  /** A base notice that could not be had. */
  missingBaseNotice?: { title: string; url: string; failure: FetchFailure };
  /** The page gave no answer in time, so what it links to is not known. */
  unanswered?: true;
  /** What differs from the reading that the user marked as read, or that was shown first. */
  changes?: Changes;
  /** Set where the notice is not the PSF's but of the page's own organisation, read by the user's click. */
  organisation?: Organisation;
}

/** Why this notice is shown for this page. */
export type GoverningReason =
  /** The page is the notice. */
  | { by: 'page' }
  /** A link on the page leads to it; `text` is the link's. */
  | { by: 'link'; host: string; text: string }
  /** `lib/sites.ts` names it for this host, and why. */
  | { by: 'site'; host: string; reason: SiteReason }
  /** A PSF host without a notice of its own. */
  | { by: 'psf'; host: string };

/** Whose notice it is, where it is not the PSF's. It is read by the same rules, which may miss more of it. */
export interface Organisation {
  host: string;
  /** As the notice names it; absent where it does not. */
  controller?: string;
  /** How many of the notice's sentences were sorted, of how many. */
  sorted: number;
  sentences: number;
  /** Whether the user keeps this notice. `unavailable`: in a private window nothing is kept. */
  keeping: { status: 'not-kept' } | { status: 'kept'; since: string } | { status: 'unavailable' };
  /** Processor lists, DPAs and further notices that this one links to. */
  links: DocumentLinks;
}

/** Documents on privacy that a page links to, to open; in each list those in the page's footer first. */
export interface DocumentLinks {
  notices: Link[];
  processorLists: Link[];
  dpas: Link[];
}

/** The language a page is in. */
export interface PageLanguage {
  /** As the page says it: "de", "pt-BR". */
  code: string;
  /** In English: "German". Absent for a code that nobody knows. */
  name?: string;
  /** The page's own English version, where it links to one. */
  englishVersion?: Link;
}
