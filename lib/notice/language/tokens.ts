import { type VerbForm, verbForms } from './lexicon/verbs.ts';

/** A word or a sign of a sentence, and where in the sentence it stands. */
export interface Token {
  /** In small letters, with a straight apostrophe. */
  word: string;
  text: string;
  start: number;
  end: number;
  isWord: boolean;
  /** Where the lexicon has it as a verb. */
  verb: VerbForm | undefined;
}

/** Takes a sentence; gives its words and signs in order. `from`: where to begin in it, after a bullet. */
export function tokensOf(sentence: string, from = 0): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = from;
  for (let match = token.exec(sentence); match; match = token.exec(sentence)) {
    const [text] = match;
    const isWord = startsWord.test(text);
    const word = isWord ? text.toLowerCase().replace('’', "'") : text;
    tokens.push({
      word,
      text,
      start: match.index,
      end: match.index + text.length,
      isWord,
      verb: isWord ? verbForms.get(word) : undefined,
    });
  }
  return tokens;
}

/** "e.g.", "python.org", "user's", "AT&T", "opt-out" are words; any other sign stands alone. */
const token =
  /e\.g\.|i\.e\.|etc\.|[\p{L}\p{N}](?:[\p{L}\p{N}'’_-]|\.(?=[\p{L}\p{N}])|&(?=\p{L}))*|[^\s\p{L}\p{N}]/gu;
const startsWord = /^[\p{L}\p{N}]/u;

/** Where the words of an item begin: after "• ", "(a) ", "2.1 ". */
export function afterBullet(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0;
}

const bullet = /^\s*(?:[•●·▪◦*–-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+/i;

/** The words between two tokens, in small letters, joined by spaces. */
export function wordsIn(tokens: Token[], from: number, to: number): string {
  let words = '';
  for (let at = Math.max(0, from); at < to && at < tokens.length; at++) words += ` ${tokens[at]?.word}`;
  return words.trim();
}
