import { addClassOnly, addDialog, addRegion } from './add-banner.ts';
import { addProcessor } from './add-processor.ts';
import {
  addPermalinks,
  changeCase,
  deepen,
  removeNumbers,
  renumber,
  toTitleCase,
} from './change-headings.ts';
import { swapLists, toggleParagraphs, wrapLists } from './change-lists.ts';
import { toBoldParagraphs, toDefinitionList, toPlainTable, toTableWithHeader } from './change-processors.ts';
import { reverseSections, wrapSections } from './change-sections.ts';
import {
  addComments,
  addInlineElements,
  addLinkTitles,
  curlQuotes,
  straightenQuotes,
  varySpaces,
} from './change-text.ts';

/** A change that keeps a notice's meaning. On a page where it finds nothing to change, it changes nothing. */
export interface Variant {
  name: string;
  change(document: Document): void;
  /** What happens to the text of the article: nothing (but for order and white space), or something. */
  keepsText: boolean;
}

export const variants: Variant[] = [
  { name: 'headings without numbers', change: removeNumbers, keepsText: false },
  {
    name: 'headings renumbered',
    change: (document) => renumber(document, (place) => `${place + 3}.1`),
    keepsText: false,
  },
  { name: 'headings with letters', change: (document) => renumber(document, letter), keepsText: false },
  { name: 'headings in capitals', change: (document) => changeCase(document, upper), keepsText: false },
  { name: 'headings in lower case', change: (document) => changeCase(document, lower), keepsText: false },
  {
    name: 'headings in title case',
    change: (document) => changeCase(document, toTitleCase),
    keepsText: false,
  },
  { name: 'headings one level deeper', change: deepen, keepsText: true },
  { name: 'headings with permalinks', change: addPermalinks, keepsText: false },
  { name: 'lists in a div', change: wrapLists, keepsText: true },
  { name: 'ul for ol and ol for ul', change: swapLists, keepsText: true },
  { name: 'paragraphs in list items', change: toggleParagraphs, keepsText: true },
  { name: 'processors in a table', change: toPlainTable, keepsText: true },
  { name: 'processors in a table with a header', change: toTableWithHeader, keepsText: false },
  { name: 'processors in paragraphs with a bold name', change: toBoldParagraphs, keepsText: true },
  { name: 'processors in a definition list', change: toDefinitionList, keepsText: true },
  { name: 'a banner before the heading', change: addRegion, keepsText: false },
  { name: 'a banner at the end', change: addClassOnly, keepsText: false },
  { name: 'a dialog over the page', change: addDialog, keepsText: true },
  { name: 'sections in another order', change: reverseSections, keepsText: true },
  { name: 'sections in elements of their own', change: wrapSections, keepsText: true },
  { name: 'inline elements around words', change: addInlineElements, keepsText: true },
  { name: 'unbreakable spaces and line breaks', change: varySpaces, keepsText: true },
  { name: 'curly quotes', change: curlQuotes, keepsText: false },
  { name: 'straight quotes', change: straightenQuotes, keepsText: false },
  { name: 'links with titles', change: addLinkTitles, keepsText: true },
  { name: 'comments in the text', change: addComments, keepsText: true },
];

/** The one change that adds something: `newProcessor`. */
export const additions: Variant[] = [{ name: 'a new processor', change: addProcessor, keepsText: false }];

const upper = (text: string) => text.toUpperCase();
const lower = (text: string) => text.toLowerCase();
const letter = (place: number) => `(${String.fromCharCode('a'.charCodeAt(0) + (place % 26))})`;
