/** A way to say something: its pattern, and words one of which stands in whatever the pattern matches. */
export interface Statement {
  /** In small letters. */
  needs: string[];
  says: RegExp;
}

/** The patterns that a sentence may match, in order: a quick look for words, which leaves out most of the slow rest. */
export function patternsFor(sentence: string, statements: Statement[]): RegExp[] {
  const words = sentence.toLowerCase();
  const patterns: RegExp[] = [];
  for (const { needs, says } of statements) {
    if (needs.some((need) => words.includes(need))) patterns.push(says);
  }
  return patterns;
}
