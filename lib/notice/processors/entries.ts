import type { Sentence } from '../language/split-sentences.ts';
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
  /** Its sentences, where they are known: those of its line, unless it was put together from several. */
  sentences?: Sentence[] | undefined;
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
  /** How deep the items that are entries stand; what stands deeper belongs to them. */
  let entryDepth = 1;
  const begin = (entry: Entry, open = false) => {
    entries.push(entry);
    current = entry;
    isOpen = open;
  };
  for (const [index, passage] of passages.entries()) {
    const { line } = passage;
    const next = passages[index + 1]?.section === passage.section ? passages[index + 1] : undefined;
    const isFirst = passage.section !== section;
    section = passage.section;
    if (isFirst) current = undefined;
    if ((passage.listOf ?? passage.topic) !== 'processors' || passage.isAnalytics) {
      current = undefined;
    } else if (passage.inherited && isFirst && (line.kind === 'paragraph' || isDetail(line))) {
      begin(namedByHeading(passage), true);
    } else if (line.kind === 'item') {
      if (current && isOpen && (headsEntry(passage) || passages[index - 1]?.line.text.endsWith(':'))) {
        // "Monitoring" in bold, or over a paragraph that leads to a list of services: it names a group.
        entries.pop();
        current = undefined;
      }
      if (current && (isOpen || line.depth > entryDepth)) append(current, passage);
      else if (next && next.line.depth > line.depth && headsEntry(next)) entryDepth = line.depth + 1;
      else {
        begin(entryOf(passage));
        entryDepth = line.depth;
      }
    } else if (line.kind === 'row') {
      begin(entryOf(passage));
    } else if (line.kind === 'term' || isOnlyStrong(line) || isNameAlone(line, next)) {
      begin({ ...entryOf(passage), marked: { start: 0, end: line.text.length } }, true);
    } else if (startsStrong(line)) {
      begin(entryOf(passage));
    } else if (current && isOpen) {
      append(current, passage);
    } else if (line.kind === 'definition' || usesByName.test(line.text) || headsEntry(passage)) {
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

/** "Fastly to host the website": a name in capitals, and what for. Not "Due to the load", "Purpose: to host". */
function headsEntry({ line }: Passage): boolean {
  const { name = '' } = namedFor.exec(line.text.slice(0, 200))?.groups ?? {};
  return name !== '' && !startsOtherwise.test(name);
}

const namedFor =
  /^[\s[(]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s+)?(?<name>(?:[A-Z\d]|[a-z]+[A-Z])[\w.&'’-]*(?:,? (?:[A-Z][\w.&'’-]*|\([^()]{1,60}\)|and|by|of)){0,7})(?:,| \(https?:[^)]*\)|:)? (?:to (?!the\b|our\b|your\b|a\b|an\b|any\b|this\b|these\b|wh)[a-z]|for (?!the\b|wh|more\b|those\b|any\b|all\b)[a-z])/;
const startsOtherwise =
  /^(?:Due|Subject|Thanks|Up|Prior|According|Contrary|Similar|Related|Access|Used?|Purposes?|Data|In|As|We|They|It|You|This|These|The (?:PSF|Foundation)|PSF|Python Software Foundation|Contact|Please|See|Links?|DPA|Privacy|Role)\b/;

/** "Fastly" in a block of its own, and "to host the website" in the next. */
function isNameAlone({ kind, text }: Line, next: Passage | undefined): boolean {
  return (
    kind === 'paragraph' &&
    /^[A-Z\d][^.:;!?]{0,59}$/.test(text) &&
    next?.line.kind === 'paragraph' &&
    /^(?:to|for) [a-z]/i.test(next.line.text)
  );
}

/** "Purpose: to host", "DPA": says something of the processor that is named above. */
function isDetail({ kind, text }: Line): boolean {
  return kind === 'item' && detail.test(text);
}

const detail =
  /^(?:purposes?|what for|why|used? for|role|(?:personal )?data(?: \w+)?|information(?: \w+)?|DPA|data processing \w+|privacy (?:policy|notice)|terms|location|country|retention)(?::|$)/i;

/** A subsection whose heading is no topic: it is the processor's name. */
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
    sentences: passage.sentences,
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

/** The longest entry met so far has some 900 characters. What stands beyond is shown as unread. */
const longest = 10_000;

/** A further paragraph, or an item of a list inside the entry, in the page's order. */
function append(entry: Entry, passage: Passage): void {
  if (entry.text.length > longest) return;
  const { line } = passage;
  const offset = entry.text.length + 1;
  entry.breaks.push(offset, ...line.breaks.map((at) => at + offset));
  entry.links.push(
    ...line.links.map(({ start, end, url }) => ({ start: start + offset, end: end + offset, url })),
  );
  entry.text += ` ${line.text}`;
  entry.sentences = undefined;
  entry.suffix = factFromLine(passage).suffix ?? '';
}
