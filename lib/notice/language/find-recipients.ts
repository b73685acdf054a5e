import type { Clause } from './clauses.ts';
import { fits } from './frames/frame.ts';
import { type RecipientPart, recipientFrames } from './frames/recipients.ts';
import { isName, isRecipient } from './gates/recipient-gate.ts';
import { genericData, strongData } from './lexicon/data.ts';
import { purposeVerbs } from './lexicon/purposes.ts';
import { namedServicesIn } from './named-services.ts';
import { nounPhrases, type Span } from './noun-phrases.ts';
import type { Found, Said } from './said.ts';
import { type Token, wordsIn } from './tokens.ts';

/** A recipient; `named`: by a name of its own. */
export interface FoundRecipient extends Found {
  named: boolean;
}

/** Takes a sentence; gives who else gets data by it. */
export function findRecipients(said: Said): FoundRecipient[] {
  const { tokens, clauses, text } = said;
  if (saysOtherwise.test(text)) return [];
  const found: FoundRecipient[] = [];
  const take = taker(tokens, found);
  let hasNames = false;
  for (const clause of clauses) {
    if (clause.asks || clause.denied || (clause.actor === 'person' && clause.voice === 'active')) continue;
    for (const frame of recipientFrames) {
      if (!fits(frame, clause, tokens)) continue;
      for (const [from, end] of partsOf(frame.part, clause, said)) take(from, frame.name, end);
    }
    const isAbout = ['use', 'employ', 'share', 'hold', 'take'].some((sense) =>
      clause.senses.has(sense as never),
    );
    // Names are those of the whole sentence: once is enough.
    if (!isAbout || hasNames || clause.condition || logsIn.test(text)) continue;
    hasNames = true;
    takeNames(tokens, found);
  }
  takeApart(said, take);
  return found;
}

/** Takes an item of a list of recipients; gives whom it names: before its colon, where it has one. */
export function findListedRecipients({ tokens, clauses }: Said): FoundRecipient[] {
  const found: FoundRecipient[] = [];
  const take = taker(tokens, found);
  const stop = tokens.findIndex(({ word }) => word === ':' || word === '.');
  const end = stop > 0 ? stop : tokens.length;
  const condition = /^(?:if|where|when|in|subject|as|for)$/.test(tokens[0]?.word ?? '')
    ? afterCondition(tokens, end)
    : 0;
  if (condition > 0) {
    take(condition, 'listed', end);
    return found;
  }
  const start =
    /^(?:with|to)$/.test(tokens[0]?.word ?? '') && !purposeVerbs.has(tokens[1]?.word ?? '') ? 1 : 0;
  const hasClause = clauses.some(
    ({ at, form, relative, voice }) =>
      at < Math.min(end, 12) && form !== 'ing' && !relative && voice !== 'reduced',
  );
  if (start === 1 || !hasClause) take(start, 'listed', end);
  takeNames(tokens, found);
  return found;
}

/** "if you register for an event, to its other attendees": where the recipient begins; 0 where none does. */
function afterCondition(tokens: Token[], end: number): number {
  for (let k = end - 2; k > 2; k--) {
    if (tokens[k - 1]?.word !== ',' || !/^(?:with|to)$/.test(tokens[k]?.word ?? '')) continue;
    if (!purposeVerbs.has(tokens[k + 1]?.word ?? '')) return k + 1;
  }
  return 0;
}

/** Sentences that name others and share nothing with them. */
const saysOtherwise =
  /cannot guarantee|agree that we shall not|\bunder no circumstances|\bnot (?:even|in the business)|\bnever\b|\bdoes not belong|\bmeans (?:any|information|data|the|that)\b|\bnot to sell/i;

/** "sign in with your Google account": the name says where the person comes from. */
const logsIn =
  /\b(?:link|connect|logg?|sign|regist)\w*\b[^.;]{0,80}\b(?:accounts?|login|social (?:network|media))\b/i;

type Take = (from: number, frame: string, end?: number) => void;

function taker(tokens: Token[], found: FoundRecipient[]): Take {
  let takes = 0;
  return (start, frame, end = tokens.length) => {
    if (++takes > mostTakes) return;
    const from = afterQuantity(tokens, start);
    const spans = nounPhrases(tokens, from, { end }).slice(0, most);
    for (const [at, span] of spans.entries()) {
      const isKnown = found.some((one) => one.from < span.to && span.from < one.to);
      if (isKnown) continue;
      if (isRecipient(tokens, span)) found.push({ from: span.from, to: span.to, frame, named: false });
      else if (givesNames.has(frame) && isName(tokens, span))
        found.push({ from: span.from, to: span.to, frame, named: true });
      else {
        const shared = sharedHead(tokens, spans, at);
        if (shared) found.push({ from: span.from, to: shared.to, frame, named: false });
        // "with your consent": what the list begins with is no recipient, so it is none.
        else if (span.after === 'start') return;
      }
    }
  };
}

/** "a number of trusted partners", "one or more of our partners": where the partners begin. */
function afterQuantity(tokens: Token[], from: number): number {
  for (let k = from + 1; k < from + 6; k++) {
    if (tokens[k]?.word === 'of' && quantities.test(wordsIn(tokens, from, k))) return k + 1;
  }
  return from;
}

const quantities =
  /^(?:(?:a|an|the|our|only|certain|some|any|all|one or more|several|many|most|each) ?)*(?:(?:large |small |limited |wide )?(?:number|variety|range|few|handful|categor(?:y|ies)|types?|kinds?))?$/;

/** Frames in which a name of its own is that of a recipient. */
const givesNames = new Set(['shared-with', 'provided-to']);

/** "hosting, payment and email providers": the recipient whose head the phrases before it share. */
function sharedHead(tokens: Token[], spans: Span[], at: number): Span | undefined {
  for (const [k, span] of spans.slice(at, at + 5).entries()) {
    if (k > 0 && span.after !== 'list') return;
    if (k > 0 && isRecipient(tokens, span))
      return isJoined(tokens, spans[at + k - 1], span) ? span : undefined;
    if (span.to - span.from > 3 || !isBare(tokens, span)) return;
  }
  return;
}

/** Last of an enumeration, and with nothing of its own before it: "and email providers", not "and our providers". */
function isJoined(tokens: Token[], before: Span | undefined, span: Span): boolean {
  const between = before ? wordsIn(tokens, before.to, span.from) : '';
  return (
    /\b(?:and|or)$/.test(between) &&
    span.to - span.from > 1 &&
    span.to - span.from < 5 &&
    isBare(tokens, span)
  );
}

const notShared =
  /^(?:your|you|we|others|law|by|with|to|who|that|which|rights?|property|safety|operations|parties)$/;

/** After the first word, without a word that opens a phrase of its own, and no data. */
function isBare(tokens: Token[], { from, to }: Span): boolean {
  for (let k = from; k < to; k++) {
    const word = tokens[k]?.word ?? '';
    if (notShared.test(word) || genericData.has(word) || strongData.has(word)) return false;
  }
  return true;
}

/** No sentence met so far has more places where a recipient may stand; each is looked at as far as the sentence goes. */
const mostTakes = 40;

/** No enumeration of recipients met so far has more. */
const most = 12;

function takeNames(tokens: Token[], found: FoundRecipient[]): void {
  for (const { from, to } of namedServicesIn(tokens)) {
    if (found.some((one) => one.from < to && from < one.to)) continue;
    found.push({ from, to, frame: 'named', named: true });
  }
}

function partsOf(part: RecipientPart, clause: Clause, { tokens, clauses }: Said): [number, number][] {
  const { at, start, near, group, lemma } = clause;
  const word = (k: number) => tokens[k]?.word ?? '';
  if (part === 'subject')
    return [
      [start, group],
      [Math.max(start, near), group],
    ];
  // "include the following types: …"
  const colon = [1, 2, 3, 4, 5].find((k) => word(at + k) === ':');
  if (part === 'object' && colon) return [[at + colon + 1, tokens.length]];
  if (part === 'object') return [[at + 1 + (/^(?:with|on|to)$/.test(word(at + 1)) ? 1 : 0), tokens.length]];
  const next = clauses.find(
    (other) =>
      other.at > at + 1 && !other.relative && (other.actor === 'organisation' || other.actor === 'person'),
  );
  const end = next && next.near > at + 1 ? next.near : tokens.length;
  const parts: [number, number][] = [];
  for (let k = at + 1; k < end && parts.length < most; k++) {
    if (/^(?:within|among|amongst)$/.test(word(k))) {
      if (/\b(?:group|affiliates|companies)\b/.test(wordsIn(tokens, k + 1, k + 6))) parts.push([k + 1, end]);
      continue;
    }
    if (!/^(?:with|to|by)$/.test(word(k))) continue;
    if (word(k) === 'with' && lemma === 'provide') continue;
    if (word(k) === 'to' && purposeVerbs.has(word(k + 1))) continue;
    if (word(k) === 'by' && !/authorit|law|court|agenc/.test(wordsIn(tokens, k + 1, k + 3))) continue;
    parts.push([k + 1, end]);
  }
  return parts;
}

/** The "to" that follows within a few words; 0 where none does. */
function placeOfTo(tokens: Token[], from: number): number {
  for (let k = from + 1; k < Math.min(from + 8, tokens.length); k++) if (tokens[k]?.word === 'to') return k;
  return 0;
}

/** Takes a sentence that goes on from one that named recipients; gives those that it adds: "These include hosting providers". */
export function findIncluded(said: Said): FoundRecipient[] {
  const found: FoundRecipient[] = [];
  const { tokens, text, clauses } = said;
  const include =
    /^(?:these|they|such|those|this)\b/i.test(text) && clauses.find(({ senses }) => senses.has('include'));
  const at = include
    ? include.at
    : tokens.slice(0, 8).findIndex(({ word }) => word === 'include' || word === 'includes');
  if (at > 0 && /^(?:these|they|such|those|this)\b/i.test(text))
    taker(tokens, found)(at + 1, 'these-include');
  return found;
}

/** What needs no verb of sharing: "partners who have access to it", "accessible to", "such as", "access is limited to". */
function takeApart({ tokens, clauses, text }: Said, take: Take): void {
  const word = (k: number) => tokens[k]?.word ?? '';
  const isDenied = /\bnot\b/i.test(text);
  for (let k = 1; k < tokens.length - 2; k++) {
    if (
      word(k) === 'access' &&
      word(k - 1) === 'have' &&
      word(k + 1) === 'to' &&
      !/^(?:you|not|we|i)$/.test(word(k - 2))
    ) {
      let from = k - 1;
      while (from > 0 && tokens[from - 1]?.isWord && !/^(?:that|which|and)$/.test(word(from - 1))) from--;
      take(from, 'have-access', k - 1);
    }
    const isSuch = word(k) === 'such' && word(k + 1) === 'as';
    if ((isSuch || word(k) === 'including') && clauses.some(({ denied }) => !denied)) {
      if (
        /\b(?:parties|providers|partners|vendors|companies|processors|others|bodies|agencies|recipients)\b/.test(
          wordsIn(tokens, k - 4, k),
        )
      )
        take(k + (isSuch ? 2 : 1), 'such-as');
    }
    if (/^(?:accessible|visible|available|sent|supplied|uploaded|transmitted)$/.test(word(k)) && !isDenied) {
      const to = word(k + 1) === 'only' ? k + 2 : k + 1;
      if (word(to) === 'to') take(to + 1, 'accessible-to');
    }
    if (/^(?:restrict(?:ed)?|limit(?:ed)?)$/.test(word(k)) && /\baccess\b/i.test(text)) {
      const to = placeOfTo(tokens, word(k + 1) === 'access' ? k + 3 : k);
      if (to > 0) take(to + 1, 'access-limited');
    }
  }
}
