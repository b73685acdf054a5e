import { isLeadIn, itemText } from '../language/list-item.ts';
import { pieces } from '../language/split-sentences.ts';
import { usesIn } from '../language/used-for.ts';
import type { Fact, Purpose } from '../model.ts';
import { factFrom, factFromLine, type Passage, readEach, saidFirst } from '../passages.ts';
import type { Work } from '../work.ts';

/** The purposes that the notice states: items of lists, and those stated in sentences. Each once. */
export function readPurposes(passages: Passage[]): Work<Purpose[]> {
  const isNew = saidFirst();
  return readEach(passages, (passage) => {
    if (passage.isAnalytics) return [];
    const facts = purposesIn(passage).filter(isNew);
    return facts.map((fact) => ({ ...fact, optIn: isOptIn(fact, passage) }));
  });
}

/** By the notice's own words, in the purpose itself or in another cell of its row. */
function isOptIn(fact: Fact, { line }: Passage): boolean {
  return optIn.test(line.kind === 'row' ? line.text : fact.text);
}

const optIn =
  /\bopt(?:s|ed|ing)?[- ]?in\b|\b(?:with|subject to) your (?:explicit |express |prior )?consent\b|\bif you (?:have )?(?:explicitly |expressly )?(?:consent|agree)/i;

function purposesIn(passage: Passage): Fact[] {
  const { line, sentences, topic, listOf } = passage;
  if (line.kind === 'row') return listOf === 'purposes' || listOf === 'data' ? purposeInRow(passage) : [];
  if (line.kind === 'item' || line.kind === 'definition') {
    return listOf === 'purposes' ? [factFromLine(passage, itemText(line.text))] : [];
  }
  if (topic !== 'data' && topic !== 'purposes') return [];
  return sentences
    .filter((sentence) => !isLeadIn(sentence))
    .flatMap((sentence) => usesIn(sentence.text).map((use) => factFrom(passage, sentence, use)));
}

/** In a table a purpose stands in the column that says so. A list of purposes has it in the first. */
function purposeInRow(passage: Passage): Fact[] {
  const cells = pieces(passage.line);
  const column = passage.line.columns?.findIndex((name) => /\b(?:purposes?|why|uses?)\b/i.test(name)) ?? -1;
  const cell = cells[column < 0 && passage.listOf === 'purposes' ? 0 : column];
  return cell?.text ? [factFromLine(passage, cell.text)] : [];
}
