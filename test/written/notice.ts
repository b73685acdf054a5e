import type { MarkedSection } from './markup.ts';

/** A notice that is written from facts: its sections, what must be read in each, and what becomes of each sentence. */
export interface WrittenNotice {
  /** The first has the notice's name as its heading. */
  sections: WrittenSection[];
}

/** A section, and what it says. */
export interface WrittenSection extends MarkedSection {
  said: Said[];
  /** In order. */
  sentences: { text: string; becomes: Becomes }[];
}

/** What becomes of a sentence, by the names of the model's `coverage`. */
export type Becomes = 'fact' | 'unread' | 'leadIn' | 'date' | 'navigation';

/** A fact that must be read: in which list, from which sentence, and whatever else of it is known. */
export type Said = { quote: string } & (
  | { list: 'dataCollected' | 'notCollected'; text: string }
  | { list: 'purposes'; text: string; optIn: boolean }
  | {
      list: 'processors';
      name: string;
      purpose?: string;
      dataHandling?: string;
      dataSent: string[];
      personalData?: false;
      dpa?: SaidLink;
      privacyPolicy?: SaidLink;
      otherLinks: SaidLink[];
      /** In a table what reaches it is not told by sentences, and not compared. */
      inTable?: true;
    }
  | { list: 'rights'; kind: string }
  | { list: 'retention'; what: string; period: string }
  | { list: 'transfers'; countries: string[] }
  | { list: 'contact'; text: string }
  | { list: 'changesPolicy' }
  | { list: 'controller' }
);

/** A link that must be read. */
export interface SaidLink {
  text: string;
  url: string;
  written: 'link' | 'bare';
}
