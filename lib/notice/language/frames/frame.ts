import type { Actor, Clause } from '../clauses.ts';
import type { Sense } from '../lexicon/verbs.ts';
import type { Token } from '../tokens.ts';

/** A row: clauses like this give facts from that part. The examples are walked by a test. */
export interface Frame<Part extends string = string> {
  /** Facts carry it: precision by frame is counted by it. */
  name: string;
  says: Sense[];
  /** Where only some of the sense's verbs are meant. */
  verbs?: string[];
  by: Actor[];
  voice: Clause['voice'][];
  /** Which part of the clause names it. */
  part: Part;
  /** What the words of the clause must have besides. Looks at a bounded number of tokens. */
  when?: (clause: Clause, tokens: Token[]) => boolean;
  /** Sentences it serves, each with what it gives of them. */
  reads: Record<string, string[]>;
  /** Sentences that are like those and of which it gives nothing. */
  leaves: string[];
}

/** Whether a clause is one of a frame's. */
export function fits(frame: Frame, clause: Clause, tokens: Token[]): boolean {
  const { says, verbs, by, voice, when } = frame;
  if (!says.some((sense) => clause.senses.has(sense)) || !voice.includes(clause.voice)) return false;
  if (!by.includes(clause.actor) || (verbs && !verbs.includes(clause.lemma))) return false;
  return when?.(clause, tokens) ?? true;
}

/** A row that knows its sentences by words rather than by clauses. */
export interface Cue {
  name: string;
  says: RegExp;
  /** Where it is something else. */
  unless?: RegExp;
  reads: string[];
  leaves: string[];
}
