import {
  articleCue,
  type Basis,
  basisNames,
  basisOfLetter,
  legalBasisCues,
  unnamedCue,
} from '../language/frames/legal-bases.ts';
import { pieces } from '../language/split-sentences.ts';
import type { LegalBasis } from '../model.ts';
import { factFrom, factFromLine } from '../passages.ts';
import type { Reading } from '../readings.ts';

/** The legal bases that the notice names, each with its sentence. */
export function readLegalBases(readings: Reading[]): LegalBasis[] {
  return readings.flatMap((reading) => {
    if (reading.passage.isAnalytics || reading.isDenied) return [];
    const listed = reading.index === 0 ? [...basisInRow(reading), ...basisOfLabel(reading)] : [];
    return listed.length > 0 ? listed : basesIn(reading);
  });
}

function basesIn({ passage, sentence, text, leads }: Reading): LegalBasis[] {
  const fact = (words: string, basis: Basis, frame: string) => ({
    ...factFrom(passage, sentence, words),
    basis,
    frame,
  });
  const named = legalBasisCues.flatMap(({ name, basis, says, unless }) => {
    const match = says.exec(text);
    return !match || unless?.test(text) ? [] : [fact(match[0], basis, name)];
  });
  if (named.length > 0) return named;
  const article = articleCue.says.exec(text);
  if (article) return [fact(article[0], basisOfArticle(article[0]), articleCue.name)];
  // "We rely on the following legal bases:" leads to them.
  const unnamed = leads ? undefined : unnamedCue.says.exec(text);
  return unnamed ? [fact(unnamed[0], 'other', unnamedCue.name)] : [];
}

/** "Art. 6(1)(f)" is legitimate interests; Article 9 has letters of its own. */
function basisOfArticle(words: string): Basis {
  const letter = /6\D.{0,40}?\b([a-f])\b/i.exec(words)?.[1]?.toLowerCase() ?? '';
  return basisOfLetter[letter] ?? 'other';
}

/** A table's column says that it holds them. */
function basisInRow({ passage }: Reading): LegalBasis[] {
  const { line } = passage;
  if (line.kind !== 'row') return [];
  const column =
    line.columns?.findIndex((name) => /\b(?:legal|lawful) (?:bas[ei]s|grounds?)\b/i.test(name)) ?? -1;
  const cell = column < 0 ? undefined : pieces(line)[column];
  if (!cell?.text) return [];
  return [{ ...factFromLine(passage, cell.text), basis: basisNamed(cell.text) ?? 'other', frame: 'row' }];
}

/** "Consent: …" in a list of them, and a short item that names one. */
function basisOfLabel({ passage, sentence, text, isItem, lent, tokens }: Reading): LegalBasis[] {
  if (!isItem || lent !== 'legalBases') return [];
  const colon = tokens.findIndex(({ word }) => /^[:–—]$/.test(word));
  const end = colon > 0 && colon < longestLabel ? colon : tokens.length < longestLabel ? tokens.length : 0;
  const label = text.slice(tokens[0]?.start, tokens[end - 1]?.end);
  const basis = end > 0 ? basisNamed(label) : undefined;
  return basis ? [{ ...factFrom(passage, sentence, label), basis, frame: 'label' }] : [];
}

/** No label of a basis met so far has more words. */
const longestLabel = 9;

function basisNamed(words: string): Basis | undefined {
  const article = articleCue.says.exec(words);
  return (
    basisNames.find(({ says }) => says.test(words))?.basis ??
    (article ? basisOfArticle(article[0]) : undefined)
  );
}
