import { findPurposes } from '../language/find-purposes.ts';
import { itemText } from '../language/list-item.ts';
import { nounPhrases } from '../language/noun-phrases.ts';
import { isActivity, isAim, pastAdverb, purposeEnd } from '../language/purpose-phrases.ts';
import { foundText } from '../language/said.ts';
import { pieces } from '../language/split-sentences.ts';
import type { Fact, Purpose } from '../model.ts';
import { factFrom, factFromLine, type Passage, saidFirst } from '../passages.ts';
import type { Reading } from '../readings.ts';

/** The purposes that the notice states: items of lists, and those stated in sentences. Each once. */
export function readPurposes(readings: Reading[]): Purpose[] {
  const isNew = saidFirst();
  return readings.flatMap((reading) => {
    if (reading.passage.isAnalytics) return [];
    const facts = purposesIn(reading).filter(isNew);
    return facts.map((fact) => ({ ...fact, optIn: isOptIn(fact, reading.passage) }));
  });
}

/** By the notice's own words, in the purpose itself or in another cell of its row. */
function isOptIn(fact: Fact, { line }: Passage): boolean {
  return optIn.test(line.kind === 'row' ? line.text : fact.text);
}

const optIn =
  /\bopt(?:s|ed|ing)?[- ]?in\b(?! not)|\b(?:with|subject to) your (?:explicit |express |prior )?consent\b|\bif you (?:have )?(?:explicitly |expressly )?(?:consent|agree)/i;

function purposesIn(reading: Reading): Fact[] {
  const { passage, sentence, isItem, isDenied, lent, leads, index } = reading;
  const { line, topic } = passage;
  if (isDenied) return [];
  if (line.kind === 'row')
    return index === 0 && (lent === 'purposes' || lent === 'data') ? purposeInRow(passage) : [];
  if (topic && elsewhere.has(topic)) return [];
  if (
    isItem &&
    index === 0 &&
    (lent === 'purposes' ||
      (lent !== 'rights' && lent !== 'none' && lent !== 'processors' && startsWithAim(reading)))
  ) {
    const listed = leads ? [] : listedPurpose(reading);
    if (listed.length > 0) return listed;
  }
  if (isItem && lent !== 'purposes' && lent !== 'data' && lent !== 'occasions' && lent !== undefined)
    return [];
  if (leads && !line.text.includes(',')) return [];
  return findPurposes(reading, { ofSharing: !(topic && ofOthers.has(topic)) }).map(({ frame, ...span }) => ({
    ...factFrom(passage, sentence, foundText(reading, span)),
    frame,
  }));
}

/** Sections in which verbs of purpose say something else. */
const elsewhere = new Set(['processors', 'rights', 'changes', 'contact', 'security']);
/** Sections in which it says what is shared for what, and whom the organisation engages. */
const ofOthers = new Set(['sharing', 'transfers', 'retention']);

function startsWithAim({ tokens }: Reading): boolean {
  return /^(?:to|for)$/.test(tokens[0]?.word ?? '') && isAim(tokens, pastAdverb(tokens, 1));
}

/** An item of a list of purposes: whole, or up to the colon where it explains itself after that. */
function listedPurpose(reading: Reading): Fact[] {
  const { passage, tokens, clauses, text, sentence } = reading;
  const first = tokens[0]?.word ?? '';
  const start = pastAdverb(
    tokens,
    first === 'in' && tokens[1]?.word === 'order' ? 3 : /^(?:to|for|by)$/.test(first) ? 1 : 0,
  );
  const isMarked = passage.line.kind !== 'paragraph';
  if (
    isAim(tokens, start) ||
    (isMarked &&
      reading.lent === 'purposes' &&
      reading.passage.sentences.length === 1 &&
      !hasMainClause(reading))
  ) {
    const colon = tokens.findIndex(({ word }) => word === ':');
    const isLabel = colon > start && colon < 14;
    if (isLabel) {
      const label = {
        ...factFrom(passage, sentence, text.slice(tokens[0]?.start, tokens[colon]?.start).trim()),
        frame: 'item-label',
      };
      const rest =
        tokens[colon + 1]?.word === 'to' && isAim(tokens, colon + 2) ? [factOf(reading, colon + 2)] : [];
      return [label, ...rest];
    }
    if (passage.sentences.length === 1 && isMarked)
      return [{ ...factFromLine(passage, itemText(passage.line.text)), frame: 'item' }];
    return [{ ...factFrom(passage, sentence, itemText(text.slice(tokens[0]?.start))), frame: 'item' }];
  }
  if (first !== 'for' && (tokens.length > 16 || hasMainClause(reading))) return [];
  return nounPhrases(tokens, start, { endsAtPreposition: false })
    .filter((span) => isActivity(tokens, span, clauses))
    .map((span) => ({ ...factFrom(passage, sentence, foundText(reading, span)), frame: 'item-noun' }));
}

function factOf(reading: Reading, from: number): Fact {
  const { to } = purposeEnd(reading.tokens, from);
  return {
    ...factFrom(reading.passage, reading.sentence, foundText(reading, { from, to })),
    frame: 'item-after-label',
  };
}

function hasMainClause({ clauses }: Reading): boolean {
  return clauses.some(({ actor, start }) => start === 0 && (actor === 'organisation' || actor === 'person'));
}

/** In a table a purpose stands in the column that says so. A list of purposes has it in the first. */
function purposeInRow(passage: Passage): Fact[] {
  const cells = pieces(passage.line);
  const column = passage.line.columns?.findIndex((name) => /\b(?:purposes?|why|uses?)\b/i.test(name)) ?? -1;
  const cell = cells[column < 0 && passage.listOf === 'purposes' ? 0 : column];
  return cell?.text ? [{ ...factFromLine(passage, cell.text), frame: 'row' }] : [];
}
