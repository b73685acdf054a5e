import { trimEndOf } from '../../text/trim.ts';
import { pieces, type Sentence, splitSentences } from '../language/split-sentences.ts';
import { columnsOf, isPlace, isTerms } from './columns.ts';
import type { Entry } from './entries.ts';

/** What an entry says beside its name: what for, and the sentences that follow. */
export interface PurposeAndRest {
  purpose?: string;
  rest: Sentence[];
}

/**
 * Takes an entry and where its name ends. The purpose is the rest of the name's sentence, or the piece under "Purpose":
 * a column of a table, or a label of its own ("Purpose: to host the website").
 */
export function purposeOf(entry: Entry, nameEnd: number): PurposeAndRest {
  const after = (entry.sentences ?? splitSentences(entry))
    .filter((sentence) => sentence.end > nameEnd)
    .map((sentence) => ({ ...sentence, text: said(entry, sentence, nameEnd) }))
    .filter(({ text }) => /\w/.test(text));
  const [, second] = entry.text.slice(nameEnd).split(/\s*(?<=^|\s)\|\s+/, 2);
  // "Acme | Hosting | Norway": a row of a table that lost its markup.
  if (second && !entry.columns) return { purpose: cleanPurpose(second), rest: [] };
  const cells = pieces(entry);
  const columns = entry.columns ?? cells.map(({ text }) => labelOf(text) ?? '');
  const column = entry.columns
    ? columnsOf(columns).purpose
    : columns.findIndex((name, index) => index > 0 && isPurposeLabel.test(name));
  const cell = cells[column];
  if (!cell) return purposeInSentence(after, entry.text.slice(0, nameEnd).trim());
  // Of the other columns those that hold its terms, or where it is, say nothing of what reaches it.
  const terms = cells.filter(
    (_, index) => isTerms.test(columns[index] ?? '') || isPlace.test(columns[index] ?? ''),
  );
  const rest = after.filter((sentence) => ![cell, ...terms].some((other) => stands(sentence, other)));
  const purpose = cleanPurpose(cell.text.replace(entry.columns ? '' : label, ''));
  return { ...(purpose && { purpose }), rest };
}

/** "Purpose: ", "Data sent: " */
const label = /^([A-Z][\w ]{1,24}):\s+/;

function labelOf(text: string): string | undefined {
  return text.includes(':') ? label.exec(text)?.[1] : undefined;
}

/** A sentence without the name, and without the label that stands before it. */
function said(entry: Entry, { text, start, end }: Sentence, nameEnd: number): string {
  const words = start < nameEnd ? entry.text.slice(nameEnd, end) : text;
  const rest = words.replace(leading, '');
  const name = labelOf(words);
  return (name !== undefined && isKnownColumn.test(name) ? rest.replace(label, '') : rest).trim();
}

/** An address or the terms in parentheses, and punctuation. */
const leading =
  /^(?:\s*\((?:\s*https?:|[^)]{0,60}\b(?:data processing|DPA|privacy)\b)[^)]{0,200}\)|[\s:;,.\])–—-])*(?:(?:which|who)\s+)?/i;

function stands(sentence: Sentence, cell: Sentence): boolean {
  return sentence.start >= cell.start && sentence.end <= cell.end;
}

const isKnownColumn = /^(?:purposes?|why|uses?|used for|role|data\b.*|personal data|information\b.*)$/i;

/** "Purpose: ", "What for: " */
const isPurposeLabel =
  /^(?:purposes?|why|what for|uses?|used for|services?|role|functions?|description|what it does)$/i;

function purposeInSentence([first, ...others]: Sentence[], name: string): PurposeAndRest {
  if (!first) return { rest: [] };
  const own = first.text.startsWith(`${name} is `) ? first.text.slice(name.length + 4) : first.text;
  const words = own.replace(usesIt, '').replace(/^an? (?=[a-z])/, '');
  // "Acme Counter is provided by Acme, Inc.": who, not what for.
  if (own !== first.text && /^(?:provided|operated|owned|run|offered|made) by\b/.test(own))
    return { rest: [first, ...others] };
  const end = namesTerms.test(words) ? words.slice(0, longest).search(beforeTerms) : -1;
  const purpose = end < 0 ? words : words.slice(0, end);
  if (saysWhatReachesIt.test(purpose) || namesTerms.test(purpose)) {
    return { rest: [{ ...first, text: words }, ...others] };
  }
  return { purpose: cleanPurpose(purpose), rest: others };
}

/** "We use Fastly to deliver pages" below a heading "Fastly"; "Statuspage is used to tell you". */
const usesIt =
  /^(?:(?:we|the psf|psf) (?:also )?uses? \S+(?: \S+){0,5}? (?=(?:to|for|as) )|(?:is|are) used (?=(?:to|for) ))/i;

const terms = String.raw`\b(?:data processing|DPA|privacy (?:policy|notice|statement))\b`;

/** A sentence that names its terms is no purpose, unless they stand apart from it. */
const namesTerms = new RegExp(terms, 'i');

/** "to host the website (DPA, Privacy Policy)", "content delivery – Data Processing Terms" */
const beforeTerms = new RegExp(
  String.raw`(?!^)(?:\s+[—–|·-]\s+|\s*\(|[,;]\s+(?:subject to|under|see)\b)(?=[^()]{0,100}${terms})`,
  'i',
);

/** Characters. The longest purpose met so far has 75. */
const longest = 500;

/** Nor is one that begins with what is sent. */
const saysWhatReachesIt =
  /^(?:we |your |their |some |no |it |they |personal (?:data|information) |data (?:is|are|collected|sent|that|about|of|from|we|you)\b)/i;

function cleanPurpose(text: string): string {
  return trimEndOf(text.replace(/\s*\(\s*https?:[^)]{0,200}\)/gi, ''), ' .;,]');
}
