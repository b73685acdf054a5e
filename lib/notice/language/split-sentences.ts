import type { Line } from '../outline.ts';
import { sentenceBreaks } from './sentence-breaks.ts';

/** A sentence of a line: its text, and where in the line's text it stands. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** A line as it is cut: `breaks` say where its paragraphs or cells begin. */
type Text = Pick<Line, 'text' | 'breaks'>;

/** Takes a line; gives its sentences in order, without the space between them. */
export function splitSentences(line: Text): Sentence[] {
  return splitAll([line])[0] ?? [];
}

/** The same for many lines, which costs less than one by one. */
export function splitAll(lines: Text[]): Sentence[][] {
  const parts = lines.map(pieces);
  const breaks = sentenceBreaks(parts.flat().map(({ text }) => text));
  let at = 0;
  return parts.map((own) => {
    const sentences: Sentence[] = [];
    for (const piece of own) splitPiece(piece, breaks[at++] ?? [], sentences);
    return sentences;
  });
}

/** The paragraphs of an item, or the cells of a row. */
export function pieces({ text, breaks }: Text): Sentence[] {
  if (breaks.length === 0) return [trimmed(text, 0, text.length)];
  const starts = [0, ...breaks];
  return starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length));
}

function splitPiece({ text, start: offset }: Sentence, breaks: number[], sentences: Sentence[]): void {
  let start = 0;
  for (const end of endsIn(text, breaks)) {
    for (; start < end; start = cut(text, start, end)) {
      const sentence = trimmed(text, start, cut(text, start, end));
      sentence.start += offset;
      sentence.end += offset;
      if (sentence.text) sentences.push(sentence);
    }
  }
}

/**
 * No rule is given more text than this at once: what a rule costs grows faster than its text. The longest sentence of
 * any notice met so far has 877 characters.
 */
const longest = 2000;

/** Where the sentence ends; a longer one than `longest` at a space before that. */
function cut(text: string, start: number, end: number): number {
  if (end - start <= longest) return end;
  const space = text.lastIndexOf(' ', start + longest);
  return space > start ? space : start + longest;
}

/** Where sentences end: the breaks of the text, less those at an abbreviation or in parentheses, and those they miss. */
function endsIn(text: string, breaks: number[]): number[] {
  const missing = missingFullStops(text);
  if (breaks.length === 1 && missing.length === 0) return breaks;
  const ends: number[] = [];
  const inParentheses = parenthesesOf(text);
  let next = 0;
  let start = 0;
  for (const end of breaks) {
    if (
      end < text.length &&
      (inParentheses(start, end) || isAbbreviated(text, Math.max(start, end - 10), end))
    )
      continue;
    for (let at = missing[next]; at !== undefined && at < end; at = missing[++next]) ends.push(at);
    ends.push(end);
    start = end;
  }
  return ends;
}

/** "(i.e. Contributing Members" is no end; nor is "U.S. law" or "Example, Inc. and"; "Example, Inc. We use" is one. */
function isAbbreviated(text: string, from: number, end: number): boolean {
  const before = text.slice(from, end);
  if (neverLast.test(before)) return true;
  return abbreviation.test(before) && !opensSentence.test(text.slice(end, end + 14));
}

const neverLast = /\b(?:i\.e|e\.g|cf|vs|approx|no|art|sec)\.\s*$/i;
const abbreviation = /\b(?:etc|inc|ltd|co|corp|u\.s|e\.u)\.\s*$/i;
const opensSentence =
  /^\s*(?:We|You|They|This|That|These|Those|It|Its|If|Our|Your|Their|Please|When|Where|The|There|Any|All|No|Such|Each|For|In|To|As|By|However|Some)\b/;

/** "to improve the content of our websites We also use": nobody writes "We" large inside a sentence. */
function missingFullStops(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('We '); at >= 0; at = text.indexOf('We ', at + 1)) {
    missingFullStop.lastIndex = at;
    if (missingFullStop.test(text)) ends.push(at);
  }
  return ends;
}

const missingFullStop = /(?<=[a-z] )We (?:also |may |will |do |use |collect )/y;

/**
 * Whether a parenthesis opened since `start` is not closed before `end`: a full stop in it ends no sentence. One never
 * closed ends after 1,000 characters. Asked in the text's order, so that each character is looked at once.
 */
function parenthesesOf(text: string): (start: number, end: number) => boolean {
  if (!text.includes('(')) return () => false;
  let from = 0;
  let at = 0;
  let depth = 0;
  return (start, end) => {
    if (start !== from) {
      from = at = start;
      depth = 0;
    }
    for (; at < end; at++) {
      if (text[at] === '(') depth++;
      else if (text[at] === ')' && depth > 0) depth--;
    }
    return depth > 0 && end - start <= 1000;
  };
}

function trimmed(text: string, start: number, end: number): Sentence {
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { text: text.slice(start, end), start, end };
}
