import { type Clause, clausesOf } from './clauses.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence as the readers ask it. */
export interface Said {
  text: string;
  tokens: Token[];
  clauses: Clause[];
}

/** Takes a sentence; gives its words and clauses. `from`: where to begin in it, after a bullet. */
export function saidIn(text: string, from = 0): Said {
  const tokens = tokensOf(text, from);
  return { text, tokens, clauses: clausesOf(tokens) };
}

/** What a frame gives of a sentence: tokens `from` up to, not including, `to`. */
export interface Found {
  from: number;
  to: number;
  frame: string;
}

/** The words of the sentence that were found. */
export function foundText({ text, tokens }: Said, { from, to }: { from: number; to: number }): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
