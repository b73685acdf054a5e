import { countryNames } from '../frames/transfers.ts';
import { headOf } from '../heads.ts';
import { organisation, others, persons } from '../lexicon/actors.ts';
import { genericData, strongData } from '../lexicon/data.ts';
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
  const isOutside = /\b(?:third[- ]party|external|outside)\b/.test(phrase);
  if (tooVague.test(phrase) && !/^an? (?:third[- ]party|external) service provider$/.test(phrase))
    return false;
  // "help us", "run the shop"
  if (purposeVerbs.has(tokens[span.from]?.word ?? '') && nounOpeners.has(tokens[span.from + 1]?.word ?? ''))
    return false;
  const last = words.at(-1) ?? '';
  if (
    onlyInPlural.has(head) &&
    last === singular(last) &&
    !isOutside &&
    !/\b(?:other|another)\b/.test(phrase)
  )
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

/** Whether a noun phrase is a name of its own: "Acme Analytics". Not what notices write with capitals: "the Company". */
export function isName(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  if (to - from > 5) return false;
  let letters = 0;
  for (let k = from; k < to; k++) {
    const { text, word, isWord } = tokens[k] as Token;
    if (!isWord || notNames.has(singular(word)) || !/^\p{Lu}/u.test(text)) return false;
    if (text !== text.toUpperCase() || text.length > 5) letters++;
  }
  countryNames.lastIndex = 0;
  return (
    letters > 0 &&
    !countryNames.test(
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

const notNames = new Set([
  ...[...organisation, ...persons, ...others, ...genericData, ...strongData].map(singular),
  ...'i data policy privacy term agreement law act section united states america europe european union eu eea uk court company service website app application product developer provider controller processor affiliate internet notice the our your this these such any law content account device cookie english california god support helpdesk help settings setting purpose business requirement need anyone nobody legal meeting section schedule annex appendix contact form'.split(
    ' ',
  ),
]);
