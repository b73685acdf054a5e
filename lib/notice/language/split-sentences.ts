import type { Line } from '../outline.ts';

/** A sentence of a line: its text, and where in the line's text it stands. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Takes a line; gives its sentences in order, without the space between them. Cached by line. */
export function splitSentences(line: Line): Sentence[] {
  let sentences = split.get(line);
  if (!sentences) {
    sentences = pieces(line).flatMap((piece) => splitPiece(piece.text, piece.start));
    split.set(line, sentences);
  }
  return sentences;
}

const split = new WeakMap<Line, Sentence[]>();
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The paragraphs of an item, or the cells of a row. */
export function pieces(line: Line): Sentence[] {
  const starts = [0, ...line.breaks];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? line.text.length;
    return trimmed(line.text, start, end);
  });
}

function splitPiece(text: string, offset: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of ends(text)) {
    const sentence = trimmed(text, start, end);
    if (sentence.text) {
      sentences.push({ ...sentence, start: sentence.start + offset, end: sentence.end + offset });
    }
    start = end;
  }
  return sentences;
}

/** Where sentences end. The segmenter's ends, less those at an abbreviation or in parentheses, and the ones it misses. */
function* ends(text: string): Generator<number> {
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (
      end < text.length &&
      (abbreviation.test(text.slice(Math.max(start, end - 10), end)) || isOpen(text, start, end))
    ) {
      continue;
    }
    for (const { index: missed } of text.slice(start, end).matchAll(missingFullStop))
      yield start + missed + 1;
    yield end;
    start = end;
  }
}

/** "(i.e. Contributing Members" is no end; nor is "U.S. law" or "Example, Inc. and". */
const abbreviation = /\b(?:i\.e|e\.g|etc|cf|vs|approx|no|art|sec|inc|ltd|co|corp|u\.s|e\.u)\.\s*$/i;

/** "to improve the content of our websites We also use": nobody writes "We" large inside a sentence. */
const missingFullStop = /(?<=[a-z]) (?=We (?:also |may |will |do |use |collect ))/g;

/** A parenthesis that is not closed yet: a full stop in it ends no sentence. One never closed ends after 1,000 characters. */
function isOpen(text: string, start: number, end: number): boolean {
  if (end - start > 1000) return false;
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && depth > 0) depth--;
  }
  return depth > 0;
}

function trimmed(text: string, start: number, end: number): Sentence {
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { text: text.slice(start, end), start, end };
}
