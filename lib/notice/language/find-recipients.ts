import type { Clause } from './clauses.ts';
import { fits } from './frames/frame.ts';
import { type RecipientPart, recipientFrames } from './frames/recipients.ts';
import { isRecipient } from './gates/recipient-gate.ts';
import { purposeVerbs } from './lexicon/purposes.ts';
import { namedServicesIn } from './named-services.ts';
import { nounPhrases } from './noun-phrases.ts';
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
  for (const clause of clauses) {
    if (clause.asks || clause.denied || (clause.actor === 'person' && clause.voice === 'active')) continue;
    for (const frame of recipientFrames) {
      if (!fits(frame, clause, tokens)) continue;
      for (const [from, end] of partsOf(frame.part, clause, said)) take(from, frame.name, end);
    }
    const isAbout = ['use', 'employ', 'share', 'hold', 'take'].some((sense) =>
      clause.senses.has(sense as never),
    );
    if (isAbout && !clause.condition) takeNames(tokens, found);
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
  const start =
    /^(?:with|to)$/.test(tokens[0]?.word ?? '') && !purposeVerbs.has(tokens[1]?.word ?? '') ? 1 : 0;
  const hasClause = clauses.some(({ at, form }) => at < Math.min(end, 12) && form !== 'ing');
  if (start === 1 || !hasClause) take(start, 'listed', end);
  takeNames(tokens, found);
  return found;
}

/** Sentences that name others and share nothing with them. */
const saysOtherwise =
  /cannot guarantee|agree that we shall not|\bunder no circumstances|\bnot (?:even|in the business)|\bnever\b|\bdoes not belong|\bnot to sell/i;

type Take = (from: number, frame: string, end?: number) => void;

function taker(tokens: Token[], found: FoundRecipient[]): Take {
  return (from, frame, end = tokens.length) => {
    for (const span of nounPhrases(tokens, from, { end }).slice(0, most)) {
      const isKnown = found.some((one) => one.from < span.to && span.from < one.to);
      if (!isKnown && isRecipient(tokens, span))
        found.push({ from: span.from, to: span.to, frame, named: false });
      // "with your consent": what the list begins with is no recipient, so it is none.
      else if (!isKnown && span.after === 'start') return;
    }
  };
}

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
  if (part === 'subject') return [[Math.max(start, near), group]];
  if (part === 'object') return [[at + 1 + (/^(?:with|on|to)$/.test(word(at + 1)) ? 1 : 0), tokens.length]];
  const next = clauses.find(
    (other) =>
      other.at > at + 1 && !other.relative && (other.actor === 'organisation' || other.actor === 'person'),
  );
  const end = next && next.near > at + 1 ? next.near : tokens.length;
  const parts: [number, number][] = [];
  for (let k = at + 1; k < end && parts.length < most; k++) {
    if (!/^(?:with|to|by)$/.test(word(k))) continue;
    if (word(k) === 'with' && lemma === 'provide') continue;
    if (word(k) === 'to' && purposeVerbs.has(word(k + 1))) continue;
    if (word(k) === 'by' && !/authorit|law|court|agenc/.test(wordsIn(tokens, k + 1, k + 3))) continue;
    parts.push([k + 1, end]);
  }
  return parts;
}

/** What needs no verb of sharing: "partners who have access to it", "accessible to", "such as", "requests by". */
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
    if (
      /^(?:accessible|visible|available|sent|supplied|uploaded|transmitted)$/.test(word(k)) &&
      word(k + 1) === 'to' &&
      !isDenied
    )
      take(k + 2, 'accessible-to');
    if (
      /^(?:requests?|orders?|required|demands?|requested)$/.test(word(k)) &&
      /^(?:by|from|of)$/.test(word(k + 1))
    ) {
      if (
        /\b(?:public|government\w*|law|regulatory|judicial|competent|relevant|court|authorit\w+|police)\b/.test(
          wordsIn(tokens, k + 2, k + 5),
        )
      )
        take(k + 2, 'requested-by');
    }
  }
}
