import { pieces, type Sentence, splitSentences } from '../language/split-sentences.ts';
import { trimEndOf } from '../language/trim.ts';
import type { Line } from '../outline.ts';
import type { Entry } from './entries.ts';

/** An entry taken apart: who, what for, and the sentences that follow. */
export interface Named {
  name: string;
  purpose?: string;
  rest: Sentence[];
}

/** Takes an entry; gives its name, its purpose, and the other sentences. Nothing where it names nobody. */
export function nameOf(entry: Entry): Named | undefined {
  const start = /^[\s[(*•–—-]*(?:(?:we|the psf|psf) (?:also )?uses? )?/i.exec(entry.text)?.[0].length ?? 0;
  const end = markedEnd(entry) ?? unmarkedEnd(entry.text, start);
  const name = end === undefined ? '' : cleanName(entry.text.slice(Math.min(start, end), end));
  if (end === undefined || !isName.test(name)) return;
  return { name, ...split(entry, end) };
}

/** Up to eight words, the first with a capital or a digit somewhere ("hCaptcha", "1Password"). */
const isName = /^(?=\S*[A-Z\d])\S+(?: \S+){0,7}$/;

function cleanName(text: string): string {
  const words = text
    .slice(0, longestName)
    .replace(/\(\s*https?:[^)]{0,200}\)/gi, '')
    .replace(/^\W+(?=\w)/, '');
  return trimEndOf(words, ' :;,.–—-').trim();
}

/** "Functional Software, Inc. d/b/a Sentry" has 37 characters. */
const longestName = 200;

/** Where the name ends by the markup: bold, or a link at the very beginning, as far as it goes. */
function markedEnd({ text, marked, links }: Entry): number | undefined {
  const firstLetter = text.search(/\w/);
  const span = marked ?? links.find(({ start }) => start <= firstLetter);
  if (!span || span.end === span.start) return;
  // "Amazon Web Services" bold, " (AWS)" not: both are the name.
  const also = /^\s*\((?!https?:)[^)]{1,40}\)/.exec(text.slice(span.end))?.[0] ?? '';
  const sentence = /^(?<name>[^:.]*?)(?:\s+(?:to|for)\s|:(?!\/\/)|\.\s)/.exec(
    text.slice(span.start, span.end),
  )?.groups?.name;
  return sentence ? span.start + sentence.length : span.end + also.length;
}

/** Where it ends by the words: before "to host", "for payments", ":", " – ", ", which". */
function unmarkedEnd(text: string, start: number): number | undefined {
  const words = text.slice(start, start + 200);
  const match = nameEnds.exec(words);
  if (match) return start + match.index;
  return words.length < 60 && text.length === start + words.length ? text.length : undefined;
}

const nameEnds =
  /\s*\(\s*https?:|\s+(?:to|for|as)\s|\s*[:–—]\s|\s-\s|,?\s+(?:which|who|is|are|provides?|hosts?|handles?|processes|stores?|delivers?|sends?|runs?|manages?|helps?)\s|\.\s|,\s/;

/** What follows the name: the purpose is the rest of its sentence, or the piece under "Purpose" in a table. */
function split(entry: Entry, end: number): Omit<Named, 'name'> {
  const line = entry.line ?? asLine(entry);
  const cells = pieces(line);
  const column = entry.columns?.findIndex((name) => isPurposeColumn.test(name)) ?? -1;
  const cell = column > 0 ? cells[column] : undefined;
  const after = splitSentences(line)
    .filter((sentence) => sentence.end > end)
    .map((sentence) =>
      sentence.start < end ? { ...sentence, text: entry.text.slice(end, sentence.end) } : sentence,
    )
    .map((sentence) => ({ ...sentence, text: sentence.text.replace(leading, '').trim() }))
    .filter(({ text }) => /\w/.test(text));
  if (cell) {
    // Of the other columns those that hold its terms say nothing of what reaches it.
    const terms = cells.filter((_, index) => isTermsColumn.test(entry.columns?.[index] ?? ''));
    const outside = after.filter((sentence) => ![cell, ...terms].some((other) => stands(sentence, other)));
    return { ...(cell.text && { purpose: cleanPurpose(cell.text) }), rest: outside };
  }
  const [first, ...others] = after;
  if (first) first.text = first.text.replace(usesIt, '');
  if (!first || saysWhatReachesIt.test(first.text)) return { rest: after };
  return { purpose: cleanPurpose(first.text), rest: others };
}

function asLine({ text, breaks }: Entry): Line {
  return { kind: 'paragraph', depth: 0, text, links: [], strong: [], breaks };
}

/** "We use Fastly to deliver pages" below a heading "Fastly". */
const usesIt = /^(?:we|the psf|psf) (?:also )?uses? \S+(?: \S+){0,5}? (?=(?:to|for|as) )/i;

function stands(sentence: Sentence, cell: Sentence): boolean {
  return sentence.start >= cell.start && sentence.end <= cell.end;
}

const isTermsColumn = /\b(?:DPA|addendum|agreement|polic(?:y|ies)|privacy|links?|website)\b/i;
const isPurposeColumn = /\b(?:purposes?|why|what for|uses?|used for|services?|role|does)\b/i;
const leading = /^(?:\s*\(\s*https?:[^)]{0,200}\)|[\s:;,.\])–—-])*(?:(?:which|who)\s+)?/i;

/** A sentence that is no purpose: it begins with what is sent, or on what terms. */
const saysWhatReachesIt =
  /^(?:we |your |their |some |no |it |they |data |personal )|\b(?:data processing|DPA|privacy (?:policy|notice|statement))\b/i;

function cleanPurpose(text: string): string {
  return trimEndOf(text.replace(/\s*\(\s*https?:[^)]{0,200}\)/gi, ''), ' .;,]');
}
