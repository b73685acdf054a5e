import { categoryOf } from '../language/categories.ts';
import { bare } from '../language/enumerate.ts';
import { findData, findListedData, isDefinition } from '../language/find-data.ts';
import { dataGrade } from '../language/gates/data-gate.ts';
import { itemText } from '../language/list-item.ts';
import { nounPhrases } from '../language/noun-phrases.ts';
import { foundText, saidIn } from '../language/said.ts';
import { pieces } from '../language/split-sentences.ts';
import type { DataItem, Fact } from '../model.ts';
import { factFrom, factFromLine, isProcessorEntry, saidFirst } from '../passages.ts';
import { usesByName } from '../processors/uses-by-name.ts';
import type { Reading } from '../readings.ts';

/** The data that the notice says is collected, and what it says is not: items of lists, and those named in sentences. Each kind once. */
export function readData(readings: Reading[]): { dataCollected: DataItem[]; notCollected: DataItem[] } {
  const withCategory = (facts: Fact[]) => {
    const isNew = saidFirst();
    return facts.filter(isNew).map((fact) => ({ ...fact, category: categoryOf(fact.text) }));
  };
  const own = readings.filter(({ passage }) => !passage.isAnalytics);
  const isOfData = listsOfData(own);
  return {
    dataCollected: withCategory(
      own.flatMap((reading, k) => dataIn(reading, false, isOfData, own[k - 1], own[k + 1])),
    ),
    notCollected: withCategory(own.flatMap((reading) => dataIn(reading, true, isOfData))),
  };
}

type IsOfData = (reading: Reading) => boolean;

function dataIn(
  reading: Reading,
  denied: boolean,
  isOfData: IsOfData,
  before?: Reading,
  next?: Reading,
): Fact[] {
  const { passage, lent, index, isDenied } = reading;
  const isLed = reading.isItem && reading.leadIn !== undefined && lent === 'data';
  if (passage.topic && elsewhere.has(passage.topic) && !isLed) return [];
  // What an entry on a processor names is what is sent there.
  if (
    passage.topic === 'processors' &&
    (reading.isItem || isProcessorEntry(passage) || usesByName(passage.line.text))
  )
    return [];
  if (passage.line.kind === 'row') return index === 0 && denied === isDenied ? dataInRow(reading) : [];
  if (!denied && next?.passage === passage && takesBack(next)) return [];
  const items = isEntry(reading) && denied === isDenied ? listed(reading, isOfData(reading)) : [];
  if (isDenied && !denied) return items;
  if (denied && !isDenied && !reading.clauses.some((clause) => clause.denied)) return items;
  const kind = denied ? undefined : kindByExamples(reading, before, next);
  if (kind) return [kind];
  const isOfOther =
    passage.topic === 'processors' ||
    (reading.isItem && lent !== 'data' && lent !== undefined && lent !== 'occasions');
  const found = findData(reading, { denied: denied && !isDenied })
    .filter(({ frame }) => !isOfOther || surely.has(frame))
    // "We keep server logs for 90 days" says how long, and the data elsewhere.
    .filter(({ frame }) => passage.topic !== 'retention' || frame !== 'we-store')
    .map(({ frame, ...span }) => ({
      ...factFrom(passage, reading.sentence, bare(foundText(reading, span))),
      frame,
    }));
  return [...items, ...found.filter(({ text }) => !items.some((item) => item.text.includes(text)))];
}

/** Frames that hold also in a list of something else: "To support you: we collect your address." */
const surely = new Set(['we-collect', 'we-store', 'we-ask-for', 'asked-for', 'is-collected', 'it-includes']);

/** "You may attach a photo. It is never shared with us.": the second sentence takes the first back. */
function takesBack({ text, clauses }: Reading): boolean {
  return (
    /^(?:it|they|this|these|such|none)\b/i.test(text) &&
    clauses.some(
      ({ denied, senses, voice, at }) =>
        denied &&
        voice !== 'active' &&
        at < 40 &&
        (senses.has('take') ||
          senses.has('hold') ||
          (senses.has('share') && /\b(?:with|to) us\b/i.test(text))),
    )
  );
}

/** An item of a list of data that names it, rather than says something of it; or a term that is explained. */
function isEntry(reading: Reading): boolean {
  const { isItem, lent, index, leads, passage } = reading;
  const isTerm = passage.line.kind === 'term';
  if (!(isItem || isTerm) || lent !== 'data' || index > 0 || leads) return false;
  return isAsked(reading) || !isSentence(reading);
}

/** "When you visited", "What you searched for": data told as a question. */
function isAsked({ tokens }: Reading): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  return (
    tokens.length < 16 &&
    /^(?:what|when|where|which|how|whether)$/.test(word(0)) &&
    [1, 2, 3, 4].some((at) => /^(?:you|users?|visitors?)$/.test(word(at))) &&
    !tokens.some(({ word: one }) => one === ',' || one === 'we')
  );
}

/** Whether most entries of a reading's list are known to be data: then one that is not known is taken for data too. */
function listsOfData(readings: Reading[]): IsOfData {
  const counts = new Map<unknown, { known: number; all: number }>();
  const listOf = ({ leadIn, passage }: Reading) => leadIn ?? passage.section;
  for (const reading of readings) {
    if (!isEntry(reading)) continue;
    const list = listOf(reading);
    const count = counts.get(list) ?? { known: 0, all: 0 };
    counts.set(list, count);
    count.all++;
    const isKnown =
      findListedData(reading).length > 0 || dataGrade(reading.tokens, { from: 0, to: reading.tokens.length });
    if (isKnown) count.known++;
  }
  return (reading) => {
    const { known, all } = counts.get(listOf(reading)) ?? { known: 0, all: 0 };
    return known > 0 && known >= all / 2;
  };
}

/**
 * "Some information is sensitive. This may include ethnicity, nationality, …": a kind of data, named by examples, which
 * the sentence before does not say is collected. With the next sentence where that says on what condition.
 */
function kindByExamples(
  reading: Reading,
  before: Reading | undefined,
  next: Reading | undefined,
): Fact | undefined {
  const { passage, sentence, text, clauses, tokens } = reading;
  const verb = clauses[0];
  if (!before || before.passage !== passage || !verb?.senses.has('include') || !anaphor.test(text)) return;
  if (
    !speaksOfData.test(before.text) ||
    before.clauses.some(({ senses, denied }) => senses.has('take') && !denied)
  )
    return;
  const phrases = nounPhrases(tokens, verb.at + 1);
  if (!phrases.some((span) => dataGrade(tokens, span))) return;
  const start = tokens[verb.at + 1]?.start;
  if (start === undefined) return;
  const quoted =
    next?.passage === passage && condition.test(next.text)
      ? {
          text: passage.line.text.slice(sentence.start, next.sentence.end),
          start: sentence.start,
          end: next.sentence.end,
        }
      : sentence;
  return { ...factFrom(passage, quoted, text.slice(start).replace(/\.$/, '')), frame: 'kind-by-examples' };
}

const anaphor = /^(?:this|these|it|they|such \w+) (?:(?:may|can|could|might|will|also) ){0,2}includes? /i;
const speaksOfData = /\b(?:information|data|details)\b/i;
const condition =
  /\b(?:voluntar\w*|optional|never|nobody has|not (?:required?|obliged)|only (?:when|if|collects?))\b/i;

/** Sections in which data is named for other reasons. */
const elsewhere = new Set(['rights', 'changes', 'contact']);

/** "We log your IP address." as an item of a list is read like any sentence. */
function isSentence({ clauses, tokens }: Reading): boolean {
  const colon = tokens.findIndex(({ word }) => word === ':');
  return clauses.some(
    ({ at, start, voice, form, relative, actor, near, group }) =>
      (colon < 0 || at < colon) &&
      start === 0 &&
      !(voice === 'active' && dataGrade(tokens, { from: near, to: near + 1 })) &&
      voice !== 'reduced' &&
      form !== 'ing' &&
      !relative &&
      near < group &&
      (voice === 'passive' || ['organisation', 'other', 'person'].includes(actor)),
  );
}

function listed(reading: Reading, isOfData: boolean): Fact[] {
  const { passage, tokens, leadIn } = reading;
  const found = findListedData(reading);
  if (found.length > 0) {
    return found.map(({ frame, ...span }) => ({
      ...factFromLine(passage, bare(foundText(reading, span))),
      frame,
    }));
  }
  // What explains a term is no name of a thing.
  if (passage.line.kind === 'definition') return [];
  if (isAsked(reading)) {
    return isOfData ? [{ ...factFromLine(passage, itemText(passage.line.text)), frame: 'item-asked' }] : [];
  }
  const grade = dataGrade(tokens, { from: 0, to: tokens.length });
  if (isValue.test(passage.line.text) || isDefinition(reading.text)) return [];
  const isSure = grade === 'strong' || grade === 'described';
  if (
    !isSure &&
    (!isOfData || (!grade && tokens.length > longestUnknown) || (!leadIn && passage.line.kind !== 'item'))
  )
    return [];
  // "Cookies. They are small files …": the first sentence names it.
  const isNamed = passage.sentences.length > 1 && reading.text.length < 60;
  const fact = isNamed
    ? factFrom(passage, reading.sentence, itemText(reading.text))
    : factFromLine(passage, itemText(passage.line.text));
  return [{ ...fact, frame: `item-${grade ?? 'unknown'}` }];
}

/** "Email: privacy@example.org", "Address: 1 High Street": the organisation's own. */
const isValue = /@|^\W*(?:e-?mail|phone|tel\w*|fax|(?:postal |mailing )?address)(?: \w+)?\s?:.*\d/i;

/** A longer item whose noun is not known is no name of a thing. */
const longestUnknown = 20;

/** In a table of data they stand in the column that says so, else in the first; in a table of something else only in such a column. */
function dataInRow({ passage, lent }: Reading): Fact[] {
  const { line, topic } = passage;
  const isOfData = lent === 'data';
  if (!isOfData && (topic === 'processors' || lent === 'processors' || lent === 'recipients')) return [];
  const named = line.columns?.findIndex((name) => (isOfData ? mayHold : holds).test(name)) ?? -1;
  if (!isOfData && named < 0) return [];
  const text = pieces(line)[Math.max(named, 0)]?.text;
  if (!text) return [];
  const said = saidIn(text);
  const found = findListedData(said);
  if (found.length > 0)
    return found.map(({ frame, ...span }) => ({
      ...factFromLine(passage, bare(foundText(said, span))),
      frame,
    }));
  const isSaid = named >= 0 || dataGrade(said.tokens, { from: 0, to: said.tokens.length });
  return isSaid ? [{ ...factFromLine(passage, text), frame: 'row' }] : [];
}

const mayHold = /\b(?:data|information|what)\b/i;
/** "Data used", "Categories of personal data" */
const holds =
  /^(?:(?:categor(?:y|ies)|types?|kinds?) of )?(?:personal )?(?:data|information)(?: (?:used|processed|collected|involved|concerned|categor(?:y|ies)|types?))?$/i;
