import { headOf } from '../heads.ts';
import { nounOpeners } from '../lexicon/grammar.ts';
import { purposeVerbs } from '../lexicon/purposes.ts';
import { onlyInPlural, recipientNouns } from '../lexicon/recipients.ts';
import { singular } from '../lexicon/words.ts';
import { type Token, wordsIn } from '../tokens.ts';

/** Whether a noun phrase is a kind of recipient: "law enforcement agencies", "our service providers". */
export function isRecipient(tokens: Token[], span: { from: number; to: number }): boolean {
  const { head, words, all } = headOf(tokens, span);
  if (words.length === 0 || all.length > longest || !recipientNouns.has(head)) return false;
  const phrase = wordsIn(tokens, span.from, span.to);
  if (asKnown.test(phrase)) return true;
  if (/\bfollowing\b|^(?:of|in|only|we|data controller|controller|developer|such)\b/.test(phrase))
    return false;
  if (tooVague.test(phrase)) return false;
  // "help us", "run the shop"
  if (purposeVerbs.has(tokens[span.from]?.word ?? '') && nounOpeners.has(tokens[span.from + 1]?.word ?? ''))
    return false;
  const last = words.at(-1) ?? '';
  if (onlyInPlural.has(head) && last === singular(last) && !/\b(?:other|another)\b/.test(phrase))
    return false;
  return !(words.length === 1 && /^(?:and|these|that|when)$/.test(words[0] ?? ''));
}

/** Kinds that their head alone would not tell. */
const asKnown =
  /^(?:the (?:general )?public|(?:our|the|its) (?:corporate |company )?group(?: of companies)?|others)$/;

/** The longest recipient met so far has some 20 words. */
const longest = 24;
/** They name nobody: "the service", "these". */
const tooVague =
  /^(?:the |this |our |its |your |their |my |a |an |any |such |these |those )*(?:(?:third[- ]party )?service provider|these|services?|websites?|sites?|developers?|compan(?:y|ies)|apps?|applications?|platforms?|business|publics?|websites|users?|persons?|team|tools?|school|owner|parent|person|individuals?|parties|party|business(?:es)?|bodies)$/;
