import type { Sentence } from '../language/split-sentences.ts';
import type { Coverage, Fact } from '../model.ts';
import { factFrom, type Passage, readEach } from '../passages.ts';
import type { Topic } from '../topics.ts';
import type { Work } from '../work.ts';

/**
 * Nothing in silence: the sentences of the sections on data, processors, purposes and sharing that stand in no fact,
 * and how many of those sections' sentences do.
 */
export function* readUnread(
  passages: Passage[],
  facts: Fact[],
): Work<{ unread: Fact[]; coverage: Coverage }> {
  const own = passages.filter(({ topic }) => topic && summarised.has(topic));
  const headings = new Set(own.map(({ heading }) => heading));
  const quotes = quotesByHeading(facts.filter(({ heading }) => headings.has(heading)));
  const left = yield* readEach(own, (passage) => unquotedIn(passage, quotes.get(passage.heading)));
  const isSaid = yield* withinLonger(own, quotes);
  const unread = left
    .filter(({ passage, sentence }) => !isSaid(passage, sentence))
    .map(({ passage, sentence }) => factFrom(passage, sentence));
  const sentences = own.reduce((sum, passage) => sum + passage.sentences.length, 0);
  return { unread, coverage: { sentences, inFacts: sentences - unread.length } };
}

const summarised = new Set<Topic>(['data', 'processors', 'purposes', 'sharing']);

/** What is quoted under one heading; `found`: those quotes that are a line or a sentence there. */
interface Quotes {
  all: Set<string>;
  found: Set<string>;
}

function quotesByHeading(facts: Fact[]): Map<string, Quotes> {
  const quotes = new Map<string, Quotes>();
  for (const { heading, quote } of facts) {
    const known = quotes.get(heading);
    if (known) known.all.add(quote);
    else quotes.set(heading, { all: new Set([quote]), found: new Set() });
  }
  return quotes;
}

/** The sentences of a passage that are no quote, and stand in no quoted line. */
function unquotedIn(
  passage: Passage,
  quotes: Quotes | undefined,
): { passage: Passage; sentence: Sentence }[] {
  const { line, sentences } = passage;
  const isQuoted = (text: string) => quotes?.all.has(text) && quotes.found.add(text);
  const whole = isQuoted(line.text);
  const others = sentences.filter(({ text }) => text.length === line.text.length || !isQuoted(text));
  return whole ? [] : others.map((sentence) => ({ passage, sentence }));
}

type IsSaid = (passage: Passage, sentence: Sentence) => boolean;

/** Whether a sentence stands in a quote that is neither a line nor a sentence. Most notices have none. */
function* withinLonger(passages: Passage[], quotes: Map<string, Quotes>): Work<IsSaid> {
  const isWithin = new Map<string, IsSaid>();
  if ([...quotes.values()].every(({ all, found }) => all.size === found.size)) return () => false;
  for (const [heading, under] of Map.groupBy(passages, (passage) => passage.heading)) {
    const { all, found } = quotes.get(heading) ?? {};
    const long = [...(all ?? [])].filter((quote) => !found?.has(quote));
    if (long.length > 0) isWithin.set(heading, withinLongQuotes(under, long));
    yield;
  }
  return (passage, sentence) => isWithin.get(passage.heading)?.(passage, sentence) ?? false;
}

/**
 * What stands in a quote that is longer than a line or a sentence: of an entry put together from several lines, or of
 * two sentences. By its place, not by its words: "Names." may be said in one line and not in another.
 */
function withinLongQuotes(passages: Passage[], quotes: string[]): IsSaid {
  let text = '';
  let section: number | undefined;
  const offsets = new Map<Passage, number>();
  for (const passage of passages) {
    // An entry under a heading of its own is quoted with that heading.
    if (passage.section !== section) text += ` ${passage.heading}`;
    section = passage.section;
    offsets.set(passage, text.length + 1);
    text += ` ${passage.line.text}`;
  }
  const said = new Uint8Array(text.length);
  let from = 0;
  for (const quote of quotes) {
    // Most stand in the page's order: each is looked for from the one before.
    let at = text.indexOf(quote, from);
    if (at < 0) at = text.indexOf(quote);
    if (at < 0) continue;
    said.fill(1, at, at + quote.length);
    from = at;
  }
  return (passage, { start, end }) => {
    const offset = offsets.get(passage) ?? 0;
    return !said.subarray(offset + start, offset + end).includes(0);
  };
}
