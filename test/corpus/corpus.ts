import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the corpus stands: third-party pages, for testing only, beside the checkout and never in it. */
export const corpusFolder = join(import.meta.dirname, '../../../shared/corpus');
export const hasCorpus = existsSync(join(corpusFolder, 'manifest.json'));

export interface CorpusPage {
  file: string;
  gold: string | null;
  url: string;
  /** "not-a-notice", "other-organisation", … */
  kind: string;
  isPsfNotice: boolean;
  twinGroup?: string;
  governingNotice?: string | null;
}

/** What a careful reader finds on a page; see the corpus's README. Phrases are the page's own text. */
export interface Gold {
  title: string;
  site: string;
  lastUpdated: string;
  addendumTo: string | null;
  addendumToUrl?: string;
  recoveredText?: Record<string, string>;
  dataCollected: string[];
  dataCollectedProse?: GoldPhrase[];
  dataMentionedAsExample?: GoldPhrase[];
  purposes: string[];
  purposesProse?: GoldPhrase[];
  optIn: string[];
  aggregateAnalytics: { tool: string; selfHosted: boolean; data: string[] }[];
  processors: GoldProcessor[];
  sharing?: string[];
  rights?: string[];
  retention?: string | null;
  retentionOther?: string[];
  transfers?: string | null;
  contact?: string | null;
  changesPolicy?: string | null;
  controllerQuote?: string;
}
export interface GoldPhrase {
  item: string;
  quote: string;
}
interface GoldProcessor {
  name: string;
  purpose: string | null;
  dataHandling: string | null;
  dataSent?: string[];
  personalData?: false;
  dpa: string | null;
  privacyPolicy: string | null;
  otherLinks: { text: string; url: string }[];
}

/** The corpus's pages; none where it is not there. */
export function corpusPages(): CorpusPage[] {
  if (!hasCorpus) return [];
  return JSON.parse(readFileSync(join(corpusFolder, 'manifest.json'), 'utf8'));
}

export function htmlOf({ file }: Pick<CorpusPage, 'file'>): string {
  return readFileSync(join(corpusFolder, file), 'utf8');
}

export function goldOf({ file, gold }: CorpusPage): Gold {
  if (!gold) throw new Error(`${file} has no gold`);
  return JSON.parse(readFileSync(join(corpusFolder, gold), 'utf8'));
}
