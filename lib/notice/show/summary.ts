/**
 * What the popup is given to show: the state it is in, and, where there is a notice, the summary of it.
 * Types only; plain JSON. `components` show it, `lib/extension` makes it.
 */
import type { LayeredNotice, Link } from '../model.ts';

/** Every screen of the popup. A new one is added here, and the compiler names each place that must know it. */
export type PopupState =
  /** Being read or fetched; `title` of the notice where it is known. */
  | { screen: 'reading'; title?: string }
  | { screen: 'summary'; summary: Summary }
  /** Not a site of the PSF; `notices` are offered to open. */
  | { screen: 'other-site'; host: string; notices: Link[] }
  /** A page that no extension may read: the browser's own, its add-on store, a PDF viewer. */
  | { screen: 'browser-page' }
  /** The reader of the page took back a permission; `origins` are what a button asks for again. */
  | { screen: 'no-permission'; host: string; origins: string[] }
  /** The page looks like a notice but could not be read. `reason` is a sentence. */
  | { screen: 'failed'; url: string; reason: string }
  /** The governing notice could not be had, and none is kept. */
  | { screen: 'fetch-failed'; failure: FetchFailure; title: string; url: string };

/** Why a notice could not be fetched. Each has its own message and next step on screen. */
export type FetchFailure =
  | 'offline'
  | 'timeout'
  | 'not-found'
  | 'server-error'
  | 'too-large'
  | 'not-html'
  /** Redirected to another host. */
  | 'redirected'
  /** The page is there, but it no longer reads as a notice. */
  | 'changed-shape'
  /** The permission for the notices' host was taken back. */
  | 'no-permission';

/** A notice, ready to show. */
export interface Summary {
  notice: LayeredNotice;
  /** How this notice was found to govern the page. */
  found: Found;
  /** When it was read, ISO 8601. */
  readAt: string;
  /** Where it comes from: just read, or kept from earlier; `offline` says a refresh was tried and failed. */
  source: 'page' | 'fetched' | 'kept' | 'kept-offline';
  /** Why a layer that is shown as kept could not be refreshed: the first one's, else one's beneath. */
  refreshFailure?: FetchFailure;
  /** True while a newer reading is on its way. */
  refreshing: boolean;
  /** A layer beneath that could not be had. */
  missingLayer?: { title: string; url: string; failure: FetchFailure };
  /** What differs from the notice last marked as read. */
  changes?: Changes;
}

/** Why this notice is shown for this page. */
export type Found =
  /** The page is the notice. */
  | { by: 'page' }
  /** A link on the page leads to it; `text` is the link's. */
  | { by: 'link'; host: string; text: string }
  /** `lib/sites.ts` names it for this host, and why. */
  | { by: 'site'; host: string; reason: string }
  /** A PSF host without a notice of its own. */
  | { by: 'psf'; host: string };

/** What differs between two readings of the same notice, layer by layer. */
export interface Changes {
  /** When the earlier reading was marked as read, ISO 8601. */
  since: string;
  items: Change[];
  /** Set where nothing but the date differs. */
  onlyDate?: { before?: string; after?: string };
}

/** One difference. A reworded item is one change. */
export interface Change {
  /** Title of the layer it stands in. */
  layer: string;
  list: 'data' | 'processor' | 'purpose' | 'link' | 'analytics' | 'other';
  kind: 'added' | 'removed' | 'reworded';
  /** The item as it is now, or as it was where it was removed. */
  text: string;
  /** As it was, where it was reworded. */
  before?: string;
}
