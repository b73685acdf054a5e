import { matches } from '../../text/matches.ts';
import type { Right } from '../model.ts';
import { type RightFrame, rightFrames, rightPhrases } from './frames/rights.ts';
import { rightNouns, rightParticiples, rightWords, weakRightWords } from './lexicon/rights.ts';
import { words } from './lexicon/words.ts';
import type { Said } from './said.ts';
import { type Token, wordsIn } from './tokens.ts';

/** A right as a sentence words it. */
export interface FoundRight {
  text: string;
  kind: Right['kind'];
  /** The row that found it. */
  frame: string;
}

/** Takes a sentence; gives the rights that it states, each kind with each verb once: "you may update or delete it" gives two. */
export function findRights(said: Said): FoundRight[] {
  const { text, tokens } = said;
  const found: FoundRight[] = [];
  // Most sentences have none of these words.
  if (!tokens.some(({ word }) => mayBeRight(word))) return found;
  const used = new Set<number>();
  for (const frame of rightFrames) {
    for (const opener of matches(text, frame.opens)) {
      if (isOtherwise(frame, opener, text)) continue;
      const at = firstAfter(tokens, opener.index + opener[0].length);
      if (at === undefined) continue;
      for (const { token, ...right } of [...byVerbs(said, at), ...byParticiple(said, at)]) {
        if (used.has(token)) continue;
        used.add(token);
        found.push({ ...right, frame: frame.name });
      }
    }
  }
  for (const { kind, says } of rightPhrases) {
    const phrase = says.exec(text);
    if (phrase && !found.some((one) => one.kind === kind))
      found.push({ text: phrase[0], kind, frame: `phrase-${kind}` });
  }
  return found;
}

/** Verbs and nouns of rights, and what the phrases of rights cannot be without. */
const mayBeRight = (word: string) =>
  rightWords.has(word) ||
  rightParticiples.has(word) ||
  /^(?:rights?|consents?|opt|opt-|unsubscribe|requests?|informed|learn|authorit|regulator|commissioner)/.test(
    word,
  );

/** Whether an opener opens something else: it is denied, the organisation's own, or a condition without a way to act. */
function isOtherwise(frame: RightFrame, opener: RegExpExecArray, text: string): boolean {
  if (/\b(?:not|cannot)\b/i.test(opener[0])) return true;
  const before = text.slice(Math.max(0, opener.index - 40), opener.index);
  if (frame.notAfter?.test(before)) return true;
  if (frame.after && !frame.after.test(text.slice(Math.max(0, opener.index - 200), opener.index)))
    return true;
  const isCondition = /\b(?:if|should|when|where|once|unless)\s+(?:\w+\s+)?$/i.test(before);
  if (!isCondition && !frame.needsWay) return false;
  if (/\b(?:choose|decide|elect|prefer|refuse)\b/i.test(opener[0])) return true;
  return !waysToAct.test(text.slice(opener.index));
}

const waysToAct =
  /\b(?:please|contact\w*|e-?mail\w*|write|writing|you (?:can|may|must|should|need)|visit|submit|send|click|go to|log in|do so|let us know|reach|use|follow|available|by)\b/i;

function firstAfter(tokens: Token[], place: number): number | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > place) high = middle;
    else low = middle + 1;
  }
  if (low >= tokens.length) return;
  return rightNouns.has(tokens[low - 1]?.word ?? '') ? low - 1 : low;
}

interface Placed {
  token: number;
  text: string;
  kind: Right['kind'];
}

/** "access, correct or delete your data" */
function byVerbs({ text, tokens }: Said, start: number): Placed[] {
  const word = (k: number) => tokens[k]?.word ?? '';
  const verbs: number[] = [];
  let at = start;
  for (; at < tokens.length && at - start < 40; at++) {
    const kind = rightWords.get(word(at));
    if (kind) {
      verbs.push(at);
      if (kind === 'opt-out') {
        at++;
        break;
      }
    } else if (!isJoint.test(word(at)) && !(isToOrOf.test(word(at)) && goesOn.test(word(at + 1)))) break;
  }
  const last = verbs.at(-1);
  if (last === undefined) return [];
  const rest = objectAfter(text, tokens, last + 1);
  return verbs.flatMap((verb) => {
    const kind = rightWords.get(word(verb)) as Right['kind'];
    if (!takes(tokens, verb, rest.toLowerCase())) return [];
    // "lodge a complaint" is one right.
    if (kind === 'complaint' && verb !== verbs[0]) return [];
    const before =
      rightNouns.has(word(verb)) && /^(?:the|a)$/.test(word(verb - 1)) ? `${word(verb - 1)} ` : '';
    return [{ token: verb, kind, text: `${before}${tokens[verb]?.text} ${rest}`.trim() }];
  });
}

const isJoint =
  /^(?:,|and|or|to|request|that|we|assist|us|in|and\/or|for|a|the|\/|obtain|ask|either|also|have|make|submit|register|file|raise|fully|permanently|:)$/;
const isToOrOf = /^(?:to|of)$/;
const goesOn = /^(?:,|and|or|and\/or)$/;

/** Whether what the verb acts on is the person's data, consent, or what is sent to them. */
function takes(tokens: Token[], verb: number, object: string): boolean {
  const word = tokens[verb]?.word ?? '';
  if (/^opt/.test(word)) return word.length > 5 || tokens[verb + 1]?.word === 'out';
  if (rightWords.get(word) === 'complaint') return true;
  if (isOther.test(object) || !(ofData.test(object) || isOwn.test(object))) return false;
  if (isForData.has(word) && !startsWithData.test(object)) return false;
  return !weakRightWords.has(word) || ofPerson.test(object);
}

/** No participle that matters is farther from what it is said of. */
const nearby = 14;

const ofData =
  /\b(?:information|data|accounts?|consents?|cookies|communications|pii|processing|e?-?mails?|it|them|records|copy|content|messages|marketing|advertising|promotional|collection|profile|testimonial|subscription|newsletters?|personal|receiving|details|permissions?|notifications|tracking|identifiers?|what (?:we|psf|the psf) (?:hold|have|know|keep|store))\b/;
/** What the person has put there: "download your posts". */
const isOwn =
  /^(?:(?:all|any) )?(?:of )?(?:your|their) (?:\w+ )?(?:posts?|comments?|messages?|photos?|files?|uploads?|settings|preferences|registrations?|orders?|history|name|address(?:es)?)\b/;

/** "receive your data" is a right, "receive advertisements" is none. */
const isForData = words('receive receiving obtain obtaining transfer transferring');
const startsWithData =
  /^(?:(?:a|an|the|of|your|my|their|his|her|any|all|this|that|such|some|certain|these) ){0,4}(?:cop(?:y|ies)|personal|data|information|pii|it|them|access|confirmation|records?|deletion|details)\b/;
const ofPerson =
  /\b(?:your|his|her|their|my|personal|such|it|them|about (?:you|them)|consents?|pii|cookies|processing|data|copy)\b/;
const isOther =
  /^(?:(?:the|this|our|their|these|any) )*(?:privacy|terms|polic(?:y|ies)|notice|agreement|google|that|more|how|to|app|applications?|services?|sites?|websites?)\b/;

/** "that your data be deleted or corrected", "have it removed" */
function byParticiple({ text, tokens }: Said, start: number): Placed[] {
  const word = (k: number) => tokens[k]?.word ?? '';
  let from = start;
  while (/^(?:that|to|have|us|for|the|we)$/.test(word(from)) && from - start < 4) from++;
  const placed: Placed[] = [];
  for (let k = from; k < tokens.length && k - from < nearby; k++) {
    if (/^[.;:]$/.test(word(k)) || (placed.length === 0 && isPast(word(k), word(k + 1)))) break;
    const kind = rightParticiples.get(word(k));
    if (!kind) {
      if (placed.length > 0 && !/^(?:,|and|or|and\/or|not|be)$/.test(word(k))) break;
      continue;
    }
    const isPassive = /^(?:be|been|is|are|being)$/.test(word(k - 1)) || /^(?:have|get)$/.test(word(from - 1));
    if (placed.length === 0 && !(isPassive && ofData.test(wordsIn(tokens, from, k)))) continue;
    placed.push({ token: k, kind, text: text.slice(tokens[from]?.start, tokens[k]?.end) });
  }
  return placed;
}

/** What is said is over: another part of the sentence begins. */
const isPast = (word: string, next: string) => word === ',' || (word === 'to' && next !== 'be');

/** The object, up to where the sentence goes on to say which of it, how, or what else. */
function objectAfter(text: string, tokens: Token[], from: number): string {
  const token = tokens[from];
  if (!token) return '';
  const rest = text.slice(token.start, token.start + longest);
  const end = rest.search(ends);
  return (end >= 0 ? rest.slice(0, end) : rest).trim();
}

/** No object met so far is longer. */
const longest = 200;
const ends =
  /[.;:!?](?:\s|$)|(?<!\b(?:what|about|to|of|for|from|by)),? (?:please|by|via|that|which|who|when|where|while|if|unless|through|directly|from|within|using|entirely|at|shall|will|we|you|held|stored|collected|without|including|such as|in (?:some|certain|any|a|an|writing|our|your|accordance|order)|for the|for any|as)\b|, (?:and |or )?(?:you|we|unless|except|but|write|contact|e-?mail|send|visit|click|simply|just|go)\b| (?:and|or) (?:you|we|to|request|ask|have|may|can|also)\b/i;
