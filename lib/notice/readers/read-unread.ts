import type { Sentence } from '../language/split-sentences.ts';
import type { Coverage, Fact } from '../model.ts';
import { factFrom, type Passage } from '../passages.ts';
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
  const quotes = quotesByHeading(facts);
  const unread: Fact[] = [];
  let sentences = 0;
  for (const section of sectionsOf(passages)) {
    const quoted = quotes.get(section[0]?.heading ?? '') ?? new Set();
    const long = new Set(quoted);
    const left: [Passage, Sentence][] = [];
    for (const passage of section) {
      const whole = quoted.has(passage.line.text);
      if (whole) long.delete(passage.line.text);
      for (const sentence of passage.sentences) {
        sentences++;
        if (quoted.has(sentence.text)) long.delete(sentence.text);
        else if (!whole) left.push([passage, sentence]);
      }
    }
    yield;
    if (left.length === 0) continue;
    const isSaid = withinLongQuotes(section, long);
    for (const [passage, sentence] of left) {
      if (!isSaid(passage, sentence)) unread.push(factFrom(passage, sentence));
    }
  }
  return { unread, coverage: { sentences, inFacts: sentences - unread.length } };
}

const summarised = new Set<Topic>(['data', 'processors', 'purposes', 'sharing']);

/** The passages of the sections that are summarised, section by section. */
function sectionsOf(passages: Passage[]): Passage[][] {
  const sections: Passage[][] = [];
  for (const passage of passages) {
    if (!passage.topic || !summarised.has(passage.topic)) continue;
    const last = sections.at(-1);
    if (last?.[0]?.section === passage.section) last.push(passage);
    else sections.push([passage]);
  }
  return sections;
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
function withinLongQuotes(
  section: Passage[],
  quotes: Set<string>,
): (passage: Passage, sentence: Sentence) => boolean {
  if (quotes.size === 0) return () => false;

  // An entry under a heading of its own is quoted with that heading.
  let text = section[0]?.heading ?? '';
  const offsets = new Map<Passage, number>();
  for (const passage of section) {
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
