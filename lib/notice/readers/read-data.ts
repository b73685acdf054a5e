import { categoryOf } from '../language/categories.ts';
import { collectedIn, includedIn } from '../language/collected.ts';
import { enumerate } from '../language/enumerate.ts';
import { isLeadIn, itemText } from '../language/list-item.ts';
import { pieces, type Sentence } from '../language/split-sentences.ts';
import type { DataItem, Fact } from '../model.ts';
import { factFrom, factFromLine, type Passage, readEach, saidFirst } from '../passages.ts';
import type { Work } from '../work.ts';

/** The data that the notice says is collected: items of lists, and those named in sentences. Each kind once. */
export function readData(passages: Passage[]): Work<DataItem[]> {
  const isNew = saidFirst();
  return readEach(passages, (passage, next) => {
    if (passage.isAnalytics) return [];
    const facts = dataIn(passage, next).filter(isNew);
    return facts.map((fact) => ({ ...fact, category: categoryOf(fact.text) }));
  });
}

function dataIn(passage: Passage, next: Passage | undefined): Fact[] {
  const { line, topic, listOf } = passage;
  if (line.kind === 'row') return listOf === 'data' ? dataInRow(passage) : [];
  if (line.kind === 'item' || line.kind === 'definition') {
    if (listOf !== 'data' || isDenied(passage)) return [];
    if (isSentence.test(line.text)) return dataInSentences(passage);
    return leadsDeeper(passage, next) ? [] : [factFromLine(passage, itemText(line.text))];
  }
  return topic === 'data' || topic === 'purposes' ? dataInSentences(passage) : [];
}

/** "We do not collect:" before a list turns its meaning. */
function isDenied({ leadIn }: Passage): boolean {
  return leadIn !== undefined && /\b(?:not|never|no)\b(?! limited)/i.test(leadIn);
}

/** "We log your IP address." as an item of a list is read like any sentence. */
const isSentence = /^(?:we|our|the psf|psf|when|if|your [^.]*\b(?:is|are))\b/i;

/** "Account details:" with a list inside it. */
function leadsDeeper({ line }: Passage, next: Passage | undefined): boolean {
  return line.text.endsWith(':') && next?.line.kind === 'item' && next.line.depth > line.depth;
}

/** In a table the data stand in the column that says so, else in the first. */
function dataInRow(passage: Passage): Fact[] {
  const cells = pieces(passage.line);
  const column = passage.line.columns?.findIndex((name) => /\b(?:data|information|what)\b/i.test(name)) ?? 0;
  const cell = cells[Math.max(column, 0)];
  return cell?.text ? [factFromLine(passage, cell.text)] : [];
}

function dataInSentences(passage: Passage): Fact[] {
  const { sentences, topic } = passage;
  return sentences.flatMap((sentence, index) => {
    if (isLeadIn(sentence)) return [];
    const before = sentences[index - 1];
    const collected = collectedIn(sentence.text);
    if (collected?.items.length) return collected.items.map((item) => factFrom(passage, sentence, item));
    const included = topic === 'data' && before ? includedIn(sentence.text) : undefined;
    if (!included || !before || !speaksOfData.test(before.text)) return [];
    // "We collect usage data. This may include your IP address, …": each of them.
    if (collectedIn(before.text)?.generic)
      return enumerate(included).map((item) => factFrom(passage, sentence, item));
    // "Some information is sensitive. This may include ethnicity, nationality, …": a kind of data, named by examples.
    return [factFrom(passage, withCondition(sentence, sentences[index + 1], passage), included)];
  });
}

const speaksOfData = /\b(?:information|data|details)\b/i;

/** With the next sentence where that says on what condition: "We only collect this data when …", "Nobody has to give it". */
function withCondition(sentence: Sentence, next: Sentence | undefined, { line }: Passage): Sentence {
  if (!next || !(collectedIn(next.text)?.anaphor || condition.test(next.text))) return sentence;
  return { text: line.text.slice(sentence.start, next.end), start: sentence.start, end: next.end };
}

const condition = /\b(?:voluntar\w*|optional|never|nobody has|not (?:required?|obliged)|only (?:when|if))\b/i;
