import type { Clause } from './clauses.ts';
import { type Accepts, type DataFrame, type DataPart, dataFrames } from './frames/data.ts';
import { fits } from './frames/frame.ts';
import { dataGrade, type Grade, isQuestion } from './gates/data-gate.ts';
import { headOf } from './heads.ts';
import { genericData } from './lexicon/data.ts';
import { isParty, nounPhrases, type Span } from './noun-phrases.ts';
import type { Found, Said } from './said.ts';
import { type Token, wordsIn } from './tokens.ts';

/** Takes a sentence; gives the data that it says are collected (or, with `denied`, are not). */
export function findData(said: Said, { denied = false } = {}): Found[] {
  const found = dataNamedIn(said, denied);
  // Asked last: most sentences name none.
  return found.length > 0 && (isDefinition(said.text) || becomesAware.test(said.text)) ? [] : found;
}

function dataNamedIn(said: Said, denied: boolean): Found[] {
  const { tokens, clauses, text } = said;
  const found: Found[] = [];
  const taken = new Set<number>();
  const take = (spans: Span[], accepts: Accepts, frame: string) => {
    for (const span of acceptedSpans(tokens, spans, accepts)) {
      if (taken.has(span.from)) continue;
      taken.add(span.from);
      const to = frame === 'ask-for-optional' ? lastWord(tokens) : span.to;
      found.push({ from: span.from, to, frame });
    }
  };
  let isLocal: boolean | undefined;
  for (const clause of clauses) {
    if (clause.denied !== denied || (clause.asks && !clause.senses.has('include'))) continue;
    // What stays on the person's own device does not come to the organisation.
    if (!denied && !clause.senses.has('take')) {
      isLocal ??= staysLocal.test(text);
      if (isLocal) continue;
    }
    for (const frame of framesFor(clause)) {
      if (!fits(frame, clause, tokens)) continue;
      // "the data that we collect depends on …": what is collected stands before; only examples of it can follow.
      const isBefore =
        clause.relative &&
        frame.part === 'object' &&
        (clause.senses.has('take') || clause.senses.has('hold'));
      take(partOf(frame, clause, tokens, clauses), isBefore ? 'examples' : frame.accepts, frame.name);
    }
  }
  if (denied) return found;
  const colon = afterColon(said);
  if (colon > 0) take(nounPhrases(tokens, colon), 'weak', 'after-colon');
  for (const at of examplesOfData(said)) take(nounPhrases(tokens, at), 'strong', 'such-as');
  return found;
}

/** The frames of each verb, in their order. */
const framesByLemma = new Map<string, DataFrame[]>();

function framesFor({ lemma, senses }: Clause): DataFrame[] {
  const known = framesByLemma.get(lemma);
  if (known) return known;
  const frames = dataFrames.filter(
    ({ says, verbs }) => says.some((sense) => senses.has(sense)) && (!verbs || verbs.includes(lemma)),
  );
  framesByLemma.set(lemma, frames);
  return frames;
}

/** The place after the sentence's last word. */
function lastWord(tokens: Token[]): number {
  return tokens.findLastIndex(({ isWord }) => isWord) + 1;
}

const staysLocal =
  /\b(?:locally|only|solely|exclusively|directly|remains?|stays?|resides?) (?:\w+ ){0,2}(?:on|in) (?:your|the user's|their) (?:own )?(?:\w+ )?(?:device|computer|phone|machine|browser)\b|\b(?:stored|kept|saved|processed) locally\b|\bnever leaves?\b/i;

/** "Recorded automatically: your IP address, …": where the list begins; 0 where there is none. */
function afterColon({ tokens, clauses }: Said): number {
  const colon = tokens.findIndex(({ word }) => word === ':');
  if (colon < 1 || colon > 30 || colon > tokens.length - 3) return 0;
  const leads = clauses.findLast(({ at }) => at < colon);
  if (!leads || leads.denied || leads.condition || colon - leads.at > 12) return 0;
  const isTaken = leads.senses.has('take') || leads.lemma === 'store' || leads.lemma === 'process';
  if (!isTaken || clauses.some(({ at, near }) => at > colon && near <= colon + 1)) return 0;
  return /\b(?:purposes?|reasons?|ways?|basis|bases|when|if|rights?|from)\b/.test(
    wordsIn(tokens, leads.at, colon),
  )
    ? 0
    : colon + 1;
}

/** Takes the text of an item in a list of data; gives the data it names. Its whole text where its parts cannot stand alone. */
export function findListedData(said: Said): Found[] {
  const { tokens, clauses } = said;
  if (tokens.length === 0) return [];
  const label = labelEnd(tokens);
  const isExplained = label > 0 && clauses.some((clause) => clause.at > label && !clause.relative);
  const end = isExplained ? label : tokens.length;
  const spans = nounPhrases(tokens, label > 0 && !isExplained ? label + 1 : 0, { end });
  const strong = acceptedSpans(tokens, spans, 'strong');
  const isParted = tokens.some(({ word }) => /^[,;]$/.test(word));
  const isEnumeration =
    end < tokens.length ||
    label > 0 ||
    (isParted && spans.length > 2) ||
    spans.some(({ after }) => after === 'examples');
  if (isEnumeration && strong.length > 1 && strong.length >= spans.length / 2 && !sharesLast(tokens, spans)) {
    return acceptedSpans(tokens, spans, 'weak').map(({ from, to }) => ({ from, to, frame: 'listed' }));
  }
  return [];
}

/** "Company, firm, agency, or other entity information": the last says what the others are. */
function sharesLast(tokens: Token[], spans: Span[]): boolean {
  const last = spans.at(-1);
  return last !== undefined && tokens[last.from]?.word === 'other' && spans.length > 1;
}

/** "Account data: name, address": where the colon of a short label stands; 0 where there is none. */
function labelEnd(tokens: Token[]): number {
  const at = tokens.findIndex(({ word }) => /^[:–—]$/.test(word));
  return at > 0 && at < 25 && at < tokens.length - 1 ? at : 0;
}

/** The places after "information such as". */
function examplesOfData({ tokens, clauses }: Said): number[] {
  if (clauses.some((clause) => clause.denied || clause.senses.has('erase'))) return [];
  const places: number[] = [];
  for (let k = 1; k < tokens.length - 1; k++) {
    const word = tokens[k]?.word ?? '';
    const isSuch = word === 'such' && tokens[k + 1]?.word === 'as';
    if (!isSuch && word !== 'including' && word !== 'e.g.') continue;
    if (isParty(tokens, k)) continue;
    const before = wordsIn(tokens, k - 18, k);
    if (/\b(?:information|data|details|identifiers?|content|permissions?)\b/.test(before))
      places.push(k + (isSuch ? 2 : 1));
  }
  return places;
}

const order: Accepts[] = ['examples', 'strong', 'described', 'weak', 'generic'];
const reach = (grade: Grade) => order.indexOf(grade);

/** The phrases that pass the gate. In a list of which most is data, what is weak passes, and what is unknown and short. */
export function acceptedSpans(tokens: Token[], spans: Span[], accepts: Accepts): Span[] {
  const grades = spans.map((span) => dataGrade(tokens, span));
  const known = grades.filter((grade) => grade === 'strong' || grade === 'weak').length;
  const isSure = grades.includes('strong') && grades.every(Boolean) && spans.length > 1;
  const isList = (known >= 3 && known > spans.length / 2) || isSure;
  const hasExamples = spans.some(({ after }, k) => after === 'examples' && grades[k]);
  return spans.filter((span, k) => {
    const grade = grades[k];
    // "Internet Protocol address (e.g. IP address)"
    if (span.after === 'examples' && saysAgain(tokens, spans[k - 1], span)) return false;
    const isFirst = span.after === 'start';
    if (isFirst && hasExamples && isHolder(headOf(tokens, span).head)) return false;
    if (!grade) {
      if (span.after === 'examples' && isQuestion(tokens, span)) return true;
      return (
        isList &&
        !isFirst &&
        accepts !== 'examples' &&
        span.to - span.from <= 5 &&
        isPlainPhrase(tokens, span)
      );
    }
    const least = isFirst ? accepts : span.after === 'examples' || isList ? 'weak' : accepts;
    return reach(grade) <= order.indexOf(least);
  });
}

/** "IP address" says no more than "Internet Protocol address". */
function saysAgain(tokens: Token[], before: Span | undefined, { from, to }: Span): boolean {
  if (
    !before ||
    tokens[from - 1]?.word === ',' ||
    to - from > 2 ||
    !/^(?:\(|e\.g\.|i\.e\.)$/.test(tokens[from - 1]?.word ?? '')
  )
    return false;
  return tokens[to - 1]?.word === tokens[before.to - 1]?.word;
}

/** What holds the examples that follow: "information", "a log of sign-ins". */
function isHolder(head: string): boolean {
  return genericData.has(head) || /^(?:log|list|set|number|series)$/.test(head);
}

/** Without a verb: "recorded or otherwise communicated" is no thing. */
function isPlainPhrase(tokens: Token[], { from, to }: Span): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ word, verb }) =>
        !/^(?:etc|will|would|which|that|by|if|when|more|others?|not)$/.test(word) &&
        (!verb || verb.form === 'ing'),
    );
}

function partOf(frame: DataFrame, clause: Clause, tokens: Token[], clauses: Clause[]): Span[] {
  if (frame.part === 'subject') {
    // "you are required to"
    if (/^(?:you|we|they|i)$/.test(tokens[clause.group - 1]?.word ?? '')) return [];
    return nounPhrases(tokens, subjectStart(tokens, clause), { end: clause.group, endsAtPreposition: false });
  }
  const from = objectStart(frame.part, withObject(clause, clauses, tokens), tokens);
  if (from === undefined) return [];
  return nounPhrases(tokens, from, { end: objectEnd(clause, clauses, tokens.length), endsAtParties: true });
}

/** Where the subject begins: not before the comma that parts it from what stands before "your". */
function subjectStart(tokens: Token[], { start, group }: Clause): number {
  for (let k = group - 1; k > start; k--) {
    if (tokens[k]?.word !== ',') continue;
    const opens = (at: number) =>
      /^(?:if|when|whenever|where|while|unless|because|in|for|as|on|to|by|during|after|once)$/.test(
        tokens[at]?.word ?? '',
      );
    if (opens(start) || opens(start - 1)) return k + 1;
  }
  return start;
}

/** "we collect, use and store your address": the last of the verbs has the object. */
function withObject(clause: Clause, clauses: Clause[], tokens: Token[]): Clause {
  let last = clause;
  for (const other of clauses) {
    if (other.at <= last.at || other.at - last.at > 4 || other.form !== clause.form) continue;
    const between = tokens.slice(last.at + 1, other.at);
    if (between.every(({ word }) => /^(?:and|or|,|\/|also|otherwise|then)$/.test(word))) last = other;
  }
  return last;
}

function objectStart(part: DataPart, { at }: Clause, tokens: Token[]): number | undefined {
  const word = (k: number) => tokens[k]?.word ?? '';
  let from = at + 1;
  // "we collect and use your address": the next verb has the object.
  if (/^(?:and|or|,|\/|nor)$/.test(word(from)) && !/^(?:but|without)$/.test(word(from + 1))) return;
  if (part === 'object') return afterAccess(tokens, from);
  if (part === 'for') {
    for (let k = from; k < from + 6; k++) if (/^(?:for|about)$/.test(word(k))) return k + 1;
    return;
  }
  // "provide us with", "provide the PSF with"
  if (/^(?:us|me|the|our|psf)$/.test(word(from))) {
    for (let k = from + 1; k < from + 4; k++) if (word(k) === 'with') return k + 1;
    if (/^(?:us|me)$/.test(word(from))) from++;
  }
  return from;
}

/** "requires access to your contacts", "permission to access your contacts": where the contacts are named. */
function afterAccess(tokens: Token[], from: number): number {
  const word = (k: number) => tokens[k]?.word ?? '';
  for (let k = from; k < from + 6; k++) {
    if (word(k) === 'access') return word(k + 1) === 'to' ? k + 2 : from === k ? from : k + 1;
    if (!/^(?:permissions?|the|your|to|for|or|and)$/.test(word(k))) break;
  }
  return from;
}

/** Up to where the next clause with a subject of its own begins. */
function objectEnd(clause: Clause, clauses: Clause[], end: number): number {
  for (const other of clauses) {
    if (
      other.at <= clause.at + 1 ||
      other.relative ||
      other.voice === 'reduced' ||
      other.near <= clause.at + 1
    )
      continue;
    if (other.actor === 'organisation' && other.near < other.group) return other.near;
  }
  return end;
}

/** "“Personal data” means …": says what a word means. */
export function isDefinition(text: string): boolean {
  return definition.test(text);
}

const definition =
  /^["“]?(?:[\p{Lu}][\p{L}-]{0,30}["”]? ){1,4}(?:means|refers? to|is any|shall mean|are (?:small|files|text|pieces)|is a |is an )|[”"’']\s{0,2}(?:means?|includes?|refers? to|is defined as|shall mean)\b|\b(?:means|is defined as|refers to) (?:any |all )?(?:information|data)\b|\bfor the purposes? of (?:the|this) (?:ccpa|gdpr|agreement|policy)/iu;
const becomesAware =
  /\b(?:aware|learns?|discovers?|believe|knowledge|notified)\b.{0,20}\bthat\b|\b(?:your|a|the) (?:child|minor) has\b/i;
