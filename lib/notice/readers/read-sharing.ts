import type { Clause } from '../language/clauses.ts';
import { findListedRecipients, findRecipients } from '../language/find-recipients.ts';
import { sharingCues } from '../language/frames/sharing.ts';
import { itemText } from '../language/list-item.ts';
import { wordsIn } from '../language/tokens.ts';
import type { Fact } from '../model.ts';
import { factFrom, factFromLine } from '../passages.ts';
import type { Reading } from '../readings.ts';
import type { Topic } from '../topics.ts';

/** With whom personal data is shared and when, or that it is not: the sentences and list items that say so. */
export function readSharing(readings: Reading[]): Fact[] {
  return readings.flatMap((reading) => {
    const { passage, sentence, index, isItem, isDenied, leads, text } = reading;
    if (passage.isAnalytics || (passage.topic && elsewhere.has(passage.topic))) return [];
    const isListed = isItem && !leads && isOfSharing(reading);
    // "We never share it with: …": an item by itself would say the contrary.
    if (isListed && isDenied) return [];
    if (isListed)
      return index === 0 ? [{ ...factFromLine(passage, itemText(passage.line.text)), frame: 'listed' }] : [];
    if (leads || passage.listOf === 'processors' || isAbout.test(text)) return [];
    const frame = frameOf(reading);
    return frame ? [{ ...factFrom(passage, sentence), frame }] : [];
  });
}

/** Sections where such words mean something else. */
const elsewhere = new Set<Topic>(['rights', 'contact', 'changes']);

/** Whether its list is of recipients, or of occasions of sharing. */
function isOfSharing(reading: Reading): boolean {
  const { passage, lent, leadIn } = reading;
  if (lent === 'recipients' && leadIn) return true;
  if (passage.listOf !== 'sharing') return false;
  return (lent !== 'data' && lent !== 'processors') || findListedRecipients(reading).length > 0;
}

/** What the notice does, or says elsewhere: "This section describes with whom we share it". */
const isAbout =
  /\b(?:policy|notice|statement|section)\b[^.;]{0,60}\b(?:describes?|explains?|details?|covers?|outlines?|sets out)\b|\bconfirm that you\b|\blicen[cs]e\b/i;

function frameOf(reading: Reading): string | undefined {
  const { clauses, text, passage } = reading;
  if (clauses.some((clause) => isSharing(clause, reading))) return 'shares';
  const cue = sharingCues.find(({ says, unless }) => says.test(text) && !unless?.test(text));
  if (cue) return cue.name;
  const found = findRecipients(reading).filter(({ frame }) => frame !== 'named' && frame !== 'others-get');
  if (found.length > 0) return 'recipients';
  if (passage.topic === 'sharing' && clauses.some(isOfOthers) && speaksOfOthers.test(text))
    return 'own-section';
  return;
}

/** Verbs of sharing that say it by themselves; others ("send", "transfer") only where somebody gets something. */
const plain = /^(?:share|disclose|sell|rent|trade|release|divulge|reveal|lease)$/;

function isSharing(
  { senses, lemma, asks, condition, actor, voice, at, relative }: Clause,
  { tokens }: Reading,
): boolean {
  if (!senses.has('share') || asks || condition || relative) return false;
  if (actor === 'person' && voice === 'active') return false;
  if (voice === 'reduced' || !plain.test(lemma)) return false;
  // "you decide to share"
  if (actor === 'infinitive' && tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'you'))
    return false;
  const next = tokens[at + 1]?.word ?? '';
  // "released under a free licence", "shared hosting"
  if (next === 'under' || next === 'hosting') return false;
  return voice === 'passive' || sharesData.test(wordsIn(tokens, at + 1, at + 12));
}

const sharesData =
  /\b(?:information|data|details|pii|it|them|this|address(?:es)?|names?|accounts?|content|records?|logs?|your|personal)\b/;

/** Under a heading of sharing: what others do with it or are held to. */
function isOfOthers({ senses, actor, voice, asks }: Clause): boolean {
  if (asks || (actor === 'person' && voice === 'active')) return false;
  return ['share', 'give', 'employ', 'reach', 'take', 'use', 'hold', 'need'].some((sense) =>
    senses.has(sense as never),
  );
}

const speaksOfOthers =
  /\b(?:third[- ]part(?:y|ies)|providers?|partners?|affiliates?|processors?|sub-?processors?|vendors?|compan(?:y|ies)|contractors?|authorit(?:y|ies)|sponsors?|others|recipients?|employees|agents|advisers|advisors|public|court|subpoena|law)\b/i;
