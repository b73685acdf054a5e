import { genericData, strongData, weakData } from './lexicon/data.ts';
import { clauseOpeners, exampleOpeners, openers, prepositions } from './lexicon/grammar.ts';
import { purposeGerunds, purposeVerbs } from './lexicon/purposes.ts';
import { singular } from './lexicon/words.ts';
import type { Token } from './tokens.ts';

/** A noun phrase of an enumeration: tokens `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
  /** What it follows: the enumeration's start, another of it, or "such as". */
  after: 'start' | 'list' | 'examples';
}

interface Options {
  end?: number;
  /** Whether a preposition ends a phrase: what follows it says where, how or from whom. */
  endsAtPreposition?: boolean;
  /** Whether examples of those from whom or to whom data goes end it: they are no data. */
  endsAtParties?: boolean;
}

/**
 * Takes tokens and where an enumeration begins; gives its noun phrases in order, each without what stands around it.
 * Ends where another clause begins. Looks at each token a bounded number of times.
 */
export function nounPhrases(
  tokens: Token[],
  start: number,
  { end = tokens.length, endsAtPreposition = true, endsAtParties = false }: Options = {},
): Span[] {
  const spans: Span[] = [];
  let from = start;
  let after: Span['after'] = 'start';
  /** In a clause that belongs to the noun: "pages that you visit". */
  let inClause = false;
  /** After a preposition: nothing is taken until the next comma. */
  let skips = false;
  let depth = 0;
  const word = (at: number) => tokens[at]?.word ?? '';
  const close = (at: number) => {
    const span = trimmed(tokens, from, at);
    if (span && !skips) spans.push({ ...span, after });
    inClause = false;
  };
  const next = (at: number, kind: Span['after']) => {
    from = at;
    after = kind === 'list' && after === 'examples' ? 'examples' : kind;
    skips = false;
  };
  for (let k = start; k < end; k++) {
    const w = word(k);
    const following = word(k + 1);
    if (w === '(' || w === '[') {
      if (word(k + 2) === ')' && isOrdinal.test(following)) {
        // "(i) your name, (ii) …"
        close(k);
        next(k + 3, spans.length > 0 ? 'list' : after);
        k += 2;
        continue;
      }
      if (opensExamples.test(following) || k === from) {
        depth++;
        continue;
      }
      // What else stands in parentheses belongs to the phrase before them.
      let closing = k;
      while (closing < end && closing - k < 60 && !/^[)\]]$/.test(word(closing))) closing++;
      if (closing < end && closing - k < 60) k = closing;
      continue;
    }
    if (w === ')' || w === ']') {
      if (depth === 0) continue;
      depth--;
      close(k);
      next(k + 1, 'list');
      after = 'list';
      skips = true;
      continue;
    }
    if (w === ';' || (w === ':' && k - start < 12)) {
      close(k);
      next(k + 1, w === ':' ? 'examples' : 'list');
      continue;
    }
    if (/^[.!?:]$/.test(w)) {
      if (w === '.' && k < end - 1) continue;
      close(k);
      return spans;
    }
    if (/^[,–—•●]$/.test(w)) {
      close(k);
      // "your name, may be transferred": what held the enumeration goes on.
      if (resumes.test(following) && spans.length > 0) return spans;
      next(k + 1, 'list');
      continue;
    }
    const examples = examplesAt(tokens, k);
    // "from other sources, such as payment companies": no data.
    if (endsAtParties && examples > 0 && isParty(tokens, k)) {
      close(k);
      return spans;
    }
    if (examples > 0) {
      if (k > from || spans.length > 0) close(k);
      next(k + examples, 'examples');
      after = 'examples';
      k += examples - 1;
      continue;
    }
    if (w === 'as' && following === 'well') {
      close(k);
      next(k + 3, 'list');
      k += 2;
      continue;
    }
    if (/^(?:and|or|and\/or|&)$/.test(w)) {
      if (sharesHead(tokens, from, k, inClause) || sharesGeneric(tokens, from, k, inClause)) continue;
      const verb = tokens[k + 1]?.verb;
      const goesOn =
        verb && /^(?:base|ed)$/.test(verb.form) && k > from && !strongData.has(singular(following));
      if (goesOn && (inClause || verb.form === 'ed')) continue;
      close(k);
      if (startsClause.test(following)) return spans;
      next(k + 1, 'list');
      continue;
    }
    // "Your name, we use": the main clause begins.
    if (k === from && spans.length > 0 && /^(?:we|i|you|they|it)$/.test(w)) return spans;
    const isGiven = w === 'provided' && (inClause || /^(?:by|to|in|on|through|via|when)$/.test(following));
    if (clauseOpeners.has(w) && !isGiven && !(w === 'when' && /ing$/.test(following))) {
      if (k === from && /^(?:when|where|whether)$/.test(w)) {
        inClause = true;
        continue;
      }
      close(k);
      return spans;
    }
    if (endsEnumeration(tokens, k, inClause)) {
      close(k);
      return spans;
    }
    if (k > from && /^(?:that|which|who|you|we|they|i)$/.test(w)) {
      inClause = true;
      continue;
    }
    if (endsAtPreposition && !inClause && !skips && k > from && prepositions.has(w)) {
      if (
        /^(?:on|in|at|from|by|with)$/.test(w) &&
        !/^cookies?$/.test(word(k - 1)) &&
        isPlaceOfData(word(k + 1), word(k + 2))
      )
        continue;
      close(k);
      skips = true;
    }
  }
  close(end);
  return spans;
}

const isOrdinal = /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/;
const opensExamples = /^(?:such|including|like|for|e\.g\.|i\.e\.)$/;
const resumes = /^(?:may|will|can|is|are|was|were|shall|must|should|could|would|has|have)$/;
const startsClause = /^(?:we|you|they|it|i|may|will|can|do|does|are|is|then|to|use|uses|not|therefore|that)$/;

/** How many words at `at` open examples: "such as", "including but not limited to"; 0 where none do. */
function examplesAt(tokens: Token[], at: number): number {
  const word = (k: number) => tokens[at + k]?.word ?? '';
  if (word(0) === 'such' && word(1) === 'as') return 2;
  if (word(0) === 'for' && /^(?:example|instance)$/.test(word(1))) return 2;
  // "but (are) not (necessarily) limited to"
  if (word(0) === 'but') {
    for (let k = 1; k < 7; k++) if (word(k) === 'limited') return word(k + 1) === 'to' ? k + 2 : k + 1;
    return 0;
  }
  if (word(0) === 'and' && word(1) === 'not' && word(2) === 'limited') return word(3) === 'to' ? 4 : 3;
  if (word(0) === 'limited' && word(1) === 'to') return 2;
  if (word(0) === 'without' && word(1) === 'limitation') return 2;
  return exampleOpeners.has(word(0)) ? 1 : 0;
}

/** Whether examples at `at` are of those from whom or to whom data goes. */
export function isParty(tokens: Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && !tokens[before]?.isWord) before--;
  const noun = singular(tokens[before]?.word ?? '');
  return parties.test(noun);
}

const parties =
  /^(?:source|party|company|provider|partner|affiliate|vendor|supplier|processor|broker|agency)$/;

/** "time and duration of your visit": two nouns of one phrase. */
function sharesHead(tokens: Token[], from: number, at: number, inClause: boolean): boolean {
  if (inClause || at - from > 2 || isWhole(tokens, from, at)) return false;
  for (let k = at + 1; k <= at + 3; k++) {
    const { word, isWord } = tokens[k] ?? {};
    if (word === 'of') {
      // "password or date of birth" are two.
      const before = singular(tokens[at - 1]?.word ?? '');
      const isOwn = wholeEnds.test(tokens[k + 1]?.word ?? '') && strongData.has(before);
      return k > at + 1 && !isOwn;
    }
    if (!isWord || word === 'and') return false;
  }
  return false;
}

/** "credit card or account information", "billing and payment details": both lean on the last word. */
function sharesGeneric(tokens: Token[], from: number, at: number, inClause: boolean): boolean {
  if (
    inClause ||
    at - from > 3 ||
    isWhole(tokens, from, at) ||
    strongData.has(singular(tokens[at - 1]?.word ?? ''))
  )
    return false;
  for (let k = at + 2; k <= at + 3; k++) if (genericData.has(singular(tokens[k]?.word ?? ''))) return true;
  return false;
}

/** "phone number and card details", "display name and date of birth": the first needs nothing of the second. */
function isWhole(tokens: Token[], from: number, at: number): boolean {
  if (openers.has(tokens[at - 2]?.word ?? '')) return false;
  return at - from > 1 && wholeNouns.test(singular(tokens[at - 1]?.word ?? ''));
}

/** "date of birth", "country of residence": names of one thing. */
const wholeEnds = /^(?:birth|residence|origin|citizenship|issue|expiry)$/;

const wholeNouns =
  /^(?:number|name|address|code|type|date|time|id|size|model|history|title|version|zone|picture|system|agent|birth|query|requirement|town|resolution|preference|handle|nickname|username)$/;

/** What begins another part of the sentence: "in order", "so that", "to improve", "for marketing purposes". */
function endsEnumeration(tokens: Token[], at: number, inClause: boolean): boolean {
  const word = (k: number) => tokens[at + k]?.word ?? '';
  if (word(0) === 'in') return /^(?:order|connection|accordance|response|case|compliance)$/.test(word(1));
  if (word(0) === 'so') return word(1) === 'that';
  if (word(0) === 'for') {
    // "identifiers for advertising, " is the name of a thing.
    if (purposeGerunds.has(word(1)) && word(2) !== ',') return true;
    return (
      /^(?:the|any|this|that|these|following|marketing|internal|statistical|analytics|purposes)$/.test(
        word(1),
      ) && [1, 2, 3, 4].some((k) => /^purposes?$/.test(word(k)))
    );
  }
  if (word(0) !== 'to' || inClause || /^(?:necessary|needed|required)$/.test(word(-1))) return false;
  if (
    purposeVerbs.has(word(1)) ||
    tokens[at + 1]?.verb?.form === 'base' ||
    /^(?:better|us|the)$/.test(word(1))
  )
    return true;
  // "to print in the programme": another infinitive; "access to your contacts" goes on.
  return (
    opensInfinitive(tokens[at + 1]) && /^(?:a|an|the|your|our|in|it|them|you|us|this|that|and)$/.test(word(2))
  );
}

function opensInfinitive(token: Token | undefined): boolean {
  if (!token?.isWord || /s$|^\p{Lu}/u.test(token.text)) return false;
  const { word } = token;
  return !determiners.test(word) && !strongData.has(word) && !weakData.has(word) && !genericData.has(word);
}

const determiners =
  /^(?:your|a|an|our|their|this|that|which|any|all|it|them|you|each|other|third|one|and|or)$/;

function isPlaceOfData(determiner: string, noun: string): boolean {
  return (
    /^(?:your|the|a|our)$/.test(determiner) &&
    /^(?:devices?|mobile|phone|computer|camera|browser|contact|websites?|sites?|services?|apps?|pages?|platform)$/.test(
      noun,
    )
  );
}

/** Without the words and signs around a phrase that are no part of it. */
function trimmed(tokens: Token[], from: number, to: number): { from: number; to: number } | undefined {
  let first = from;
  let last = to;
  for (; last > first; last--) {
    const { word, isWord } = tokens[last - 1] as Token;
    if (/^(?:and|or|also|and\/or|other|etc\.?)$/.test(word)) continue;
    if (isWord || /^["”’%+]$/.test(word)) break;
    if (/^[)\]]$/.test(word) && opensWithin(tokens, first, last)) break;
  }
  for (; first < last; first++) {
    const { word, isWord } = tokens[first] as Token;
    if (isWord ? !leading.test(word) : word === '$') break;
  }
  return first < last ? { from: first, to: last } : undefined;
}

const leading =
  /^(?:and|or|to|with|not|limited|but|both|also|without|limitation|well|as|following|is|are|otherwise|then)$/;

function opensWithin(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^[([]$/.test(tokens[k]?.word ?? '')) return true;
  return false;
}
