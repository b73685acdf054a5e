import { findRights } from '../language/find-rights.ts';
import { rightPhrases, rightSentences } from '../language/frames/rights.ts';
import { rightParticiples, rightWords } from '../language/lexicon/rights.ts';
import { itemText } from '../language/list-item.ts';
import type { Right } from '../model.ts';
import { factFrom, factFromLine } from '../passages.ts';
import type { Reading } from '../readings.ts';

/** The person's rights, each with its kind. "You may update, amend or delete X" gives three. */
export function readRights(readings: Reading[]): Right[] {
  return readings.flatMap(rightsOf);
}

function rightsOf(reading: Reading): Right[] {
  const { passage, sentence, text, leads, index } = reading;
  const { topic, listOf, line } = passage;
  if (passage.isAnalytics || topic === 'changes') return [];
  const isListed = line.kind !== 'paragraph' && line.kind !== 'term';
  if (isListed && listOf === 'rights') {
    return index === 0
      ? [{ ...factFromLine(passage, itemText(line.text)), kind: kindOf(line.text), frame: 'listed' }]
      : [];
  }
  const found = findRights(reading);
  if (found.length > 0)
    return found.map(({ text: right, kind, frame }) => ({
      ...factFrom(passage, sentence, right),
      kind,
      frame,
    }));
  if (leads) return [];
  const row = rightSentences.find(
    ({ own, says, unless }) => (!own || topic === 'rights') && says.test(text) && !unless?.test(text),
  );
  return row ? [{ ...factFrom(passage, sentence), kind: row.kind ?? kindOf(text), frame: row.name }] : [];
}

function kindOf(text: string): Right['kind'] {
  const phrase = rightPhrases.find(({ says }) => says.test(text));
  if (phrase) return phrase.kind;
  const all = text.toLowerCase().match(/[a-z-]+/g) ?? [];
  const known = all.find((word) => rightWords.has(word) || rightParticiples.has(word));
  return (known && (rightWords.get(known) ?? rightParticiples.get(known))) || 'other';
}
