import type { Clause } from './clauses.ts';
import { headOf } from './heads.ts';
import { purposeAdverbs, purposeGerunds, purposeNouns, purposeVerbs } from './lexicon/purposes.ts';
import type { Token } from './tokens.ts';

/** Whether a purpose may begin at this token: "improve", "improving". */
export function isAim(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return purposeVerbs.has(word) || purposeGerunds.has(word);
}

/** Past an adverb before the verb: "to better understand". */
export function pastAdverb(tokens: Token[], at: number): number {
  const word = tokens[at]?.word ?? '';
  return word !== 'help' && (purposeAdverbs.has(word) || /[a-z]{3}ly$/.test(word)) && isAim(tokens, at + 1)
    ? at + 1
    : at;
}

/**
 * Takes where a purpose begins; gives where it ends, and where the next begins that is joined to it: "improve the site and
 * prevent abuse" is two.
 */
export function purposeEnd(
  tokens: Token[],
  from: number,
  limit = tokens.length,
): { to: number; next?: number } {
  const kin = purposeVerbs.has(tokens[from]?.word ?? '') ? purposeVerbs : purposeGerunds;
  const word = (at: number) => tokens[at]?.word ?? '';
  let to = from + 1;
  let hasObject = false;
  let next: number | undefined;
  for (; to < limit && to - from < longest; to++) {
    const w = word(to);
    const after = word(to + 1);
    // "so you need not enter them again" tells why.
    if (w === 'so' && /^(?:you|that|we|they|i)$/.test(after)) break;
    if (/^[;:!?–—]$/.test(w) || (w === '.' && to >= tokens.length - 1)) break;
    if (w === ')') break;
    if (w === '(') {
      while (to < limit - 1 && word(to) !== ')') to++;
      continue;
    }
    if (/^(?:,|and|or|and\/or|\/)$/.test(w)) {
      let at = to + 1;
      while (
        at < to + 6 &&
        /^(?:and|or|to|also|then|,|otherwise|in|order|further|for|better|as|well)$/.test(word(at))
      )
        at++;
      // "products, marketing and your experience": a noun of the enumeration.
      const isNoun = purposeNouns.has(word(at)) && /^(?:,|and|or|;|\.)?$/.test(word(at + 1));
      if (isNoun && hasObject) continue;
      // "improving the site and to prevent abuse"
      if (hasObject && word(at - 1) === 'to' && purposeVerbs.has(word(at)) && kin !== purposeVerbs) {
        next = at;
        break;
      }
      if (kin.has(word(at)) && word(at + 1) !== 'of' && (w === ',' || hasObject || word(at - 1) === 'to')) {
        if (hasObject) {
          next = at;
          break;
        }
        to = at;
        continue;
      }
      if (!hasObject && kin.has(word(at))) {
        to = at;
        continue;
      }
      if (w === ',' && (endsPurpose.test(after) || goesOnOtherwise.test(after))) break;
      if (/^(?:and|or)$/.test(w) && /^(?:is|are|will|may|we|you|therefore|does|do|this|it)$/.test(after))
        break;
      continue;
    }
    if (w === 'as' && after === 'well' && word(to + 2) === 'as') {
      if (kin.has(word(to + 3))) next = to + 3;
      else if (word(to + 3) === 'to' && kin.has(word(to + 4))) next = to + 4;
      if (next !== undefined) break;
      continue;
    }
    if (to > from + 1 && endsPurpose.test(w) && w !== 'you' && w !== 'we') break;
    if (w === 'as' && /^(?:described|set|outlined|required|necessary|permitted|stated|follows)$/.test(after))
      break;
    if ((w === 'by' && /ing$/.test(after)) || (w === 'in' && after === 'order')) break;
    if (w === 'in' && /^(?:accordance|compliance)$/.test(after)) break;
    if ((w === 'such' && after === 'as') || w === 'including') break;
    hasObject = true;
  }
  while (to > from + 1) {
    const last = tokens[to - 1] as Token;
    if (last.isWord ? !/^(?:and|or|to|in)$/.test(last.word) : last.word === ')') break;
    to--;
  }
  return next === undefined ? { to } : { to, next };
}

/** The longest purpose met so far has some 40 words. */
const longest = 45;
const endsPurpose =
  /^(?:when|if|unless|where|whereby|while|because|however|but|although|provided|except|until|we|you|they)$/;
const goesOnOtherwise =
  /^(?:as|in|including|such|subject|based|by|please|this|these|so|after|during|at|on|upon|from)$/;

/** Whether a noun phrase is a purpose: "fraud prevention". */
export function isActivity(tokens: Token[], span: { from: number; to: number }, clauses: Clause[]): boolean {
  const { head, words } = headOf(tokens, span);
  if (
    span.to - span.from > 12 ||
    noActivity.test(words[0] ?? '') ||
    noActivity.test(tokens[span.from]?.word ?? '')
  )
    return false;
  if (!purposeNouns.has(head) && !purposeNouns.has(words.at(-1) ?? '')) return false;
  return !clauses.some(
    ({ at, form, relative }) => at >= span.from && at < span.to && form !== 'ing' && !relative,
  );
}

const noActivity = /^(?:we|you|they|other|these|this|our|your|such|of|third)$/;
