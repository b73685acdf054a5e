import { canEndLine } from '../notice/language/can-end-line.ts';
import type { Line, Section, Span } from '../notice/outline.ts';
import { fold } from '../text/fold.ts';
import { safeUrl } from '../text/safe-url.ts';
import { append, type Draft, emptyDraft, partFrom, type Run, sliced } from './draft.ts';
import { isStarred, markAtStart, markInText, markName, mayHaveMark } from './footnote-marks.ts';
import { Footnotes } from './footnotes.ts';
import { atMost, longest, mostRepeated, mostTurns } from './limits.ts';
import type { Role } from './roles.ts';
import { linesByTurns, type ShapedLine, withoutBullet } from './shaped-lists.ts';
import { type CellSpan, finishedRow, finishedTable, newTable, type Row, type Table } from './table.ts';

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

/** A text of the outline, a heading or a line, and where it stands in the page. */
export interface Written {
  text: string;
  runs: Run[];
  /** Under which heading it stands; its own, where it is one. */
  heading: string;
  isHeading: boolean;
}

/** Writes an outline while a page is walked: told of every element entered and left, and of every text. */
export class OutlineWriter {
  readonly #base: string;
  #sections: Section[] = [{ heading: '', level: 0, lines: [] }];
  #written: Written[] = [];
  readonly #margin: string[] = [];
  readonly footnotes = new Footnotes();
  /** The elements that are open, outermost first. */
  readonly #open: Open[] = [];
  /** Those of them that are links, and those that are strong. */
  readonly #links: Open[] = [];
  readonly #strong: Open[] = [];
  #line = emptyDraft();
  /** Whether a space would be one too many: at the line's beginning, or after another. */
  #spaced = true;
  #listDepth = 0;
  #table: Table | undefined;
  #row: Row | undefined;
  /** Of a definition list: the terms that wait for their definition, and that. */
  #terms: Draft[] = [];
  #definition: Draft | undefined;
  /** The section to go on with once a table or a fold with a heading of its own is left. */
  #goesOn: Section | undefined;
  /** How many elements are open whose text is a heading's, a button's, an item's, and so on. */
  readonly #in = { heading: 0, button: 0, item: 0, term: 0, definition: 0, cell: 0 };
  #elements = 0;
  #characters = 0;
  #addresses = 0;
  #repeated = 0;

  constructor(base: string) {
    this.#base = base;
  }

  enter(written: Role, { level = 0, href = null, cell, isLayout = false, note }: Entered): void {
    atMost('elements', ++this.#elements);
    const role = this.#roleHere(written, isLayout);
    const open: Open = { role, level, href, start: 0, line: this.#line };
    this.#open.push(open);
    atMost('levels', this.#open.length);
    switch (role) {
      case 'heading':
        this.#flush();
        this.#in.heading++;
        break;
      case 'item':
        this.#boundary(true);
        this.#in.item++;
        break;
      case 'term':
        this.#boundary(true);
        if (this.#definition) this.#closeGroup();
        this.#in.term++;
        break;
      case 'definition':
        this.#boundary(true);
        this.#in.definition++;
        break;
      case 'list':
        this.#boundary(true);
        this.#listDepth++;
        break;
      case 'table':
        this.#flush();
        this.#closeGroup();
        this.#table = newTable();
        open.section = this.#sections.at(-1);
        break;
      case 'head':
        if (this.#table) this.#table.inHead = true;
        break;
      case 'row':
        this.#row = { cells: [], inHead: this.#table?.inHead === true };
        break;
      case 'cell':
        open.cell = cell ?? { isHeader: false, columns: 1, rows: 1 };
        this.#flush();
        this.#in.cell++;
        break;
      case 'fold':
      case 'aside':
        this.#boundary(true);
        if (this.#in.cell === 0) this.#closeGroup();
        open.section = this.#sections.at(-1);
        open.sections = this.#sections.length;
        open.lines = open.section?.lines.length ?? 0;
        open.written = this.#written.length;
        break;
      case 'block':
      case 'definitions':
        this.#boundary(false);
        break;
      case 'break':
        this.#turn();
        break;
      case 'link':
        this.#links.push(open);
        break;
      case 'strong':
        this.#strong.push(open);
        break;
      case 'button':
        this.#in.button++;
        break;
      default:
    }
    if (note !== undefined && role !== 'heading') {
      if (isInline.has(role)) this.#line.note ??= note;
      else this.footnotes.open(note, open);
    }
    open.start = this.#line.text.length;
    open.line = this.#line;
  }

  leave(): void {
    const open = this.#open.pop();
    if (!open) return;
    switch (open.role) {
      case 'link':
        this.#links.pop();
        this.#closeLink(open);
        break;
      case 'strong':
        this.#strong.pop();
        this.#close(this.#line.strong, open);
        break;
      case 'button':
        this.#in.button--;
        break;
      case 'heading':
        this.#in.heading--;
        this.#writeHeading(open.level);
        break;
      case 'item':
      case 'term':
      case 'definition':
        this.#boundary(true);
        this.#in[open.role]--;
        break;
      case 'list':
        this.#boundary(true);
        this.#listDepth--;
        break;
      case 'definitions':
        this.#boundary(false);
        if (!this.#in.cell) this.#closeGroup();
        break;
      case 'head':
        if (this.#table) this.#table.inHead = false;
        break;
      case 'cell':
        this.#closeCell(open);
        break;
      case 'row':
        this.#closeRow();
        break;
      case 'table':
        this.#closeTable();
        this.#goOnWith(open.section);
        break;
      case 'fold':
        this.#boundary(true);
        this.#goOnWith(open.section);
        break;
      case 'aside':
        this.#boundary(true);
        this.#closeAside(open);
        break;
      case 'block':
        this.#boundary(false);
        break;
      default:
    }
    this.footnotes.close(open);
  }

  /** `node` is an element where the text is its recovered name. */
  text(raw: string, node: Text | Element): void {
    this.#characters += raw.length;
    atMost('characters', this.#characters);
    if (this.#in.button > 0 && this.#in.heading === 0) return;
    // Between the cells of a table stands nothing.
    if (this.#table && this.#in.cell === 0 && this.#in.heading === 0 && raw.trim() === '') return;
    const folded = fold(raw);
    if (!mayHaveMark.test(folded)) this.#write(folded, node, 0);
    else this.#writeMarked(folded, node);
  }

  /** "10<sup>6</sup>" is a number. */
  get endsInDigit(): boolean {
    return /\d$/.test(this.#line.text.slice(-1));
  }

  /** Points to a footnote by what its mark leads to. At a line's beginning the mark is the footnote's own. */
  refer(id: string): void {
    if (this.#line.text !== '') {
      this.#line.refs.push(id);
      this.footnotes.want(id);
    } else if (this.footnotes.wants(id)) this.#line.note ??= id;
  }

  finish(): { sections: Section[]; margin: string[]; written: Written[] } {
    this.#flush();
    this.#closeGroup();
    this.footnotes.settle();
    const sections = this.#sections.filter(({ heading, lines }) => heading !== '' || lines.length > 0);
    return { sections, margin: this.#margin, written: this.#written };
  }

  /** A table in a cell, a heading in a heading, a cell outside a row: what has no place of its own is a block. */
  #roleHere(role: Role, isLayout: boolean): Role {
    const inCell = this.#in.cell > 0;
    switch (role) {
      case 'heading':
      case 'caption':
        if (this.#in.heading > 0) return 'inline';
        return inCell ? 'block' : 'heading';
      case 'table':
        return isLayout || this.#table ? 'block' : role;
      case 'head':
        return this.#table && !inCell ? role : 'block';
      case 'row':
        return this.#table && !this.#row ? role : 'block';
      case 'cell':
        return this.#row && !inCell ? role : 'block';
      default:
        return role;
    }
  }

  #writeMarked(folded: string, node: Text | Element): void {
    let from = 0;
    const [start] = this.#line.text === '' ? (markAtStart.exec(folded.trimStart()) ?? []) : [];
    if (start !== undefined && this.footnotes.wants(markName(start.trim()))) {
      this.#line.note ??= markName(start.trim());
      from = folded.length - folded.trimStart().length + start.length;
    }
    if (!isStarred.test(folded.slice(from))) {
      for (const { 0: mark, index } of folded.matchAll(markInText)) {
        if (index < from) continue;
        this.#write(folded.slice(from, index), node, from);
        this.refer(markName(mark));
        from = index + mark.length;
      }
    }
    this.#write(folded.slice(from), node, from);
  }

  /** What is too long for one line goes on in the next. A heading's rest does so once the heading is written. */
  #write(words: string, node: Text | Element, from: number): void {
    let folded = words;
    let at = from;
    while (this.#line.text.length + folded.length > longest.line && this.#in.heading === 0) {
      const room = longest.line - this.#line.text.length;
      const space = folded.lastIndexOf(' ', room);
      const end = space > 0 ? space : room;
      this.#append(folded.slice(0, end), node, at);
      folded = folded.slice(end);
      at += end;
      if (this.#in.cell > 0) this.#writeCells([this.#takeLine()]);
      else this.#flush();
    }
    this.#append(folded, node, at);
  }

  #append(folded: string, node: Text | Element, from: number): void {
    const text = this.#spaced ? folded.trimStart() : folded;
    if (text === '') return;
    const line = this.#line;
    line.runs.push({ start: line.text.length, node, from: from + folded.length - text.length });
    line.text += text;
    this.#spaced = text.endsWith(' ');
  }

  #space(): void {
    if (this.#spaced) return;
    this.#line.text += ' ';
    this.#spaced = true;
  }

  /** A `<br>`: what it parts is seen once the line is whole. */
  #turn(): void {
    this.#space();
    const { turns, text } = this.#line;
    if (text !== '' && this.#in.heading === 0) turns.push(text.length);
  }

  /** Where a block begins or ends. Inside an item or a cell it only parts what is said; `always`: it ends the line. */
  #boundary(always: boolean): void {
    if (this.#in.heading > 0) this.#space();
    else if (this.#in.cell > 0) this.#part();
    else if (always || !(this.#in.item > 0 || this.#in.definition > 0)) this.#flush();
    else this.#part();
  }

  #part(): void {
    if (this.#line.text === '') return;
    partFrom(this.#line);
    this.#spaced = true;
  }

  #flush(): void {
    if (this.#line.text === '') {
      this.#startLine();
      return;
    }
    const draft = this.#takeLine();
    const kind = this.#kind();
    if (kind === 'term') {
      this.#terms.push(draft);
    } else if (kind === 'definition') {
      if (this.#definition) {
        partFrom(this.#definition);
        append(this.#definition, draft);
      } else this.#definition = draft;
    } else {
      this.#closeGroup();
      this.#writeBlock(draft, kind);
    }
  }

  /** A paragraph or an item; or several, where it is a list by its shape. */
  #writeBlock(draft: Draft, kind: 'paragraph' | 'item'): void {
    const depth = this.#in.item > 0 ? this.#listDepth : 0;
    const lines: ShapedLine[] =
      draft.turns.length > 0 ? linesByTurns(draft, kind, canEndLine, mostTurns) : [draft];
    for (const line of lines) {
      const item =
        kind === 'paragraph' && line.note === undefined && !this.footnotes.isOpen()
          ? withoutBullet(line)
          : undefined;
      if (item ?? (line.isItem || undefined)) this.#writeLine(item ?? line, 'item', depth + 1);
      else this.#writeLine(line, kind, depth);
    }
  }

  /** The line as it stands, with what is still open closed in it; it goes on in the next. */
  #takeLine(): Draft {
    const line = this.#line;
    // Of links in links, which is no valid HTML, the inmost counts.
    const link = this.#links.at(-1);
    if (link) this.#closeLink(link);
    const [strong] = this.#strong;
    if (strong) this.#close(line.strong, strong);
    const end = this.#end();
    line.text = line.text.slice(0, end);
    line.breaks = line.breaks.filter((at) => at < end);
    line.turns = line.turns.filter((at) => at < end);
    this.#line = emptyDraft();
    this.#spaced = true;
    return line;
  }

  #writeLine(draft: Draft, kind: Line['kind'], depth: number, more: Partial<Line> = {}): void {
    if (draft.text === '') return;
    if (this.#goesOn) {
      const { heading, level } = this.#goesOn;
      this.#sections.push({ heading, level, lines: [], continued: true });
      this.#goesOn = undefined;
    }
    const { text, links, strong, breaks } = draft;
    const line: Line = { kind, depth, text, links, strong, breaks, ...more };
    const section = this.#sections.at(-1);
    section?.lines.push(line);
    this.#written.push({ text, runs: draft.runs, heading: section?.heading ?? '', isHeading: false });
    this.footnotes.line(line, draft);
  }

  #startLine(): void {
    if (this.#line.text !== '' || this.#line.note !== undefined) this.#line = emptyDraft();
    this.#spaced = true;
  }

  /** Where the line's text ends, without a space at its end. */
  #end(): number {
    const { length } = this.#line.text;
    return length > 0 && this.#spaced ? length - 1 : length;
  }

  #kind(): 'term' | 'item' | 'definition' | 'paragraph' {
    if (this.#in.term > 0) return 'term';
    if (this.#in.item > 0) return 'item';
    return this.#in.definition > 0 ? 'definition' : 'paragraph';
  }

  #closeLink(open: Open): void {
    const { href } = open;
    if (href === null) return;
    open.url ??= this.#urlOf(href);
    const { url } = open;
    if (url) this.#close(this.#line.links, open, (span) => ({ ...span, url }));
  }

  #urlOf(href: string): string {
    if (href.length > longest.url) return '';
    const url = (href.startsWith('mailto:') ? href : safeUrl(href, this.#base)) ?? '';
    if (url.length > longest.url) return '';
    return url;
  }

  #close<T extends Span>(spans: T[], open: Open, make?: (span: Span) => T): void {
    // What was opened in a line before has all of this one.
    const start = open.line === this.#line ? open.start : 0;
    const end = this.#end();
    const from = this.#line.text[start] === ' ' ? start + 1 : start;
    if (from >= end) return;
    const span = { start: from, end };
    if (make) {
      this.#addresses += open.url?.length ?? 0;
      atMost('addresses', this.#addresses);
    }
    spans.push(make ? make(span) : (span as T));
  }

  #writeHeading(level: number): void {
    const draft = this.#takeLine();
    const { text } = draft;
    const end = text.length > longest.heading ? text.lastIndexOf(' ', longest.heading) : text.length;
    const cut = end <= 0 ? longest.heading : end;
    const name = text
      .slice(0, cut)
      .replace(/\s?[¶#]\s?$/, '')
      .trim();
    if (name) {
      this.#closeGroup();
      this.#goesOn = undefined;
      this.#sections.push({ heading: name, level, lines: [] });
      this.#written.push({ text: name, runs: draft.runs, heading: name, isHeading: true });
    }
    if (cut >= text.length || this.#in.heading > 0) return;
    const rest = sliced(draft, cut, text.length);
    // A heading has no limit of its own: its rest may be several lines.
    for (let at = 0; at < rest.text.length; at += longest.line)
      this.#writeLine(sliced(rest, at, at + longest.line), 'paragraph', 0);
  }

  #closeCell({ cell }: Open): void {
    this.#in.cell--;
    const draft = this.#takeLine();
    if (cell) this.#row?.cells.push({ draft, ...cell });
  }

  #closeRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (!row || !this.#table) return;
    for (const line of finishedRow(this.#table, row, (length) => this.#mayRepeat(length)))
      this.#writeRow(line);
  }

  #closeTable(): void {
    const table = this.#table;
    this.#flush();
    this.#table = undefined;
    if (!table) return;
    for (const line of finishedTable(table)) this.#writeRow(line);
  }

  #writeRow({ draft, parts, columns, head, cells }: ReturnType<typeof finishedRow>[number]): void {
    if (draft.text.length > longest.line) {
      this.#writeCells(cells);
      return;
    }
    this.#writeLine(draft, 'row', 0, {
      ...(columns && { columns }),
      ...(head !== undefined && { head }),
      ...(parts.length > 0 && { parts }),
    });
  }

  /** Cells that are too long for a row's line stand in lines of their own. */
  #writeCells(cells: Draft[]): void {
    for (const cell of cells) this.#writeLine({ ...cell, breaks: [] }, 'row', 0);
  }

  /** Terms, and the definition behind each. */
  #closeGroup(): void {
    const definition = this.#definition;
    const terms = this.#terms;
    if (terms.length === 0 && !definition) return;
    this.#terms = [];
    this.#definition = undefined;
    for (const [index, term] of terms.entries()) {
      this.#writeLine(term, 'term', 0);
      const isLast = index === terms.length - 1;
      if (definition && (isLast || this.#mayRepeat(definition.text.length)))
        this.#writeDefinition(definition);
    }
    if (terms.length === 0 && definition) this.#writeDefinition(definition);
  }

  /** Many definitions of one term may be longer than a line. */
  #writeDefinition(definition: Draft): void {
    for (let at = 0; at < definition.text.length; at += longest.line) {
      const isWhole = definition.text.length <= longest.line;
      this.#writeLine(isWhole ? definition : sliced(definition, at, at + longest.line), 'definition', 0);
    }
  }

  #mayRepeat(length: number): boolean {
    this.#repeated += length;
    return this.#repeated <= mostRepeated;
  }

  /** Text beside the notice is a date or a number; a note in its midst has sentences, or several lines. */
  #closeAside({ section, sections = 0, lines = 0, written = 0, role }: Open): void {
    if (role !== 'aside' || !section || this.#in.cell > 0) return;
    this.#closeGroup();
    const added = section.lines.slice(lines);
    if (this.#sections.length > sections) {
      this.#goOnWith(section);
      return;
    }
    const [only] = added;
    const isShort = added.length === 1 && only && only.text.length < 200 && !isSentence.test(only.text);
    if (only && isShort && !this.footnotes.isOpen()) {
      this.#margin.push(only.text.slice(0, longest.heading).trimEnd());
    } else if (!(added.length > 0 && added.every(isNothingButLinks))) return;
    section.lines.length = lines;
    this.#written.length = written;
  }

  #goOnWith(section: Section | undefined): void {
    if (section && this.#sections.at(-1) !== section) this.#goesOn = section;
  }
}

/** It ends as a sentence does, or leads to something. */
const isSentence = /[.!?:…。][”"'’)\]]*$/;

/** A list of related pages. */
function isNothingButLinks({ text, links }: Line): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return links.length > 0 && linked >= text.length - 2;
}

const isInline = new Set<Role>(['inline', 'link', 'strong', 'mark', 'button', 'break']);

interface Open {
  role: Role;
  level: number;
  href: string | null;
  /** Absolute, once it was asked for; empty where it is not safe. */
  url?: string;
  /** Where its text begins, in the line in which it was opened. */
  start: number;
  line: object;
  cell?: CellSpan;
  /** The section that was open when it began, and how much was written by then. */
  section?: Section | undefined;
  sections?: number;
  lines?: number;
  written?: number;
}
