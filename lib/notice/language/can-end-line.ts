/**
 * Takes what stands before a `<br>` and after it; says whether one statement ends there and another begins: "to host the
 * site<br>Your data reaches it" does, "a service of<br>Acme" does not, nor does "email<br>addresses".
 */
export function canEndLine(before: string, after: string): boolean {
  return /^[A-Z]/.test(after) && !goesOn.test(before.slice(-20));
}

/** To add a word: one after which an English sentence always goes on. */
const goesOn =
  /(?:\b(?:an?|the|of|to|and|or|by|with|in|on|at|for|from|between|our|your|their|is|are)|[,–—-]) ?$/i;
