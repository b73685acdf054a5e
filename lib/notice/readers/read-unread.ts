import type { Sentence } from '../language/split-sentences.ts';
import { leadsWithinPage } from '../leads-within-page.ts';
import type { Coverage, Fact } from '../model.ts';
import type { Outline } from '../outline.ts';
import { factFrom, type Passage } from '../passages.ts';
import { quotedPlaces } from './quoted-places.ts';
import { isDateStamp, readAddendumSentence } from './read-head.ts';
import { headingsThatSay } from './statement-headings.ts';

/** What a notice was read from, and the facts that were read. */
interface Read {
  outline: Outline;
  passages: Passage[];
  facts: Fact[];
}

/**
 * Nothing in silence: the sentences of the whole notice that stand in no fact, and what became of all of them. A lead-in,
 * a date or a link within the page counts as such only where no fact has it.
 */
export function readUnread({ outline, passages, facts }: Read): { unread: Fact[]; coverage: Coverage } {
  const coverage: Coverage = { sentences: 0, inFacts: 0, leadIns: 0, dates: 0, navigation: 0 };
  const unread: Fact[] = [];
  const addendum = readAddendumSentence(passages);
  const isQuoted = quotedPlaces(outline, passages, addendum ? [...facts, addendum] : facts);
  const statements = headingsThatSay(outline.sections);
  const addHeadings = (until: number) => {
    while ((statements[0]?.section ?? until) < until) {
      const { heading, fact } = statements.shift() ?? {};
      if (!heading || !fact) continue;
      coverage.sentences++;
      unread.push(fact);
    }
  };
  for (const [index, passage] of passages.entries()) {
    addHeadings(passage.section);
    const leadIn = leadInOf(passages, index);
    for (const sentence of passage.sentences) {
      coverage.sentences++;
      if (isQuoted(passage, sentence)) coverage.inFacts++;
      else if (isDateStamp(passage.line) || saysOnlyDate.test(sentence.text)) coverage.dates++;
      else if (leadsWithinPage(passage.line, outline.url)) coverage.navigation++;
      else if (sentence === leadIn) coverage.leadIns++;
      else unread.push(factFrom(passage, sentence));
    }
  }
  addHeadings(Number.POSITIVE_INFINITY);
  return { unread, coverage };
}

/** "This policy was last updated on February 20, 2015." */
const saysOnlyDate =
  /^(?:this|our|the)(?: [\w-]+){0,4} (?:was|is) (?:last )?(?:updated|modified|revised|changed|reviewed|effective|dated)(?: (?:on|as of|from|since))?:? [^.;]{4,30}\d[^.;]{0,12}\.?$/i;

/** The sentence of a passage that leads to the list beneath: each fact of that list shows it. */
function leadInOf(passages: Passage[], index: number): Sentence | undefined {
  const last = passages[index]?.sentences.at(-1);
  const next = passages[index + 1];
  if (!last || next?.section !== passages[index]?.section) return;
  return next?.leadIn === last.text ? last : undefined;
}
