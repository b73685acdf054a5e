import { strongData, weakData } from './lexicon/data.ts';
import { afterNouns, openers } from './lexicon/grammar.ts';
import { recipientNouns } from './lexicon/recipients.ts';
import { singular } from './lexicon/words.ts';
import type { Token } from './tokens.ts';

/** The head of a noun phrase: the last word before what tells more of it from behind. */
export interface Head {
  /** Singular: "address" of "your email addresses of all kinds". */
  head: string;
  /** The words up to the head, openers left out, and all words. */
  words: string[];
  all: string[];
}

/** Takes a noun phrase; gives its head. */
export function headOf(tokens: Token[], span: { from: number; to: number }): Head {
  const { from } = span;
  // "Address 2": a number after a noun counts it.
  const isCounted = span.to - from > 1 && /^\d{1,6}$/.test(tokens[span.to - 1]?.word ?? '');
  const to = isCounted ? span.to - 1 : span.to;
  let first = from;
  while (first < to - 1 && openers.has(tokens[first]?.word ?? '')) first++;
  let end = first + 1;
  let depth = 0;
  for (let k = first; k < to; k++) {
    const token = tokens[k] as Token;
    if (token.word === '(') depth++;
    if (depth === 0 && k > first && endsHead(tokens, k, to)) break;
    if (depth === 0 && token.isWord) end = k + 1;
    if (token.word === ')') depth--;
  }
  const words = wordsOf(tokens, first, end);
  return { head: singular(words.at(-1) ?? ''), words, all: wordsOf(tokens, first, to) };
}

function endsHead(tokens: Token[], at: number, to: number): boolean {
  const { word } = tokens[at] as Token;
  if (afterNouns.has(word) || /^[,;:]$/.test(word)) return true;
  const before = singular(tokens[at - 1]?.word ?? '');
  const isKnown = strongData.has(before) || recipientNouns.has(before);
  if (/[a-z]{2}ly$/.test(word)) return isKnown && !/^(?:family|weekly|daily|monthly|only)$/.test(word);
  if (
    !participle.test(word) ||
    !(strongData.has(before) || weakData.has(before)) ||
    strongData.has(singular(word))
  )
    return false;
  return at + 1 >= to || afterNouns.has(tokens[at + 1]?.word ?? '');
}

const participle = /(?:ed|spent|sent|shown|seen|held|given|made|kept|known|being)$/;

function wordsOf(tokens: Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (token?.isWord) words.push(token.word);
  }
  return words;
}
