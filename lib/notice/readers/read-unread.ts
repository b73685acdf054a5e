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
  const isSaid = yield* saidIn(own, facts);
  const unread = yield* readEach(own, (passage) =>
    passage.sentences.flatMap((sentence) => (isSaid(passage, sentence) ? [] : factFrom(passage, sentence))),
  );
  const sentences = own.reduce((sum, passage) => sum + passage.sentences.length, 0);
  return { unread, coverage: { sentences, inFacts: sentences - unread.length } };
}

const summarised = new Set<Topic>(['data', 'processors', 'purposes', 'sharing']);

type IsSaid = (passage: Passage, sentence: Sentence) => boolean;

/** Whether a sentence stands in a fact under its heading: as a quote, in a quoted line, or within a longer quote. */
function* saidIn(passages: Passage[], facts: Fact[]): Work<IsSaid> {
  const quotes = quotesByHeading(facts);
  const long = quotesByHeading(facts);
  for (const { heading, line, sentences } of passages) {
    long.get(heading)?.delete(line.text);
    for (const { text } of sentences) long.get(heading)?.delete(text);
  }
  yield;
  const isWithin = new Map<string, IsSaid>();
  for (const [heading, under] of Map.groupBy(passages, ({ heading }) => heading)) {
    isWithin.set(heading, withinLongQuotes(under, long.get(heading) ?? new Set()));
    yield;
  }
  return (passage, sentence) => {
    const quoted = quotes.get(passage.heading);
    return (
      quoted !== undefined &&
      (quoted.has(passage.line.text) ||
        quoted.has(sentence.text) ||
        isWithin.get(passage.heading)?.(passage, sentence) === true)
    );
  };
}

function quotesByHeading(facts: Fact[]): Map<string, Set<string>> {
  const quotes = new Map<string, Set<string>>();
  for (const { heading, quote } of facts) {
    const known = quotes.get(heading);
    if (known) known.add(quote);
    else quotes.set(heading, new Set([quote]));
  }
  return quotes;
}

/**
 * What stands in a quote that is longer than a line or a sentence: of an entry put together from several lines, or of
 * two sentences. By its place, not by its words: "Names." may be said in one line and not in another.
 */
function withinLongQuotes(passages: Passage[], quotes: Set<string>): IsSaid {
  if (quotes.size === 0) return () => false;

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
