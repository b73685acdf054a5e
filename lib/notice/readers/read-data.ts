import { categoryOf } from '../language/categories.ts';
import { bare } from '../language/enumerate.ts';
import { findData, findListedData } from '../language/find-data.ts';
import { dataGrade } from '../language/gates/data-gate.ts';
import { itemText } from '../language/list-item.ts';
import { foundText } from '../language/said.ts';
import { pieces } from '../language/split-sentences.ts';
import type { DataItem, Fact } from '../model.ts';
import { factFrom, factFromLine, saidFirst } from '../passages.ts';
import type { Reading } from '../readings.ts';

/** The data that the notice says is collected, and what it says is not: items of lists, and those named in sentences. Each kind once. */
export function readData(readings: Reading[]): { dataCollected: DataItem[]; notCollected: DataItem[] } {
  const withCategory = (facts: Fact[]) => {
    const isNew = saidFirst();
    return facts.filter(isNew).map((fact) => ({ ...fact, category: categoryOf(fact.text) }));
  };
  const own = readings.filter(({ passage }) => !passage.isAnalytics);
  return {
    dataCollected: withCategory(own.flatMap((reading, k) => dataIn(reading, false, own[k - 1], own[k + 1]))),
    notCollected: withCategory(own.flatMap((reading) => dataIn(reading, true))),
  };
}

function dataIn(reading: Reading, denied: boolean, before?: Reading, next?: Reading): Fact[] {
  const { passage, sentence, isItem, leads, lent, index, isDenied } = reading;
  if (isItem && lent !== 'data' && lent !== undefined && lent !== 'occasions') return [];
  if (passage.topic && elsewhere.has(passage.topic)) return [];
  if (passage.line.kind === 'row')
    return index === 0 && lent === 'data' && denied === isDenied ? dataInRow(reading) : [];
  const isListed = isItem && lent === 'data' && index === 0 && !leads && !isSentence(reading);
  if (isListed) return denied === isDenied ? listed(reading) : [];
  if (isDenied && !denied) return [];
  const kind = denied ? undefined : kindByExamples(reading, before, next);
  if (kind) return [kind];
  return findData(reading, { denied: denied && !isDenied }).map(({ frame, ...span }) => ({
    ...factFrom(passage, sentence, bare(foundText(reading, span))),
    frame,
  }));
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
const elsewhere = new Set(['processors', 'rights', 'changes', 'contact']);

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

function listed(reading: Reading): Fact[] {
  const { passage, tokens, leadIn } = reading;
  const found = findListedData(reading);
  if (found.length > 0) {
    return found.map(({ frame, ...span }) => ({
      ...factFromLine(passage, bare(foundText(reading, span))),
      frame,
    }));
  }
  const grade = dataGrade(tokens, { from: 0, to: tokens.length });
  if (!grade && !leadIn && passage.line.kind !== 'item') return [];
  return [{ ...factFromLine(passage, itemText(passage.line.text)), frame: `item-${grade ?? 'unknown'}` }];
}

/** In a table the data stand in the column that says so, else in the first. */
function dataInRow({ passage }: Reading): Fact[] {
  const cells = pieces(passage.line);
  const column = passage.line.columns?.findIndex((name) => /\b(?:data|information|what)\b/i.test(name)) ?? 0;
  const cell = cells[Math.max(column, 0)];
  return cell?.text ? [{ ...factFromLine(passage, cell.text), frame: 'row' }] : [];
}
