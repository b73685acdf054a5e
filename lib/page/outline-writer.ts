import type { Line } from '../notice/outline.ts';
import { outlineLimits } from '../notice/outline-limits.ts';
import type {
  CellSpan,
  Run,
  WrittenLine,
  WrittenRow,
  WrittenSection,
} from '../notice/settle/written-outline.ts';
import { fold } from '../text/fold.ts';
import { isStarred, markAtStart, markInText, markName, mayHaveMark } from './footnote-marks.ts';
import { atMost } from './limits.ts';
import { type LineInHand, lineInHand, type OpenSpan } from './line-in-hand.ts';
import type { Role } from './roles.ts';

/** What the writer must know of an element beside its role. */
export interface Entered {
  level?: number;
  href?: string | null;
  cell?: CellSpan;
  /** Of a table: it only lays out the page. */
  isLayout?: boolean;
  /** The footnote that begins with it. */
  note?: string | undefined;
}

/** Writes an outline while a page is walked: told of every element entered and left, and of every text. */
export type OutlineWriter = ReturnType<typeof outlineWriter>;

/** Takes what relative links start from, and whether it is to be kept where in the page each text stands. */
export function outlineWriter(base: string, keepsRuns: boolean) {
  let section: WrittenSection = { heading: '', level: 0, lines: [] };
  const sections = [section];
  const wanted = new Set<string>();
  /** The elements that are open, outermost first; and those of them that begin a footnote. */
  const open: Open[] = [];
  const notes: Open[] = [];
  const aside: number[] = [];
  const inHand: LineInHand = lineInHand(base);
  /** How many elements of these roles are open. */
  const inside = { heading: 0, button: 0, item: 0, term: 0, definition: 0, cell: 0, list: 0, head: 0 };
  let tables = 0;
  let asides = 0;
  let inTable = false;
  let row: WrittenRow | undefined;
  /** The section to go on with once a table or a fold with a heading of its own is left. */
  let goesOn: WrittenSection | undefined;
  let elements = 0;
  let characters = 0;

  /** A table in a cell, a heading in a heading, a cell outside a row: what has no place of its own is a block. */
  const roleHere = (role: Role, isLayout: boolean): Role => {
    const inCell = inside.cell > 0;
    if (role === 'heading' || role === 'caption') {
      if (inside.heading > 0) return 'inline';
      return inCell ? 'block' : 'heading';
    }
    if (role === 'table') return isLayout || inTable ? 'block' : role;
    if (role === 'head') return inTable && !inCell ? role : 'block';
    if (role === 'row') return inTable && !row ? role : 'block';
    if (role === 'cell') return row && !inCell ? role : 'block';
    return role;
  };

  const add = (kind: Line['kind'], depth: number, more: Partial<WrittenLine>, runs?: Run[]) => {
    if (goesOn) {
      const { heading, level } = goesOn;
      section = { heading, level, lines: [], continued: true };
      sections.push(section);
      goesOn = undefined;
    }
    const line: WrittenLine = { kind, depth, text: '', links: [], strong: [], breaks: [], ...more };
    const note = notes.at(-1)?.note;
    if (note !== undefined) line.inNote = note;
    const beside = aside.at(-1);
    if (beside) line.aside = beside;
    if (keepsRuns && runs) line.runs = runs;
    section.lines.push(line);
  };

  /** Writes the line in hand, where it has text. */
  const flush = () => {
    const { draft, runs } = inHand.take();
    if (draft.text === '') return;
    if (inside.cell > 0) add('row', 0, draft, runs);
    else if (inside.term > 0) add('term', 0, draft, runs);
    else if (inside.item > 0) add('item', inside.list, draft, runs);
    else add(inside.definition > 0 ? 'definition' : 'paragraph', 0, draft, runs);
  };

  /** Where a block begins or ends. Inside an item or a cell it only parts what is said; `always`: it ends the line. */
  const boundary = (always: boolean) => {
    if (inside.heading > 0) inHand.space();
    else if (inside.cell === 0 && (always || inside.item + inside.definition === 0)) flush();
    else inHand.part();
  };

  const endDefinitions = () => {
    const last = section.lines.at(-1);
    if (last && inside.cell === 0) last.ends = true;
  };

  const writeHeading = (level: number) => {
    const { draft, runs } = inHand.take();
    const { text } = draft;
    const end =
      text.length > outlineLimits.heading ? text.lastIndexOf(' ', outlineLimits.heading) : text.length;
    const from = end <= 0 ? outlineLimits.heading : end;
    const heading = text.slice(0, from).trim();
    if (heading) {
      goesOn = undefined;
      section = { heading, level, lines: [] };
      if (keepsRuns) section.runs = runs;
      sections.push(section);
    }
    if (from < text.length && inside.heading === 0) add('paragraph', 0, { ...draft, from }, runs);
  };

  /** What is too long for one line goes on in the next. A heading's rest does so once the heading is written. */
  const write = (words: string, node: Node, from: number) => {
    let folded = words;
    let at = from;
    for (;;) {
      const room = outlineLimits.line - inHand.length();
      if (folded.length <= room || inside.heading > 0) break;
      const space = folded.lastIndexOf(' ', room);
      const end = space > 0 ? space : room;
      inHand.write(folded.slice(0, end), node, at);
      folded = folded.slice(end);
      at += end;
      flush();
    }
    inHand.write(folded, node, at);
  };

  const writeMarked = (folded: string, node: Node) => {
    let from = 0;
    const trimmed = folded.trimStart();
    const [start] = inHand.length() === 0 ? (markAtStart.exec(trimmed) ?? []) : [];
    if (start !== undefined && wanted.has(markName(start.trim()))) {
      inHand.note(markName(start.trim()));
      from = folded.length - trimmed.length + start.length;
    }
    if (!isStarred.test(folded.slice(from))) {
      for (const { 0: mark, index } of folded.matchAll(markInText)) {
        if (index < from) continue;
        write(folded.slice(from, index), node, from);
        refer(markName(mark));
        from = index + mark.length;
      }
    }
    write(folded.slice(from), node, from);
  };

  const refer = (id: string) => {
    if (inHand.length() > 0) {
      inHand.refer(id);
      wanted.add(id);
    } else if (wanted.has(id)) inHand.note(id);
  };

  return {
    wanted,

    enter(written: Role, { level = 0, href, cell, isLayout = false, note }: Entered): void {
      atMost('elements', ++elements);
      const role = roleHere(written, isLayout);
      if (role === 'heading' || role === 'cell' || role === 'table') flush();
      else if (endsLine.has(role)) boundary(true);
      else if (parts.has(role)) boundary(false);
      const own: Open = {
        ...inHand.open(role, href),
        level,
        section: goesOn ?? section,
      };
      open.push(own);
      atMost('levels', open.length);
      if (role in inside) inside[role as keyof typeof inside]++;
      if (role === 'cell') own.cell = cell ?? { isHeader: false, columns: 1, rows: 1 };
      if (role === 'row') row = { table: tables, cells: [], ...(inside.head > 0 && { inHead: true }) };
      if (role === 'break' && inside.heading === 0) inHand.turn();
      else if (role === 'break') inHand.space();
      if (role === 'table') {
        inTable = true;
        tables++;
      }
      if (role === 'fold' || role === 'aside' || role === 'table') endDefinitions();
      if (role === 'aside') aside.push(++asides);
      if (note !== undefined && role !== 'heading') {
        if (isInline.has(role)) inHand.note(note);
        else {
          own.note = note;
          notes.push(own);
        }
      }
    },

    leave(): void {
      const own = open.pop();
      if (!own) return;
      const { role } = own;
      if (role === 'table') flush();
      else if (endsLine.has(role)) boundary(true);
      else if (parts.has(role)) boundary(false);
      else inHand.close(own);
      if (role in inside) inside[role as keyof typeof inside]--;
      switch (role) {
        case 'heading':
          writeHeading(own.level);
          break;
        case 'cell': {
          const { draft, runs } = inHand.take();
          if (own.cell) row?.cells.push({ ...draft, ...own.cell, ...(keepsRuns && { runs }) });
          break;
        }
        case 'row':
          if (row) add('row', 0, { row });
          row = undefined;
          break;
        case 'definitions':
          endDefinitions();
          break;
        case 'table':
          inTable = false;
          break;
        default:
      }
      if ((role === 'table' || role === 'fold' || role === 'aside') && section !== own.section)
        goesOn = own.section;
      if (notes.at(-1) === own) notes.pop();
      if (role === 'aside') {
        endDefinitions();
        aside.pop();
      }
    },

    text(raw: string, node: Node): void {
      characters += raw.length;
      atMost('characters', characters);
      if (inside.button > 0 && inside.heading === 0) return;
      // Between the cells of a table stands nothing.
      if (inTable && inside.cell + inside.heading === 0 && raw.trim() === '') return;
      const folded = fold(raw);
      if (mayHaveMark.test(folded)) writeMarked(folded, node);
      else write(folded, node, 0);
    },

    /** "10<sup>6</sup>" is a number. */
    endsInDigit: () => inHand.endsInDigit(),

    /** Points to a footnote by what its mark leads to. At a line's beginning the mark is the footnote's own. */
    refer,

    finish(): WrittenSection[] {
      flush();
      return sections;
    },
  };
}

const isInline = new Set<Role>(['inline', 'link', 'strong', 'mark', 'button', 'break']);
/** Where these begin and end, a line ends; where those do, it may only be parted. */
const endsLine = new Set<Role>(['item', 'term', 'definition', 'list', 'fold', 'aside']);
const parts = new Set<Role>(['block', 'definitions']);

interface Open extends OpenSpan {
  role: Role;
  level: number;
  cell?: CellSpan;
  /** The section that was open when it began. */
  section?: WrittenSection;
  note?: string;
}
