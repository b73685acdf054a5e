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
}

/** Takes the notice's passages; gives the entries of its sections on processors, in order. */
export function entriesOf(passages: Passage[]): Entry[] {
  const entries: Entry[] = [];
  /** A name that stands alone and waits for what is said of it. */
  let open: Entry | undefined;
  let heading: string | undefined;
  for (const passage of passages) {
    const { line } = passage;
    if ((passage.listOf ?? passage.topic) !== 'processors') {
      open = undefined;
      continue;
    }
    if (passage.inherited && passage.heading !== heading && line.kind === 'paragraph') {
      // A subsection whose heading is no topic: it is the processor's name.
      open = {
        ...entryOf(passage),
        text: passage.heading,
        links: [],
        breaks: [],
        marked: { start: 0, end: passage.heading.length },
      };
      append(open, passage);
      entries.push(open);
    } else if (line.kind === 'item' || line.kind === 'row') {
      if (line.kind === 'item' && line.depth > 1 && entries.length > 0) append(entries.at(-1), passage);
      else entries.push(entryOf(passage));
      open = undefined;
    } else if (line.kind === 'term' || isOnlyStrong(line)) {
      open = { ...entryOf(passage), marked: { start: 0, end: line.text.length } };
      entries.push(open);
    } else if (startsStrong(line)) {
      entries.push(entryOf(passage));
      open = undefined;
    } else if (open) {
      append(open, passage);
    } else if (line.kind === 'definition') {
      entries.push(entryOf(passage));
    } else if (usesByName.test(line.text)) {
      entries.push(entryOf(passage));
    }
    heading = passage.heading;
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
  entry.suffix = factFromLine(passage).suffix ?? '';
}
