import { findPurposes } from '../language/find-purposes.ts';
import { dataGrade } from '../language/gates/data-gate.ts';
import { others, persons } from '../language/lexicon/actors.ts';
import { genericData } from '../language/lexicon/data.ts';
import { nounOpeners } from '../language/lexicon/grammar.ts';
import { singular } from '../language/lexicon/words.ts';
import { itemText } from '../language/list-item.ts';
import { nounPhrases } from '../language/noun-phrases.ts';
import { isActivity, isAim, pastAdverb, purposeEnd } from '../language/purpose-phrases.ts';
import { foundText } from '../language/said.ts';
import { pieces } from '../language/split-sentences.ts';
import type { Fact, Purpose } from '../model.ts';
import { factFrom, factFromLine, type Passage, saidFirst } from '../passages.ts';
import { usesByName } from '../processors/uses-by-name.ts';
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
  const { passage, isItem, isDenied, lent, leads, index } = reading;
  const { line, topic } = passage;
  if (isDenied) return [];
  if (line.kind === 'row')
    return index === 0 && (lent === 'purposes' || lent === 'data') ? purposeInRow(passage) : [];
  const isListed = isItem && reading.leadIn !== undefined && lent === 'purposes';
  if (topic && elsewhere.has(topic) && !isListed) return [];
  // What a processor is used for stands in its entry.
  if (topic === 'processors' && usesByName(reading.text)) return [];
  if (
    isItem &&
    index === 0 &&
    (lent === 'purposes' ||
      (lent !== 'rights' && lent !== 'none' && lent !== 'processors' && startsWithAim(reading)))
  ) {
    const listed = leads && reading.text.trimEnd().endsWith(':') ? [] : listedPurpose(reading);
    if (listed.length > 0) return listed;
  }
  const named = namedPurpose(reading);
  if (named.length > 0) return named;
  if (isItem && lent !== undefined && !prose.has(lent) && !/\bcookies?\b/i.test(line.text)) return [];
  if (leads && !line.text.includes(',')) return [];
  return proseIn(reading);
}

function proseIn(reading: Reading): Fact[] {
  return findPurposes(reading).map(({ frame, ...span }) => ({
    ...factFrom(reading.passage, reading.sentence, foundText(reading, span)),
    frame,
  }));
}

/** Lists whose items may say besides what data is used for. */
const prose = new Set(['purposes', 'data', 'occasions', 'recipients', 'legalBases', 'retention']);

/** Sections in which verbs of purpose say something else. */
const elsewhere = new Set(['changes']);

function startsWithAim({ tokens }: Reading): boolean {
  const first = tokens[0]?.word ?? '';
  if (first === 'for' && tokens.length < 9 && tokens.findLast(({ isWord }) => isWord)?.word === 'purposes')
    return true;
  return /^(?:to|for)$/.test(first) && isAim(tokens, pastAdverb(tokens, 1));
}

/** "Purpose: sending receipts", and a line of a section on purposes that is nothing but one: "Process your orders." */
function namedPurpose(reading: Reading): Fact[] {
  const { tokens, passage, sentence, text, index } = reading;
  const colon = /^purposes?$/.test(tokens[0]?.word ?? '')
    ? tokens.slice(0, 8).findIndex(({ word }) => word === ':')
    : -1;
  if (colon > 0) {
    const from = tokens[colon + 1]?.word === 'to' ? colon + 2 : colon + 1;
    const last = tokens.findLastIndex(({ isWord }) => isWord) + 1;
    const found = isAim(tokens, from) ? phrasesFrom(reading, from) : activitiesIn(reading, from, last);
    return found.map((fact) => ({ ...fact, frame: 'named' }));
  }
  const isAlone = index === 0 && passage.sentences.length === 1 && passage.line.kind === 'paragraph';
  if (!isAlone || passage.topic !== 'purposes' || tokens.length > longestLabel || /:|,$/.test(text.trim()))
    return [];
  if (!isAim(tokens, 0) || hasMainClause(reading) || !/^\p{Lu}/u.test(text)) return [];
  return [{ ...factFrom(passage, sentence, itemText(text)), frame: 'alone' }];
}

/** A long item's purposes: those joined to the first, and those that its clauses state. */
function toldAtLength(reading: Reading, start: number): Fact[] {
  const facts = phrasesFrom(reading, start).map((fact) => ({ ...fact, frame: 'item-long' }));
  const more = proseIn(reading).filter(({ text }) => !facts.some((fact) => fact.text.includes(text)));
  return [...facts, ...more];
}

/** A purpose and those joined to it. */
function phrasesFrom(reading: Reading, from: number): Fact[] {
  const facts: Fact[] = [];
  for (let at: number | undefined = from; at !== undefined; ) {
    const { to, next } = purposeEnd(reading.tokens, at);
    facts.push(factFrom(reading.passage, reading.sentence, foundText(reading, { from: at, to })));
    at = next;
  }
  return facts;
}

/** An item of a list of purposes: whole, or its label and what is said after the colon. */
function listedPurpose(reading: Reading): Fact[] {
  const { passage, tokens, clauses, text, sentence } = reading;
  if (definition.test(text)) return [];
  const first = tokens[0]?.word ?? '';
  const start = pastAdverb(
    tokens,
    first === 'in' && tokens[1]?.word === 'order' ? 3 : /^(?:to|for|by)$/.test(first) ? 1 : 0,
  );
  const colon = tokens.findIndex(({ word }) => word === ':');
  if (colon > start && colon < longestLabel) return labelledPurpose(reading, start, colon);
  const isMarked = passage.line.kind !== 'paragraph';
  const isWhole = passage.sentences.length === 1;
  if (isAim(tokens, start)) {
    if (saidElsewhere.test(text)) return [];
    // A long one is told at length: "by providing …", "such as to …".
    if (tokens.length > longestItem) return toldAtLength(reading, start);
    if (isWhole && isMarked)
      return [{ ...factFromLine(passage, itemText(passage.line.text)), frame: 'item' }];
    return [{ ...factFrom(passage, sentence, itemText(text.slice(tokens[0]?.start))), frame: 'item' }];
  }
  if (first !== 'for' && (tokens.length > 16 || hasMainClause(reading))) return [];
  // "For fraud prevention to, for example, detect attacks"
  const goesOn = first === 'for' ? tokens.findIndex(({ word }, at) => at > start && word === 'to') : -1;
  // "To choose speakers", "Answer you": whatever the verb, such a list makes it a purpose.
  const isVerb = isMarked && isWhole && reading.lent === 'purposes' && startsWithVerb(reading, start);
  if (isVerb) return [{ ...factFromLine(passage, itemText(passage.line.text)), frame: 'item' }];
  const activities = activitiesIn(reading, start, goesOn > 0 ? goesOn : tokens.length);
  if (activities.length > 0 || !isMarked || !isWhole || reading.lent !== 'purposes') return activities;
  // Whatever else such a list holds, where it is neither data nor a sentence.
  const holdsData = nounPhrases(tokens, start).some((span) => dataGrade(tokens, span) !== undefined);
  return holdsData || clauses.some(({ form }) => form !== 'ing')
    ? []
    : [{ ...factFromLine(passage, itemText(passage.line.text)), frame: 'item' }];
}

/** "To choose …", "add you to …": a verb that the lexicon of purposes lacks. */
function startsWithVerb({ tokens, clauses }: Reading, start: number): boolean {
  const { word = '', isWord = false } = tokens[start] ?? {};
  if (!isWord || nounOpeners.has(word) || genericData.has(singular(word))) return false;
  if (tokens[start - 1]?.word === 'to') return !persons.has(word) && !others.has(word);
  return clauses.some(({ at, form }) => at === start && (form === 'base' || form === 'ing'));
}

/** The longest item of the PSF's notices has 21 words. */
const longestItem = 30;
const saidElsewhere = /\bpurposes? (?:of this|for which|described|outlined|stated|set|mentioned|listed)\b/i;
/** No label of a purpose met so far has more words. */
const longestLabel = 14;
const definition =
  /^\P{L}{0,4}(?:[\p{L}'’-]+ ){1,4}(?:\([^()]{1,120}\) )?(?:means|refers to|shall mean|is any|are small|is a|is an)\b/iu;
/** What names a legal basis names no purpose. */
const basis = /\b(?:consents?|contracts?|obligations?|interests?|definitions?)$/i;

/** "To manage your account: we use your name to …": what is said after the colon, and the label where it is a purpose. */
function labelledPurpose(reading: Reading, start: number, colon: number): Fact[] {
  const { passage, sentence, tokens, text } = reading;
  const said = tokens[colon + 1]?.word === 'to' ? colon + 2 : colon + 1;
  const rest = isAim(tokens, pastAdverb(tokens, said))
    ? [factOf(reading, said)]
    : findPurposes(reading)
        .filter(({ from }) => from > colon)
        .map(({ frame, ...span }) => ({
          ...factFrom(passage, sentence, foundText(reading, span)),
          frame: `item-rest-${frame}`,
        }));
  const label = text.slice(tokens[0]?.start, tokens[colon]?.start).trim();
  const isPurpose =
    !basis.test(label) &&
    (isAim(tokens, start) || (rest.length === 0 && activitiesIn(reading, start, colon).length > 0));
  return [...(isPurpose ? [{ ...factFrom(passage, sentence, label), frame: 'item-label' }] : []), ...rest];
}

/** "fraud prevention, security and billing" */
function activitiesIn(reading: Reading, from: number, end: number): Fact[] {
  const { passage, sentence, tokens, clauses } = reading;
  return nounPhrases(tokens, from, { end, endsAtPreposition: false })
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

/** In a table a purpose stands in the column that says so. A list of purposes has it in the first that is of nothing else. */
function purposeInRow(passage: Passage): Fact[] {
  const cells = pieces(passage.line);
  const columns = passage.line.columns ?? [];
  let column = columns.findIndex((name) => ofPurposes.test(name) && !ofOtherThings.test(name));
  if (column < 0 && passage.listOf === 'purposes')
    column = columns.findIndex((name) => !ofOtherThings.test(name));
  const cell = cells[column < 0 && passage.listOf === 'purposes' && columns.length === 0 ? 0 : column];
  return cell?.text ? [{ ...factFromLine(passage, cell.text), frame: 'row' }] : [];
}

const ofPurposes = /\b(?:purposes?|why|uses?|used|reasons?|activit(?:y|ies)|what we do|what for)\b/i;
const ofOtherThings =
  /\b(?:legal|lawful|bas[ei]s|grounds?|article|data|information|categor(?:y|ies)|recipients?|who|retention|how long|kept|period|countr(?:y|ies)|where|source)\b/i;
