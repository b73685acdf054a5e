import type { Clause } from './clauses.ts';
import type { PurposeFrameName } from './frames/purposes.ts';
import { purposeGerunds, purposeVerbs } from './lexicon/purposes.ts';
import { nounPhrases } from './noun-phrases.ts';
import { isActivity, isAim, pastAdverb, purposeEnd } from './purpose-phrases.ts';
import type { Found, Said } from './said.ts';
import { type Token, wordsIn } from './tokens.ts';

/**
 * Takes a sentence; gives the purposes that it says data is used for. `ofSharing`: also what it is shared for, and what
 * others are engaged for.
 */
export function findPurposes(said: Said, { ofSharing = true } = {}): Found[] {
  const { tokens, clauses, text } = said;
  if (speaksOfItself.test(text)) return [];
  const found: Found[] = [];
  const taken = new Set<number>();
  const takePhrase = (from: number, to: number, frame: PurposeFrameName) => {
    if (taken.has(from) || found.some((one) => one.from <= from && from < one.to)) return;
    taken.add(from);
    found.push({ from, to, frame });
  };
  const take = (at: number, frame: PurposeFrameName, limit?: number): number => {
    let end = at;
    for (
      let from: number | undefined = at;
      from !== undefined && from < tokens.length && !taken.has(from);
    ) {
      const { to, next } = purposeEnd(tokens, from, limit);
      takePhrase(from, to, frame);
      end = to;
      from = next;
    }
    return end;
  };
  takeExamples(said, take, takePhrase);
  for (const clause of clauses) {
    if (
      !ofSharing &&
      (clause.senses.has('share') || helpers.test(wordsIn(tokens, clause.at + 1, clause.at + 8)))
    )
      continue;
    if (isAbout(clause, tokens)) takeJoined(said, clause, take, takePhrase);
  }
  if (ofSharing) takeApart(said, take);
  return found.sort((a, b) => a.from - b.from);
}

const helpers = /\b(?:providers?|third[- ]part(?:y|ies)|compan(?:y|ies)|processors?|contractors?|vendors?)\b/;

/** Gives where what was taken ends. */
type Take = (at: number, frame: PurposeFrameName, limit?: number) => number;
type TakePhrase = (from: number, to: number, frame: PurposeFrameName) => void;

/** "This policy describes …" */
const speaksOfItself =
  /\b(?:this|our|the) (?:\w+ )?(?:privacy (?:policy|notice|statement)|policy|notice)\b.{0,30}\b(?:appl(?:y|ies)|describes?|explains?|covers?|outlines?|sets out|governs?|does not|is used|informs?|highlights|tells?)/i;

/** Whether a clause is about what is done with data, and says that it is done. */
function isAbout(clause: Clause, tokens: Token[]): boolean {
  const { senses, asks, denied, condition, actor, voice, form, lemma, auxiliaries, at, restricted } = clause;
  // "used only for payments" restricts a use and states no new one.
  if (restricted && senses.has('use')) return false;
  if (asks || denied || condition || (actor === 'person' && voice === 'active')) return false;
  if (
    !['take', 'hold', 'use', 'share', 'need', 'employ', 'reach'].some((sense) => senses.has(sense as never))
  )
    return false;
  if (form === 'ing' && !auxiliaries.some((word) => /^(?:are|is|be)$/.test(word))) return false;
  if (voice === 'reduced' && !senses.has('take')) return false;
  if (
    senses.has('need') &&
    (!/^(?:need|require)$/.test(lemma) || voice !== 'active' || actor !== 'organisation')
  )
    return false;
  return !/\b(?:means|efforts?|measures|practices|steps|safeguards|encryption|firewalls?|procedures)\b/.test(
    wordsIn(tokens, at + 1, at + 7),
  );
}

/** What "to" and "for" join to a clause. */
function takeJoined({ tokens, clauses }: Said, clause: Clause, take: Take, takePhrase: TakePhrase): void {
  const { at, senses } = clause;
  const word = (k: number) => tokens[k]?.word ?? '';
  const end = clauseEnd(clause, clauses, tokens.length);
  let depth = parenthesesBefore(tokens, at);
  for (let k = at + 1; k < end; k++) {
    if (word(k) === '(') depth++;
    // A verb in parentheses says nothing of what stands outside.
    if (word(k) === ')' && --depth < 0) return;
    if (word(k) === 'to') {
      const aim = pastAdverb(tokens, k + 1);
      if (
        !purposeVerbs.has(word(aim)) ||
        ((k > at + 2 || !senses.has('use')) && isTaken(tokens, k, senses.has('employ')))
      )
        continue;
      if (senses.has('need') && word(k - 1) === 'you') continue;
      if (
        word(k - 1) === 'used' &&
        clauses.some((one) => one.at === k - 1 && (one.voice === 'reduced' || one.relative || one.denied))
      )
        continue;
      k = Math.max(k, take(aim, 'to-verb') - 1);
    } else if (word(k) === 'for' && purposeGerunds.has(word(k + 1)) && !/^purposes?$/.test(word(k + 2)))
      take(k + 1, 'for-ing');
    else if (word(k) === 'for' && !clause.relative) takeFor(tokens, clauses, k, takePhrase);
    else if (word(k) === 'of' && /^purposes?$/.test(word(k - 1))) {
      if (isAim(tokens, k + 1)) take(k + 1, 'purpose-of');
      else {
        const [span] = nounPhrases(tokens, k + 1);
        if (span && span.to - span.from < 8) takePhrase(span.from, span.to, 'purpose-of');
      }
    }
  }
}

/** "right to", "able to", "required to": the infinitive belongs to the word before. */
function isTaken(tokens: Token[], at: number, employs: boolean): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (!belongs.test(before)) return false;
  // "information about you to": the person is no one who is asked.
  if (/^(?:you|us)$/.test(before) && /^(?:from|about|by)$/.test(tokens[at - 2]?.word ?? '')) return false;
  return !(employs || /^(?:necessary|required|needed)$/.test(before));
}

const belongs =
  /^(?:right|able|necessary|required|need|needs|needed|requires|want|wish|choose|chose|opportunity|ability|option|how|going|permission|consent|us|me|you|them|have|likely|asked|requested|agree|due|refuse|continue|rights|subject|prior|access|relating|related|addition|limited|what|whether|where|when)$/;

/** "for site administration purposes", "for fraud prevention" */
function takeFor(tokens: Token[], clauses: Clause[], at: number, takePhrase: TakePhrase): void {
  const word = (k: number) => tokens[k]?.word ?? '';
  for (let k = at + 1; k < at + 14 && k < tokens.length; k++) {
    if (/^(?:to|that|which|as|\.|;|:)$/.test(word(k))) break;
    if (!/^purposes?$/.test(word(k))) continue;
    if (!noPurpose.test(word(k - 1)))
      takePhrase(at + 1, hasExamples(tokens, k + 1) ? lastWord(tokens) : k + 1, 'for-purposes');
    return;
  }
  if (/^(?:us|you|the|a|an|any|your|our|more|example|instance|as|that|this|these|such)$/.test(word(at + 1)))
    return;
  for (const span of nounPhrases(tokens, at + 1)) {
    if (!isActivity(tokens, span, clauses)) return;
    takePhrase(span.from, span.to, 'for-noun');
  }
}

const noPurpose =
  /^(?:the|this|these|other|such|that|any|which|for|following|various|certain|above|specific|lawful|different|secondary|primary|principal|intended|limited|several|own|those|same|stated|described|logging)$/;

/** "for site administration purposes, such as to analyze trends": the examples belong to it. */
function hasExamples(tokens: Token[], at: number): boolean {
  const from = tokens[at]?.word === ',' ? at + 1 : at;
  return tokens[from]?.word === 'such' && tokens[from + 1]?.word === 'as';
}

function lastWord(tokens: Token[]): number {
  return (tokens.findLastIndex(({ isWord }) => isWord) ?? tokens.length - 1) + 1;
}

function parenthesesBefore(tokens: Token[], at: number): number {
  let depth = 0;
  for (let k = 0; k < at; k++) {
    if (tokens[k]?.word === '(') depth++;
    else if (tokens[k]?.word === ')' && depth > 0) depth--;
  }
  return depth;
}

/** Up to where another clause with a subject of its own begins. */
function clauseEnd(clause: Clause, clauses: Clause[], end: number): number {
  for (const other of clauses) {
    if (
      other.at <= clause.at + 1 ||
      other.relative ||
      other.near <= clause.at + 2 ||
      other.near === other.group
    )
      continue;
    if (other.actor === 'organisation' || other.actor === 'person') return other.near;
  }
  return end;
}

/** "for several purposes, such as to send receipts and fraud prevention" */
function takeExamples({ tokens, clauses }: Said, take: Take, takePhrase: TakePhrase): void {
  if (!clauses.some(({ denied }) => !denied)) return;
  for (let k = 0; k < tokens.length; k++) {
    if (!/^(?:purposes?|reasons)$/.test(tokens[k]?.word ?? '') || !noPurpose.test(tokens[k - 1]?.word ?? ''))
      continue;
    for (let at = k + 1; at < k + 4 && at < tokens.length; at++) {
      if (!/^(?:such|including|namely|like|e\.g\.|:)$/.test(tokens[at]?.word ?? '')) continue;
      for (const span of nounPhrases(tokens, at + (tokens[at]?.word === 'such' ? 2 : 1), {
        endsAtPreposition: false,
      })) {
        const from = tokens[span.from]?.word === 'to' ? span.from + 1 : span.from;
        if (isAim(tokens, from)) take(from, 'examples');
        else if (isActivity(tokens, span, clauses)) takePhrase(from, span.to, 'examples');
      }
      if (tokens[at + 1]?.word === 'to') take(pastAdverb(tokens, at + 2), 'examples');
      if (tokens[at + 2]?.word === 'to') take(pastAdverb(tokens, at + 3), 'examples');
      return;
    }
  }
}

/** What stands apart from the verb: "helps us …", "necessary to …", "so that we can …", "To …, we use …". */
function takeApart({ tokens, clauses, text }: Said, take: Take): void {
  const word = (k: number) => tokens[k]?.word ?? '';
  const isDenied = clauses.some(({ denied }) => denied) || /\bnot\b/i.test(text);
  for (let k = 0; k < tokens.length - 2; k++) {
    if (
      /^(?:helps?|allows?|enables?|helping|allowing|enabling)$/.test(word(k)) &&
      /^(?:us|me)$/.test(word(k + 1)) &&
      !isDenied
    ) {
      let at = k + 2;
      while (at < k + 5 && word(at) !== 'to' && !isAim(tokens, at)) at++;
      at = pastAdverb(tokens, word(at) === 'to' ? at + 1 : at);
      if (purposeVerbs.has(word(at))) take(at, 'helps-us');
    }
    if (
      /^(?:necessary|essential|reasons?|purposes?|needed)$/.test(word(k)) &&
      (/^(?:purposes?|reasons?)$/.test(word(k)) || /^(?:is|are|be)$/.test(word(k - 1))) &&
      /^(?:is|are|to|for)$/.test(word(k + 1)) &&
      !isDenied &&
      !/\bsteps\b/.test(text)
    ) {
      let at = k + 1;
      while (/^(?:is|are|to|for|mainly|solely)$/.test(word(at))) at++;
      at = pastAdverb(tokens, at);
      if (isAim(tokens, at) && /^(?:to|for|is|are)$/.test(word(at - 1))) take(at, 'is-needed-to');
    }
    if (word(k) === 'so' && (word(k + 1) === 'that' || word(k + 1) === 'we')) {
      const at = k + (word(k + 1) === 'that' ? 2 : 1);
      if (/^(?:we|i)$/.test(word(at)) && /^(?:can|may|could)$/.test(word(at + 1)) && isAim(tokens, at + 2))
        take(at + 2, 'so-that');
    }
  }
  const lead = word(0) === 'to' ? 1 : word(0) === 'in' && word(1) === 'order' ? 3 : 0;
  const main = clauses.find(
    ({ actor, denied, near, asks }) => actor === 'organisation' && !denied && !asks && near > lead + 1,
  );
  const first = pastAdverb(tokens, lead);
  const isRequest = /\b(?:exercise|opt|request|contact us|submit)\b/.test(wordsIn(tokens, 0, 8));
  if (lead > 0 && main && purposeVerbs.has(word(first)) && !isRequest && text.includes(','))
    take(first, 'to-begin', main.near);
  for (let k = 1; k < tokens.length - 2; k++) {
    if (word(k) !== 'order' || word(k - 1) !== 'in' || word(k + 1) !== 'to' || !isAim(tokens, k + 2))
      continue;
    if (
      clauses.some(
        ({ actor, denied, asks, senses }) =>
          (actor === 'organisation' || (actor === 'person' && senses.has('give'))) && !denied && !asks,
      )
    ) {
      take(
        k + 2,
        'in-order-to',
        clauses.find(({ at, actor }) => at > k + 2 && actor === 'organisation')?.near,
      );
    }
  }
}
