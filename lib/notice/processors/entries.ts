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
  /** How deep the items that are entries stand; what stands deeper belongs to them. */
  let entryDepth = 1;
  for (const [index, passage] of passages.entries()) {
    const { line } = passage;
    const next = passages[index + 1];
    if ((passage.listOf ?? passage.topic) !== 'processors') {
      open = undefined;
      continue;
    }
    if (passage.inherited && passage.heading !== heading && (line.kind === 'paragraph' || isDetail(line))) {
      // A subsection whose heading is no topic: it is the processor's name.
      open = namedByHeading(passage);
      entries.push(open);
    } else if (line.kind === 'item') {
      if (open && (headsEntries(passage) || open.text.endsWith(':'))) {
        // "Monitoring" in bold, or over a paragraph that leads to a list of services: it names a group.
        if (entries.at(-1) === open) entries.pop();
        open = undefined;
      }
      if (open) append(open, passage);
      else if (line.depth > entryDepth && entries.length > 0) append(entries.at(-1), passage);
      else if (next && next.line.depth > line.depth && headsEntries(next)) entryDepth = line.depth + 1;
      else {
        entries.push(entryOf(passage));
        entryDepth = line.depth;
      }
    } else if (line.kind === 'row') {
      entries.push(entryOf(passage));
      open = undefined;
    } else if (line.kind === 'term' || isOnlyStrong(line) || isNameAlone(passage, next)) {
      open = { ...entryOf(passage), marked: { start: 0, end: line.text.length } };
      entries.push(open);
    } else if (startsStrong(line) || usesByName.test(line.text)) {
      entries.push(entryOf(passage));
      open = undefined;
    } else if (open) {
      append(open, passage);
    } else if (line.kind === 'definition' || headsEntries(passage)) {
      entries.push(entryOf(passage));
    }
    heading = passage.heading;
  }
  return entries;
}

/** "We use Fastly to deliver …" in a paragraph; "We use some third party services to …" names nobody. */
const usesByName =
  /^(?:we|the psf|psf) (?:also )?use(?:s)? (?:[A-Z]|[a-z]+[A-Z])[\w.&-]*(?: [A-Z(][\w.&()-]*)* (?:to|for|as)\b/i;

/** "Fastly to host the website": a name in capitals, and what for. Not "Due to the load", "Purpose: to host". */
function headsEntries({ line }: Passage): boolean {
  const { name = '' } = namedFor.exec(line.text.slice(0, 200))?.groups ?? {};
  return name !== '' && !startsOtherwise.test(name);
}

const namedFor =
  /^[\s[(]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s+)?(?<name>(?:[A-Z\d]|[a-z]+[A-Z])[\w.&'’-]*(?:,? (?:[A-Z][\w.&'’-]*|\([^()]{1,60}\)|and|by|of)){0,7})(?:,| \(https?:[^)]*\)|:)? (?:to (?!the\b|our\b|your\b|a\b|an\b|any\b|this\b|these\b|wh)[a-z]|for (?!the\b|wh|more\b|those\b|any\b|all\b)[a-z])/;
const startsOtherwise =
  /^(?:Due|Subject|Thanks|Up|Prior|According|Contrary|Similar|Related|Access|Used?|Purposes?|Data|In|As|We|They|It|You|This|These|The (?:PSF|Foundation)|PSF|Python Software Foundation|Contact|Please|See|Links?|DPA|Privacy|Role)\b/;

/** "Fastly" in a block of its own, and "to host the website" in the next. */
function isNameAlone({ line: { kind, text }, heading }: Passage, next: Passage | undefined): boolean {
  return (
    kind === 'paragraph' &&
    /^[A-Z\d][^.:;!?]{0,59}$/.test(text) &&
    next?.line.kind === 'paragraph' &&
    next.heading === heading &&
    /^(?:to|for) [a-z]/i.test(next.line.text)
  );
}

/** "Purpose: to host", "DPA": says something of the processor that is named above. */
function isDetail({ kind, text }: Line): boolean {
  return kind === 'item' && detail.test(text);
}

const detail =
  /^(?:purposes?|what for|why|used? for|role|(?:personal )?data(?: \w+)?|information(?: \w+)?|DPA|data processing \w+|privacy (?:policy|notice)|terms|location|country|retention)(?::|$)/i;

function namedByHeading(passage: Passage): Entry {
  const entry: Entry = {
    ...entryOf(passage),
    text: passage.heading,
    links: [],
    breaks: [],
    marked: { start: 0, end: passage.heading.length },
  };
  append(entry, passage);
  return entry;
}

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
