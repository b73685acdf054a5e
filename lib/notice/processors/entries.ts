import { pieces, type Sentence } from '../language/split-sentences.ts';
import type { Line, LinkSpan, Span } from '../outline.ts';
import { factFromLine, type Passage } from '../passages.ts';
import { columnsOf } from './columns.ts';
import { footnotesOf } from './footnotes.ts';
import { headsEntry } from './heads-entry.ts';
import { isFormer } from './is-former.ts';
import { listsByContent } from './lists-by-content.ts';
import { type NameLines, nameLinesAt } from './name-lines.ts';
import { isProperName } from './names.ts';
import { usesByName } from './uses-by-name.ts';

/** What a notice says of one processor: one text with its links, whatever its markup was. */
export interface Entry {
  /** The lines it is made of. */
  passages: Passage[];
  text: string;
  heading: string;
  prefix: string;
  suffix: string;
  leadIn?: string | undefined;
  /** The name where the markup tells it: bold, a term, a heading of its own, a row's first cell. */
  marked?: Span;
  links: LinkSpan[];
  /** Where a new piece (paragraph, cell) begins; never 0. */
  breaks: number[];
  /** For each piece of a row the heading of its column. */
  columns?: string[];
  /** Lines elsewhere that it points to: their links are its own. */
  footnotes?: Line[];
  /** Several terms of a definition list have one definition: it stands in the entry of the last. */
  sharedWith?: Entry;
  /** Its sentences, where they are known: those of its line, unless it was put together from several. */
  sentences?: Sentence[] | undefined;
}

/**
 * Takes the notice's passages and its address; gives the entries of its sections on processors, and of the lists that
 * show by what they say that they are of processors, in order. An entry is one piece of the page: what stands elsewhere
 * is not put to it.
 */
export function entriesOf(passages: Passage[], pageUrl: string): Entry[] {
  const entries: Entry[] = [];
  const byContent = listsByContent(passages);
  const footnotes = footnotesOf(passages, pageUrl);
  /** The entry that the line before belongs to. */
  let current: Entry | undefined;
  /** Whether that one's name stands alone and waits for what is said of it. */
  let isOpen = false;
  let section: number | undefined;
  /** How deep the items that are entries stand; what stands deeper belongs to them. */
  let entryDepth = 1;
  const begin = (entry: Entry, line: Line, open = false) => {
    const notes = footnotes(line);
    entries.push(notes.length > 0 ? Object.assign(entry, { footnotes: notes }) : entry);
    current = entry;
    isOpen = open;
  };
  let skipTo = 0;
  for (const [index, passage] of passages.entries()) {
    const { line } = passage;
    if (index < skipTo) continue;
    const own = mayStandAlone(passage) ? nameLinesAt(passages, index) : undefined;
    if (own) {
      entries.push(entryOfLines(own));
      skipTo = index + own.passages.length;
      current = undefined;
      continue;
    }
    const next = passages[index + 1]?.section === passage.section ? passages[index + 1] : undefined;
    const before = passages[index - 1];
    const isFirst = passage.section !== section;
    section = passage.section;
    if (isFirst) current = undefined;
    if (!byContent.has(passage) && !isOfProcessors(passage)) {
      current = undefined;
    } else if (
      passage.inherited &&
      isFirst &&
      namesProcessor(passage) &&
      (line.kind === 'paragraph' || isDetail(line))
    ) {
      begin(namedByHeading(passage), line, true);
    } else if (line.kind === 'item') {
      // A list of services after a definition: the term above it has been explained.
      if (before?.line.kind === 'definition' && headsEntry(passage)) current = undefined;
      if (current && isOpen && (headsEntry(passage) || before?.line.text.endsWith(':'))) {
        // "Monitoring" in bold, or over a paragraph that leads to a list of services: it names a group.
        entries.pop();
        current = undefined;
      }
      if (current && (isOpen || line.depth > entryDepth)) append(current, passage);
      else if (next && next.line.depth > line.depth && headsEntry(next)) entryDepth = line.depth + 1;
      else {
        begin(entryOf(passage), line);
        entryDepth = line.depth;
      }
    } else if (line.kind === 'row') {
      begin(entryOf(passage), line);
    } else if (line.kind === 'term') {
      const entry = { ...entryOf(passage), marked: { start: 0, end: line.text.length } };
      if (before?.line.kind === 'term' && before.section === passage.section && current) {
        current.sharedWith = entry;
      }
      begin(entry, line, true);
    } else if (isOnlyStrong(line) || isNameAlone(line, next)) {
      begin({ ...entryOf(passage), marked: { start: 0, end: line.text.length } }, line, true);
    } else if (startsStrong(line)) {
      begin(entryOf(passage), line);
    } else if (current && isOpen && !(line.kind === 'paragraph' && before?.line.kind === 'definition')) {
      append(current, passage);
    } else if (line.kind === 'definition' || usesByName(line.text) || headsEntry(passage)) {
      begin(entryOf(passage), line);
    } else {
      current = undefined;
    }
  }
  return entries;
}

/** Where a name in a line of its own may be a processor's. */
function mayStandAlone({ line, topic, denied }: Passage): boolean {
  return (
    !denied &&
    line.kind === 'paragraph' &&
    (topic === undefined || topic === 'processors' || topic === 'sharing')
  );
}

function entryOfLines({ nameEnd, passages: [first, ...others] }: NameLines): Entry {
  const entry = { ...entryOf(first), marked: { start: 0, end: nameEnd } };
  for (const passage of others) append(entry, passage);
  return entry;
}

function isOfProcessors({ listOf, topic, denied, leadIn, isAnalytics }: Passage): boolean {
  if ((listOf ?? topic) !== 'processors' || denied || isAnalytics) return false;
  return leadIn === undefined || !isFormer(leadIn);
}

/** A subsection's heading names one ("GitHub Pages"), or a group of them ("Analytics"). */
function namesProcessor({ heading }: Passage): boolean {
  const name = heading.replace(/^[\d.() ]+/, '');
  return (isProperName(name) || /^\S+\.[a-z]{2,}$/i.test(name)) && !isGroup.test(heading);
}

/** What services are for, as a heading over several of them. */
const isGroup =
  /^[\d.() ]{0,12}(?:[\w-]+ (?:and|&) )?(?:[\w-]+ )?(?:hosting|payments?|analytics|monitoring|mail(?:ing)?|e-?mail|backups?|storage|infrastructure|support|advertising|marketing|security|communications?|statistics|logging|metrics|search|delivery|authentication|registration|ticketing|accounting|billing|content|tools|services|others?|general|overview|introduction|ci\/cd)$/i;

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
    passages: [],
    text: passage.heading,
    prefix: '',
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
  const marked = line.kind === 'row' ? nameCell(line) : strong;
  return {
    passages: [passage],
    text: line.text,
    heading,
    prefix,
    suffix,
    leadIn: passage.leadIn,
    links: [...line.links],
    breaks: [...line.breaks],
    ...(marked && (line.kind === 'row' || startsEntry(line, marked)) && { marked }),
    ...(line.columns && { columns: line.columns }),
    sentences: passage.sentences,
  };
}

/** The cell that holds the name. */
function nameCell(line: Line): Span | undefined {
  const cells = pieces(line);
  return cells[line.columns ? columnsOf(line.columns).name : 0];
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
  entry.passages.push(passage);
  const offset = entry.text.length + 1;
  entry.breaks.push(offset, ...line.breaks.map((at) => at + offset));
  entry.links.push(
    ...line.links.map(({ start, end, url }) => ({ start: start + offset, end: end + offset, url })),
  );
  entry.text += ` ${line.text}`;
  entry.sentences = undefined;
  entry.suffix = factFromLine(passage).suffix ?? '';
}
