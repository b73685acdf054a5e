import type { Clause } from './clauses.ts';
import type { PurposeFrameName } from './frames/purposes.ts';
import { headOf } from './heads.ts';
import { others, persons } from './lexicon/actors.ts';
import { genericData } from './lexicon/data.ts';
import { purposeGerunds, purposeVerbs } from './lexicon/purposes.ts';
import { singular } from './lexicon/words.ts';
import { nounPhrases } from './noun-phrases.ts';
import { isActivity, isAim, pastAdverb, purposeEnd } from './purpose-phrases.ts';
import type { Found, Said } from './said.ts';
import { type Token, wordsIn } from './tokens.ts';

/**
 * Takes a sentence; gives the purposes that it says data is used or shared for. Whose purpose it is decides: what others
 * are engaged for, what others use data for themselves and the occasions on which data is disclosed are none.
 */
export function findPurposes(said: Said): Found[] {
  const { tokens, clauses, text } = said;
  if (speaksOfItself.test(text)) return [];
  const found: Found[] = [];
  const taken = new Set<number>();
  const takePhrase = (from: number, to: number, frame: PurposeFrameName) => {
    if (taken.has(from) || found.some((one) => one.from <= from && from < one.to)) return;
    taken.add(from);
    if (!/^for-(?:purposes|noun|begin)$/.test(frame) && saysNothing(tokens, from, to)) return;
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
    // "improve the site, such as by finding faults and testing pages"
    const told = pastExampleWords(tokens, end);
    if (told > end && purposeGerunds.has(tokens[told]?.word ?? '')) return take(told, 'examples', limit);
    return end;
  };
  takeExamples(said, take, takePhrase);
  for (const clause of clauses) if (isAbout(clause, said)) takeJoined(said, clause, take, takePhrase);
  takeApart(said, take, takePhrase);
  return found.sort((a, b) => a.from - b.from);
}

/** Those who work for the organisation: what they are engaged for is theirs to do. */
const helpers = /\b(?:providers?|third[- ]part(?:y|ies)|compan(?:y|ies)|processors?|contractors?|vendors?)\b/;

/** Gives where what was taken ends. */
type Take = (at: number, frame: PurposeFrameName, limit?: number) => number;
type TakePhrase = (from: number, to: number, frame: PurposeFrameName) => void;

/** "This policy describes …" */
const speaksOfItself =
  /\b(?:this|our|the) (?:\w+ )?(?:privacy (?:policy|notice|statement)|policy|notice|page)\b.{0,30}\b(?:appl(?:y|ies)|describes?|explains?|covers?|outlines?|sets out|governs?|does not|is used|informs?|highlights|tells?)/i;

/** Whether a clause is about what is done with data, and says that it is done. */
function isAbout(clause: Clause, { tokens, clauses }: Said): boolean {
  const isFragment =
    clause.senses.has('use') && clauses.every((one) => one.at >= clause.at || one.form === 'ing');
  const { senses, asks, denied, condition, actor, voice, form, lemma, auxiliaries, at } = clause;
  if (asks || denied || condition || (actor === 'person' && voice === 'active')) return false;
  // "Advertisers use cookies to …": for themselves.
  if (actor === 'other' && voice === 'active') return false;
  if (senses.has('employ') || (senses.has('use') && helpers.test(wordsIn(tokens, at + 1, at + 8))))
    return false;
  if (!['take', 'hold', 'use', 'share', 'need', 'reach'].some((sense) => senses.has(sense as never)))
    return false;
  if (form === 'ing' && !auxiliaries.some((word) => /^(?:are|is|be)$/.test(word))) return false;
  // "Used for sending receipts": a line that says no more.
  if (voice === 'reduced' && !senses.has('take') && !isFragment) return false;
  if (
    senses.has('need') &&
    (!/^(?:need|require)$/.test(lemma) || voice !== 'active' || actor !== 'organisation')
  )
    return false;
  return !/\b(?:means|efforts?|measures|practices|steps|safeguards|encryption|firewalls?|procedures|mechanisms|controls|protocols)\b/.test(
    wordsIn(tokens, at + 1, at + 7),
  );
}

/** What "to" and "for" join to a clause. */
function takeJoined({ tokens, clauses }: Said, clause: Clause, take: Take, takePhrase: TakePhrase): void {
  const { at, senses } = clause;
  // "used only for payments" restricts a use that is told elsewhere.
  const isLimit = clause.restricted && clause.voice !== 'active' && senses.has('use');
  const word = (k: number) => tokens[k]?.word ?? '';
  const end = clauseEnd(clause, clauses, tokens);
  const isOfSharing = clauses.some(
    (one) => one.senses.has('share') && one.at <= at && one.actor !== 'person',
  );
  let depth = parenthesesBefore(tokens, at);
  for (let k = at + 1; k < end; k++) {
    if (word(k) === '(') depth++;
    // A verb in parentheses says nothing of what stands outside.
    if (word(k) === ')' && --depth < 0) return;
    // "We may disclose it when we believe it necessary to …" names an occasion.
    if (/^belie(?:ves?|f)$/.test(word(k)) || (isOfSharing && occasion.test(word(k)))) return;
    if (word(k) === 'to') {
      const aim = pastAdverb(tokens, word(k + 1) === 'be' && word(k + 2) === 'able' ? k + 4 : k + 1);
      if (!purposeVerbs.has(word(aim)) || ((k > at + 2 || !senses.has('use')) && isTaken(tokens, k)))
        continue;
      // "shared with service providers to help us": what they do for the organisation.
      if (
        senses.has('share') &&
        /^(?:help|helps|assist)$/.test(word(aim)) &&
        helpers.test(wordsIn(tokens, at, k))
      )
        continue;
      if (clauses.some((one) => one.at === k - 1 && one.voice === 'reduced' && one.senses.has('employ')))
        continue;
      if (isDefinition(clause, tokens, aim)) continue;
      if (senses.has('need') && word(k - 1) === 'you') continue;
      if (isAsked(tokens, clauses, at, k)) continue;
      if (
        word(k - 1) === 'used' &&
        clauses.some((one) => one.at === k - 1 && (one.voice === 'reduced' || one.relative || one.denied))
      )
        continue;
      k = Math.max(k, take(aim, 'to-verb') - 1);
    } else if (isLimit) continue;
    else if (word(k) === 'for' && purposeGerunds.has(word(k + 1)) && !/^purposes?$/.test(word(k + 2)))
      take(k + 1, 'for-ing');
    else if (word(k) === 'for' && !clause.relative) takeFor(tokens, clauses, k, takePhrase);
    else if (word(k) === 'of' && /^purposes?$/.test(word(k - 1))) {
      if (isAim(tokens, k + 1)) take(k + 1, 'purpose-of');
      else {
        const [span] = nounPhrases(tokens, k + 1);
        const words = span ? wordsIn(tokens, span.from, span.to) : '';
        // "for the purposes of our legitimate interests in improving the site"
        if (/\blegitimates? (?:\w+ )?interests?\b/.test(words)) {
          for (let aim = k + 3; aim < k + 9; aim++)
            if (word(aim - 1) === 'in' && isAim(tokens, pastAdverb(tokens, aim)))
              take(pastAdverb(tokens, aim), 'purpose-of');
        } else if (/\b(?:policy|notice|statement|laws?|use|section)$/.test(words)) continue;
        else if (span && span.to - span.from < 8) takePhrase(span.from, span.to, 'purpose-of');
      }
    }
  }
}

/** "right to", "able to", "required to": the infinitive belongs to the word before. */
function isTaken(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  // "companies that help it to …"
  if (/^(?:help|helps|helping|assist|assists|enable|allow)$/.test(tokens[at - 2]?.word ?? '')) return true;
  if (!belongs.test(before)) return false;
  // "from time to time to …"
  if (before === 'time' && tokens[at - 2]?.word === 'to') return false;
  // "information about you to": the person is no one who is asked.
  if (/^(?:you|us)$/.test(before) && /^(?:from|about|by|to)$/.test(tokens[at - 2]?.word ?? '')) return false;
  return !/^(?:necessary|required|needed)$/.test(before);
}

const belongs =
  /^(?:right|able|necessary|required|need|needs|needed|requires|want|wish|choose|chose|opportunity|ability|option|how|going|permission|consent|us|me|you|them|have|likely|asked|requested|agree|due|refuse|continue|rights|subject|prior|access|relating|related|addition|limited|what|whether|where|when|measures|steps|efforts|procedures|safeguards|precautions|fails?|unable|agreed|elect|elects|requests?|tried|try|intend|intends|attempts?|commitment|committed|decided|decide|obligated|obliged|bound|permitted|entitled|time|authority|duty|willing|willingness|failure|responsibility|authorized|authorised|invite|invited|refuses?|like|wishes|wants|chosen|choosing|chooses|happy|free|eligible|reluctant|unlikely|attempting|trying|hesitate|ways?)$/;

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
  if (/^(?:us|you|a|an|any|your|more|example|instance|as|that|this|these|such)$/.test(word(at + 1))) return;
  const opener = /^(?:the|our|its)$/.test(word(at + 1)) ? 1 : 0;
  for (const span of nounPhrases(tokens, at + 1 + opener)) {
    // "the notice for the service you are using"
    const isOfPerson = tokens.slice(span.from, span.to).some(({ word: one }) => one === 'you');
    if (isOfPerson || !isActivity(tokens, span, clauses)) return;
    takePhrase(span.from, span.to, 'for-noun');
  }
}

const noPurpose =
  /^(?:the|this|these|other|such|that|any|which|for|following|various|certain|above|specific|lawful|different|secondary|primary|principal|intended|limited|several|own|those|same|stated|described|logging|sole|only|lawful|legitimate|incompatible|unrelated|each|every)$/;

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
function clauseEnd(clause: Clause, clauses: Clause[], tokens: Token[]): number {
  let end = tokens.length;
  // "Where we transfer data abroad, we take measures to …"
  if (/^(?:when|where|while|once|after|before|as)$/.test(tokens[clause.start - 1]?.word ?? ''))
    for (let k = clause.at + 1; k < end; k++)
      if (tokens[k]?.word === ',' && /^(?:we|you|they|i|it)$/.test(tokens[k + 1]?.word ?? '')) end = k;
  for (const other of clauses) {
    if (
      other.at <= clause.at + 1 ||
      other.relative ||
      other.near <= clause.at + 2 ||
      other.near === other.group
    )
      continue;
    if (other.actor === 'organisation' || other.actor === 'person') return Math.min(end, other.near);
  }
  return end;
}

/** "we require affiliates to honour this notice": what is asked of others. */
function isAsked(tokens: Token[], clauses: Clause[], from: number, to: number): boolean {
  const request = clauses.find(
    (one) => one.senses.has('need') && one.at >= from && one.at < to && one.voice === 'active',
  );
  return (
    request !== undefined &&
    tokens
      .slice(Math.max(request.at + 1, to - 4), to)
      .some(({ word }) => others.has(word) || (persons.has(word) && word !== 'your'))
  );
}

const occasion = /^(?:when|if|unless|where)$/;

/** "information that can be used to identify you" tells what kind of information it is. */
function isDefinition(
  { relative, auxiliaries, senses, voice }: Clause,
  tokens: Token[],
  aim: number,
): boolean {
  if (!senses.has('use') || voice !== 'passive') return false;
  if (!relative && !auxiliaries.some((word) => /^(?:can|could)$/.test(word))) return false;
  return /^(?:identify|contact|distinguish|locate|trace|recognize|recognise)$/.test(tokens[aim]?.word ?? '');
}

/**
 * Whether a phrase says what is done with data and not what for ("collect information"), refers to purposes said elsewhere
 * ("fulfil the purposes described above"), or only looks like one ("from time to time").
 */
function saysNothing(tokens: Token[], from: number, to: number): boolean {
  const word = (k: number) => (k < to ? (tokens[k]?.word ?? '') : '');
  if (word(from) === 'time') return true;
  let at = from;
  let handles = true;
  for (; at < to; at++) {
    const w = word(at);
    if (/^(?:,|and|or|and\/or|\/|to|otherwise|also)$/.test(w)) continue;
    if (!purposeVerbs.has(w) && !purposeGerunds.has(w) && !tokens[at]?.verb) break;
    if (genericData.has(singular(w))) break;
    if (!handling.test(w)) handles = false;
  }
  const { head } = headOf(tokens, { from: Math.min(at, to - 1), to });
  // "third parties use cookies to improve their services"
  if (/^their (?:own )?(?:services?|products?|users?)$/.test(wordsIn(tokens, at, to))) return true;
  if (at > from && saidElsewhere.test(wordsIn(tokens, at, to))) return true;
  return handles && (genericData.has(head) || /^(?:it|them|this|these|cookie)$/.test(head));
}

/** Past "such as", "including by", "for example to". */
function pastExampleWords(tokens: Token[], at: number): number {
  let from = at;
  while (
    from < at + 5 &&
    /^(?:,|such|as|including|like|by|through|example|e\.g\.|for|instance|namely)$/.test(
      tokens[from]?.word ?? '',
    )
  )
    from++;
  return tokens
    .slice(at, from)
    .some(({ word }) => /^(?:such|including|like|example|e\.g\.|namely|instance)$/.test(word))
    ? from
    : at;
}

const saidElsewhere =
  /\bpurposes?(?: s)?(?: \) ?| )?(?:of this|for which|that|which|described|outlined|stated|set|mentioned|listed|above|below|specified|identified|it|they|we|you|explained|in this)\b|\bpurposes?$/;

const handling =
  /^(?:(?:collect|gather|obtain|receiv|record|us|process|disclos|shar|transfer|stor|retain|keep|access|hold|request|transmit)(?:e|ing|s)?|track|tracking)$/;

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
        if (isAim(tokens, from)) {
          take(from, 'examples');
          // "… and to improve it": joined to a gerund it begins anew.
          for (let k2 = from + 1; k2 < span.to; k2++)
            if (/^(?:and|or)$/.test(tokens[k2 - 1]?.word ?? '') && tokens[k2]?.word === 'to')
              take(pastAdverb(tokens, k2 + 1), 'examples');
        } else if (isActivity(tokens, span, clauses)) takePhrase(from, span.to, 'examples');
      }
      if (tokens[at + 1]?.word === 'to') take(pastAdverb(tokens, at + 2), 'examples');
      if (tokens[at + 2]?.word === 'to') take(pastAdverb(tokens, at + 3), 'examples');
      return;
    }
  }
}

/** "we may send you newsletters": gives where "send" stands, 0 where it is not said so. */
function tellsYou(tokens: Token[], subject: number): number {
  const word = (k: number) => tokens[k]?.word ?? '';
  if (
    tokens[subject - 1]?.isWord &&
    !/^(?:and|also|then|permission|consent|example)$/.test(word(subject - 1))
  )
    return 0;
  let at = subject + 1;
  while (
    at < subject + 5 &&
    /^(?:may|might|also|can|sometimes|occasionally|then|periodically)$/.test(word(at))
  )
    at++;
  if (at === subject + 1 || !/^(?:send|email|show)$/.test(word(at)) || word(at + 1) !== 'you') return 0;
  return /^(?:by|via|within|with|when|if|as|,|\.)$/.test(word(at + 2)) ? 0 : at;
}

/** What is done to keep data safe is done to data, and not with it. */
const isOfMeasures =
  /\b(?:precautions|measures|firewalls?|firewall-protected|encrypt\w{0,6}|safeguards|steps)\b/i;

/** "is needed", "may also be necessary", "is primarily done" */
function isStated(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:is|are|be)$/.test(word));
}

/** "us", "the company" */
function isOrganisation(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (/^(?:us|me)$/.test(word)) return true;
  return (
    /^(?:the|our)$/.test(word) &&
    /^(?:company|service|app|application|provider|foundation|team|psf|services)$/.test(
      tokens[at + 1]?.word ?? '',
    )
  );
}

/** What stands apart from the verb: "helps us …", "necessary to …", "so that we can …", "To …, we use …". */
function takeApart({ tokens, clauses, text }: Said, take: Take, takePhrase: TakePhrase): void {
  const word = (k: number) => tokens[k]?.word ?? '';
  const isDenied = clauses.some(({ denied }) => denied) || /\bnot\b/i.test(text);
  for (let k = 0; k < tokens.length - 2; k++) {
    if (
      /^(?:helps?|allows?|enables?|permits?|assists?|helping|allowing|enabling|permitting|assisting)$/.test(
        word(k),
      ) &&
      isOrganisation(tokens, k + 1) &&
      !isDenied &&
      !(
        helpers.test(wordsIn(tokens, 0, k)) &&
        clauses.some(({ senses }) => senses.has('share') || senses.has('employ'))
      )
    ) {
      let at = k + 2;
      while (at < k + 6 && word(at) !== 'to' && !isAim(tokens, at)) at++;
      at = pastAdverb(tokens, word(at) === 'to' ? at + 1 : at);
      if (purposeVerbs.has(word(at))) take(at, 'helps-us');
    }
    if (
      /^(?:necessary|essential|reasons?|purposes?|needed|done|goal|aim|helpful|useful|vital|indispensable)$/.test(
        word(k),
      ) &&
      !isDenied &&
      !/\bbelie(?:ves?|f)\b/.test(wordsIn(tokens, k - 16, k)) &&
      !/\bsteps\b/.test(text)
    ) {
      const isNoun = /^(?:reasons?|purposes?|goal|aim)$/.test(word(k));
      let at = k + 1;
      // "our purpose in collecting your name is to …"
      if (isNoun && /^(?:for|in|of|behind|why)$/.test(word(at)))
        while (at < k + 16 && !/^(?:is|are|,|;)$/.test(word(at))) at++;
      if (
        isNoun ? /^(?:is|are)$/.test(word(at)) : /^(?:to|for|in|so)$/.test(word(at)) && isStated(tokens, k)
      ) {
        while (/^(?:is|are|to|for|mainly|solely|in|order|us|so|that|we|can)$/.test(word(at))) at++;
        at = pastAdverb(tokens, at);
        if (isAim(tokens, at) && !/^(?:us|we)$/.test(word(at - 1))) take(at, 'is-needed-to');
      }
    }
    if (/^(?:we|i)$/.test(word(k)) && !isDenied) {
      const at = tellsYou(tokens, k);
      if (at > 0) take(at, 'tells-you');
    }
    if (word(k) === 'so' && (word(k + 1) === 'that' || word(k + 1) === 'we')) {
      const at = k + (word(k + 1) === 'that' ? 2 : 1);
      if (/^(?:we|i)$/.test(word(at)) && /^(?:can|may|could)$/.test(word(at + 1)) && isAim(tokens, at + 2))
        take(at + 2, 'so-that');
    }
  }
  // "For a better experience, we may require your name"
  if (
    word(0) === 'for' &&
    !/^(?:example|instance|more|this|these|that|those|such|us|you|all|any|each|other)$/.test(word(1))
  ) {
    const comma = tokens.findIndex(({ word }) => word === ',');
    const asks = clauses.find(
      ({ actor, denied, senses, near }) =>
        actor === 'organisation' &&
        !denied &&
        near > comma &&
        ['need', 'take', 'use', 'hold', 'share'].some((sense) => senses.has(sense as never)),
    );
    if (comma > 1 && comma < 14 && asks) {
      if (purposeGerunds.has(word(1))) take(1, 'for-begin', asks.near);
      else {
        const span = { from: /^(?:the|a|an|our|your)$/.test(word(1)) ? 2 : 1, to: comma };
        if (
          !/\b(?:purposes?|experience)\b/.test(wordsIn(tokens, 1, comma)) &&
          isActivity(tokens, span, clauses)
        )
          takePhrase(1, comma, 'for-begin');
      }
    }
  }
  const lead = word(0) === 'to' ? 1 : word(0) === 'in' && word(1) === 'order' ? 3 : 0;
  const main = clauses.find(
    ({ actor, denied, near, asks }) => actor === 'organisation' && !denied && !asks && near > lead + 1,
  );
  const first = pastAdverb(tokens, lead);
  // "To open an account, we ask you for …": what the person does.
  const isPersons =
    main?.senses.has('need') &&
    /^(?:open|join|apply|subscribe|sign|register|access|use|participate|purchase|buy)$/.test(word(first));
  const isRequest = isPersons || /\b(?:exercise|opt|request|contact us|submit)\b/.test(wordsIn(tokens, 0, 8));
  if (
    lead > 0 &&
    main &&
    purposeVerbs.has(word(first)) &&
    main.near > first + 2 &&
    !isRequest &&
    !isOfMeasures.test(text) &&
    text.includes(',')
  )
    take(first, 'to-begin', main.near);
  for (let k = 1; k < tokens.length - 2; k++) {
    if (word(k) !== 'order' || word(k - 1) !== 'in') continue;
    // "in order for us to …"
    const aim = word(k + 1) === 'for' && /^(?:us|me)$/.test(word(k + 2)) ? k + 4 : k + 2;
    if (word(aim - 1) !== 'to' || !isAim(tokens, aim)) continue;
    if (
      clauses.some(
        ({ actor, denied, asks, senses }) =>
          (actor === 'organisation' || (actor === 'person' && senses.has('give'))) && !denied && !asks,
      )
    ) {
      take(aim, 'in-order-to', clauses.find(({ at, actor }) => at > aim && actor === 'organisation')?.near);
    }
  }
}
