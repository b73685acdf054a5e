import { matches } from '../../text/matches.ts';
import { rightFrames, rightPhrases } from '../language/frames/rights.ts';
import { rightWords } from '../language/lexicon/rights.ts';
import { itemText } from '../language/list-item.ts';
import type { Said } from '../language/said.ts';
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
  if (passage.isAnalytics || (topic && elsewhere.has(topic))) return [];
  const isListed = line.kind !== 'paragraph' && line.kind !== 'term';
  if (isListed && listOf === 'rights') {
    return index === 0
      ? [{ ...factFromLine(passage, itemText(line.text)), kind: kindOf(line.text), frame: 'listed' }]
      : [];
  }
  if (isListed && listOf !== undefined && listOf !== 'contact') return [];
  if (reserves.test(text)) return [];
  const found = findRights(reading);
  if (found.length > 0)
    return found.map(({ text: right, kind, frame }) => ({
      ...factFrom(passage, sentence, right),
      kind,
      frame,
    }));
  if (topic === 'rights' && !leads)
    return [{ ...factFrom(passage, sentence), kind: kindOf(text), frame: 'own-section' }];
  return [];
}

/** Sections where such words mean something else. */
const elsewhere = new Set(['retention', 'transfers', 'processors', 'sharing', 'changes']);
const reserves =
  /\b(?:we|company|us|psf) (?:reserves?|has|have) the right\b|privacy polic(?:y|ies)\W*(?:$|for more)/i;

/** Takes a sentence; gives the rights that it states. */
export function findRights(said: Said): { text: string; kind: Right['kind']; frame: string }[] {
  const { text, tokens } = said;
  const found: { text: string; kind: Right['kind']; frame: string }[] = [];
  const used = new Set<number>();
  for (const { name, opens } of rightFrames) {
    for (const match of matches(text, opens)) {
      const place = match.index + match[0].length;
      let at = tokens.findIndex(({ end }) => end > place);
      if (at < 0 || /\bnot\b/.test(match[0])) continue;
      if (isNoun.test(tokens[at - 1]?.word ?? '')) at--;
      const verbs: number[] = [];
      for (; at < tokens.length; at++) {
        const word = tokens[at]?.word ?? '';
        if (rightWords.has(word)) verbs.push(at);
        else if (verbs.length === 0 || !isJoint.test(word)) break;
      }
      const [first] = verbs;
      if (first === undefined || used.has(first)) continue;
      for (const verb of verbs) used.add(verb);
      const rest = upToEnd(text.slice(tokens[Math.min(at, tokens.length - 1)]?.start));
      const all = text.slice(tokens[first]?.start);
      if (!ofData.test(all.slice(0, 200))) continue;
      for (const verb of verbs) {
        const token = tokens[verb];
        if (token)
          found.push({
            text: `${token.text} ${rest}`.trim(),
            kind: rightWords.get(token.word) ?? 'other',
            frame: name,
          });
      }
    }
  }
  for (const [kind, pattern] of rightPhrases) {
    const match = pattern.exec(text);
    if (match && !found.some((one) => one.kind === kind))
      found.push({ text: match[0], kind: kind as Right['kind'], frame: `phrase-${kind}` });
  }
  return found;
}

const isNoun = /^(?:access|deletion|erasure|correction|removal|copy|rectification|copies)$/;
const isJoint = /^(?:,|or|and|to|request|that|we|assist|us|in|and\/or|of|out|for|a|the|\/)$/;
const ofData =
  /\b(?:information|data|account|consent|cookies|communications|pii|processing|emails?|it|records|copy|content|messages|marketing|advertising|promotional|collection|profile|testimonial|subscription|newsletters?|personal|receiving|complaint)\b/i;

/** Up to where the sentence goes on to say how, or of what else. */
function upToEnd(text: string): string {
  const end = text.search(
    /[.;](?:\s|$)|,? (?:please|by \w+ing)\b| at any time| through (?:your|the)| via |, (?:you|we|and you|which|unless|except|but)\b/i,
  );
  return (end > 0 ? text.slice(0, end) : text).trim();
}

function kindOf(text: string): Right['kind'] {
  const phrase = rightPhrases.find(([, pattern]) => pattern.test(text));
  if (phrase) return phrase[0] as Right['kind'];
  const known = text
    .toLowerCase()
    .match(/[a-z-]+/g)
    ?.find((word) => rightWords.has(word));
  return (known && rightWords.get(known)) || 'other';
}
