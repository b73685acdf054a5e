import { sentIn } from '../language/sent-in.ts';
import { splitSentences } from '../language/split-sentences.ts';
import type { Fact, Processor } from '../model.ts';
import type { Passage } from '../passages.ts';
import { deniesPersonalData } from '../processors/denies-personal-data.ts';
import { type Entry, entriesOf } from '../processors/entries.ts';
import { isFormerEntry } from '../processors/is-former.ts';
import { linksOf } from '../processors/links-of.ts';
import { nameOf } from '../processors/name-of.ts';
import { type ProseEntry, proseEntriesOf } from '../processors/prose-entries.ts';
import { keysOf } from '../processors/same-processor.ts';

/** Of a reading: its lines, and whose notice it is. */
interface Read {
  passages: Passage[];
  /** The page's address. */
  url: string;
  /** The organisation's own names, in small letters. */
  ownNames: Set<string>;
}

/**
 * The third parties that handle data for the controller: list items, rows, paragraphs that begin with a name in bold,
 * terms of a definition list, or subsections, in a section on processors or a list that shows what it is; then those
 * named in running text and nowhere else. In the page's order.
 */
export function readProcessors({ passages, url, ownNames }: Read): Processor[] {
  const places = new Map(passages.map((passage, index) => [passage, index]));
  const listed = entriesOf(passages, url)
    .slice(0, atMost)
    .flatMap((entry) => readProcessor(entry, url).map((processor) => ({ processor, entry })));
  const taken = new Set(listed.flatMap(({ entry }) => entry.passages));
  const known = new Set(listed.flatMap(({ processor }) => keysOf(processor.name)));
  const others = passages.filter((passage) => !taken.has(passage));
  const inProse = proseEntriesOf(others, ownNames)
    .filter(({ named }) => isNew(named.name, known))
    .slice(0, atMost)
    .map((one) => ({ processor: processorInProse(one, url), entry: { passages: [one.passage] } }));
  const at = ({ entry }: { entry: { passages: Passage[] } }) =>
    entry.passages[0] ? (places.get(entry.passages[0]) ?? 0) : 0;
  return [...listed, ...inProse].sort((a, b) => at(a) - at(b)).map(({ processor }) => processor);
}

/** The longest list of processors met so far has some 30. What stands beyond is not summarised, and said to be so. */
const atMost = 500;

/** Each service once: in running text it is often named again. */
function isNew(name: string, known: Set<string>): boolean {
  const keys = keysOf(name);
  if (keys.some((key) => known.has(key))) return false;
  for (const key of keys) known.add(key);
  return true;
}

function processorInProse({ entry, named: { name, purpose }, rest }: ProseEntry, url: string): Processor {
  return {
    ...factOf(entry, name),
    name,
    ...(purpose && { purpose }),
    ...handlingIn(rest, name),
    ...linksOf(entry, url),
  };
}

function readProcessor(entry: Entry, url: string): Processor[] {
  const named = nameOf(entry);
  if (!named || isFormerEntry(splitSentences(entry).map(({ text }) => text))) return [];
  const shared = lastOf(entry);
  const { purpose, rest } = shared === entry ? named : (nameOf(shared) ?? named);
  return namesOf(named.name).map((name) => ({
    ...factOf(entry, name),
    name,
    ...(purpose && { purpose }),
    ...handlingIn(
      rest.map(({ text }) => text),
      name,
    ),
    ...linksOf(shared, url),
  }));
}

/** "PayPal or Braintree" are two. */
function namesOf(name: string): string[] {
  return /^[A-Z][\w.]*(?: [A-Z][\w.]*)? or [A-Z][\w.]*(?: [A-Z][\w.]*)?$/.test(name)
    ? name.split(' or ')
    : [name];
}

function factOf({ text, heading, prefix, suffix, leadIn }: Entry, name: string): Fact {
  return { text: name, quote: text, heading, prefix, suffix, ...(leadIn && { leadIn }) };
}

/** What the sentences beside name and purpose say of the data. */
function handlingIn(
  sentences: string[],
  name: string,
): Pick<Processor, 'dataHandling' | 'dataSent' | 'personalData'> {
  const said = sentences.filter((text) => !isLegal.test(text) && !isOnlyAddress.test(text));
  const handling = said.join(' ');
  const denies = said.some((sentence) => deniesPersonalData(sentence, name));
  return {
    ...(handling && { dataHandling: handling }),
    dataSent: said.flatMap(sentIn),
    ...(denies && { personalData: false as const }),
  };
}

/** The entry with the definition that several terms have in common; most have their own. */
function lastOf(entry: Entry): Entry {
  let last = entry;
  while (last.sharedWith) last = last.sharedWith;
  return last;
}

/** "Their use of this information is subject to the Data Processing Addendum": on what terms, not what reaches it. */
const isLegal =
  /\b(?:is|are) (?:subject to|governed by|covered by|bound by|set out in|described in)\b|\bhas its own\b|\bterms (?:are|apply|will apply)\b|\bdata (?:process(?:ing|or)|protection) (?:addend(?:um|a)|agreements?|amendments?|terms)\b|\bDPA\b|\bprivacy (?:policy|notice|statement)\b|\bterms of (?:service|use)\b|\bstandard contractual clauses\b/i;

/** A cell that holds nothing but a link, perhaps with a label ("Privacy: https://…"), or a dash for "none". */
const isOnlyAddress =
  /^\W*(?:(?:[\w-]+ ){0,3}[\w-]+:\s+)?(?:https?:\/\/\S+|link|here|none|n\/a|not linked|policy|addendum)?\W*$/i;
