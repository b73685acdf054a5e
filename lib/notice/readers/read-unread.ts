import { splitSentences } from '../language/split-sentences.ts';
import type { Coverage, Fact } from '../model.ts';
import { factFrom, type Passage } from '../passages.ts';
import type { Topic } from '../topics.ts';

/**
 * Nothing in silence: the sentences of the sections on data, processors, purposes and sharing that stand in no fact,
 * and how many of those sections' sentences do.
 */
export function readUnread(passages: Passage[], facts: Fact[]): { unread: Fact[]; coverage: Coverage } {
  const quotes = quotesByHeading(facts);
  const unread: Fact[] = [];
  let sentences = 0;
  for (const passage of passages) {
    if (!passage.topic || !summarised.has(passage.topic)) continue;
    const quoted = quotes.get(passage.heading);
    const whole = quoted?.has(passage.line.text) || isWithin(passage.line.text, quoted);
    for (const sentence of splitSentences(passage.line)) {
      sentences++;
      if (whole || quoted?.has(sentence.text) || isWithin(sentence.text, quoted)) continue;
      unread.push(factFrom(passage, sentence));
    }
  }
  return { unread, coverage: { sentences, inFacts: sentences - unread.length } };
}

const summarised = new Set<Topic>(['data', 'processors', 'purposes', 'sharing']);

function quotesByHeading(facts: Fact[]): Map<string, Set<string>> {
  const quotes = new Map<string, Set<string>>();
  for (const { heading, quote } of facts) {
    const known = quotes.get(heading);
    if (known) known.add(quote);
    else quotes.set(heading, new Set([quote]));
  }
  return quotes;
}

/** A part of a longer quote: of an entry put together from several lines, or of two sentences. */
function isWithin(part: string, quotes: Set<string> | undefined): boolean {
  if (!quotes) return false;
  for (const quote of quotes) if (quote.length > part.length && quote.includes(part)) return true;
  return false;
}
