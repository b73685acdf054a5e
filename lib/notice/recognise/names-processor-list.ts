/**
 * Whether a heading is the name of a list of processors ("Subprocessors", "Acme’s list of sub-processors", "Third-party
 * service providers"), not a section's question or a statement about them.
 */
export function namesProcessorList(title: string): boolean {
  const words = title.trim();
  return words.length <= 100 && listName.test(words);
}

/** Whose, and what: at most six words, with no verb among them. */
const listName =
  /^(?:(?!(?:we|how|why|what|who|when|about|changes?|updates?|updating|new|your|word|food|payment|image|text)\b)[\w’'.&-]{1,30} ){0,5}?(?:sub-? ?processors?|(?:data|third[- ]party|list of|our|current) processors|(?:third[- ]party|authori[sz]ed|list of|our|external) (?:service providers|vendors|suppliers)|vendor list)(?: (?:list|page|disclosure|information))?(?: (?:of|for|at|used by|we use) ?[\w.’'&-]{0,30}(?: [\w.’'&-]{1,30}){0,3})?$/i;
