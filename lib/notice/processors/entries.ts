import type { Line, LinkSpan, Span } from '../outline.ts';
import { factFromLine, type Passage } from '../passages.ts';

/** What a notice says of one processor: one text with its links, whatever its markup was. */
export interface Entry {
  text: string;
  heading: string;
  prefix: string;
  suffix: string;
  /** The name where the markup tells it: bold, a term, a heading of its own, a row's first cell. */
  marked?: Span;
  links: LinkSpan[];
  /** Where a new piece (paragraph, cell) begins; never 0. */
  breaks: number[];
  /** For each piece of a row the heading of its column. */
  columns?: string[];
  /** The line that it is, where it is of one line: its sentences are known already. */
  line?: Line | undefined;
}

/**
 * Takes the notice's passages; gives the entries of its sections on processors, in order. An entry is one
 * piece of the page: what stands elsewhere is not put to it.
 */
export function entriesOf(passages: Passage[]): Entry[] {
  const entries: Entry[] = [];
  /** The entry that the line before belongs to. */
  let current: Entry | undefined;
  /** Whether that one's name stands alone and waits for what is said of it. */
  let isOpen = false;
  let section: number | undefined;
  const begin = (entry: Entry, open = false) => {
    entries.push(entry);
    current = entry;
    isOpen = open;
  };
  for (const passage of passages) {
    const { line } = passage;
    const isFirst = passage.section !== section;
    section = passage.section;
    if (isFirst) current = undefined;
    if ((passage.listOf ?? passage.topic) !== 'processors' || passage.isAnalytics) {
      current = undefined;
    } else if (passage.inherited && isFirst && line.kind === 'paragraph') {
      // A subsection whose heading is no topic: it is the processor's name.
      const name = passage.heading;
      const entry = { ...entryOf(passage), text: name, links: [], breaks: [] };
      begin({ ...entry, marked: { start: 0, end: name.length } }, true);
      append(entries.at(-1), passage);
    } else if (line.kind === 'item' || line.kind === 'row') {
      if (line.kind === 'item' && line.depth > 1 && current) append(current, passage);
      else begin(entryOf(passage));
      isOpen = false;
    } else if (line.kind === 'term' || isOnlyStrong(line)) {
      begin({ ...entryOf(passage), marked: { start: 0, end: line.text.length } }, true);
    } else if (startsStrong(line)) {
      begin(entryOf(passage));
    } else if (current && isOpen) {
      append(current, passage);
    } else if (line.kind === 'definition' || usesByName.test(line.text)) {
      begin(entryOf(passage));
    } else {
      current = undefined;
    }
  }
  return entries;
}

/** "We use Fastly to deliver …" in a paragraph; "We use some third party services to …" names nobody. */
const usesByName =
  /^(?:we|the psf|psf) (?:also )?use(?:s)? (?:[A-Z]|[a-z]+[A-Z])[\w.&-]*(?: [A-Z(][\w.&()-]*)* (?:to|for|as)\b/i;

function entryOf(passage: Passage): Entry {
  const { line } = passage;
  const { heading, prefix = '', suffix = '' } = factFromLine(passage);
  const [strong] = line.strong;
  const [firstBreak] = line.breaks;
  const marked =
    line.kind === 'row'
      ? { start: 0, end: firstBreak === undefined ? line.text.length : firstBreak - 1 }
      : strong;
  return {
    text: line.text,
    heading,
    prefix,
    suffix,
    links: [...line.links],
    breaks: [...line.breaks],
    ...(marked && startsEntry(line, marked) && { marked }),
    ...(line.columns && { columns: line.columns }),
    line,
  };
}

/** Only what stands at the very beginning (a stray bracket aside) names the entry. */
function startsEntry({ text }: Line, { start }: Span): boolean {
  return /^\W*$/.test(text.slice(0, start));
}

function startsStrong(line: Line): boolean {
  const [strong] = line.strong;
  return strong !== undefined && startsEntry(line, strong);
}

function isOnlyStrong(line: Line): boolean {
  const [strong] = line.strong;
  return strong !== undefined && startsEntry(line, strong) && /^\W*$/.test(line.text.slice(strong.end));
}

/** A further paragraph, or an item of a list inside the entry, in the page's order. */
function append(entry: Entry | undefined, passage: Passage): void {
  if (!entry) return;
  const { line } = passage;
  const offset = entry.text.length + 1;
  entry.breaks.push(offset, ...line.breaks.map((at) => at + offset));
  entry.links.push(
    ...line.links.map(({ start, end, url }) => ({ start: start + offset, end: end + offset, url })),
  );
  entry.text += ` ${line.text}`;
  entry.line = undefined;
  entry.suffix = factFromLine(passage).suffix ?? '';
}
