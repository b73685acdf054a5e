import { canEndLine } from '../language/can-end-line.ts';
import type { Line, Section } from '../outline.ts';
import { outlineLimits } from '../outline-limits.ts';
import { splitAsides, withoutMargin } from './beside-text.ts';
import { append, type Draft, draftOf, partFrom, sliced } from './draft.ts';
import { footnotes } from './footnotes.ts';
import { mostRepeated } from './most-repeated.ts';
import { linesByTurns, type ShapedLine, withoutBullet } from './shaped-lists.ts';
import { finishedRow, newTable, type RowLine, type Table } from './table.ts';
import { withoutPermalink } from './without-permalink.ts';
import type { Run, WrittenLine, WrittenRow, WrittenSection } from './written-outline.ts';

/** A line and, in the tab, what stands where in the page. */
export type SettledLine = Line & { runs?: Run[] };

/** A section likewise. */
export interface SettledSection extends Section {
  lines: SettledLine[];
  runs?: Run[];
}

/**
 * Takes sections as they were written in the tab; gives them with cells in their columns, definitions behind each of
 * their terms, lists by `<br>` in items, and footnotes at the lines that point to them.
 */
export function settledSections(sections: WrittenSection[]): {
  sections: SettledSection[];
  margin: string[];
} {
  const notes = footnotes();
  const split = splitAsides(sections);
  const margin: string[] = [];
  let room = mostRepeated;
  const mayRepeat = (length: number) => {
    room -= length;
    return room >= 0;
  };
  let table: Table = newTable();
  let ofTable = -1;
  let lines: SettledLine[] = [];
  let terms: Draft[] = [];
  let definition: Draft | undefined;

  const write = (draft: Draft, kind: Line['kind'], depth: number, more: Partial<Line> = {}) => {
    if (draft.text === '') return;
    const { text, links, strong, breaks, runs } = draft;
    const line: SettledLine = { kind, depth, text, links, strong, breaks, ...more };
    if (runs.length > 0) line.runs = runs;
    lines.push(line);
    notes.line(line, draft);
  };

  /** What may be longer than a line, in lines of their own. */
  const writePieces = (draft: Draft, kind: Line['kind'], from: number) => {
    for (let at = from; at < draft.text.length; at += outlineLimits.line)
      write(sliced(draft, at, at + outlineLimits.line), kind, 0);
  };

  const writeDefinition = (draft: Draft) => {
    if (draft.text.length > outlineLimits.line) writePieces(draft, 'definition', 0);
    else write(draft, 'definition', 0);
  };

  /** Terms, and the definition behind each. */
  const closeGroup = () => {
    for (const [index, term] of terms.entries()) {
      write(term, 'term', 0);
      const isLast = index === terms.length - 1;
      if (definition && (isLast || mayRepeat(definition.text.length))) writeDefinition(definition);
    }
    if (terms.length === 0 && definition) writeDefinition(definition);
    terms = [];
    definition = undefined;
  };

  const writeRow = ({ draft, parts, columns, head, cells }: RowLine) => {
    const isLong = draft.text.length > outlineLimits.line;
    // Cells that are too long for a row's line stand in lines of their own.
    if (isLong) for (const cell of cells) write({ ...cell, breaks: [] }, 'row', 0);
    else
      write(draft, 'row', 0, {
        ...(columns && { columns }),
        ...(head !== undefined && { head }),
        ...(parts.length > 0 && { parts }),
      });
  };

  /** A row that seemed to name columns, but had none below it, is a row. */
  const closeTable = () => {
    for (const row of table.header) writeRow(row);
    table.header = [];
  };

  const settleRow = ({ table: number, inHead, cells }: WrittenRow, inNote: string | undefined) => {
    if (number !== ofTable) {
      closeTable();
      table = newTable();
      ofTable = number;
    }
    const drafts = cells.map(({ isHeader, columns, rows, ...cell }) => ({
      ...{ isHeader, columns, rows },
      draft: draftOf(cell),
    }));
    for (const row of finishedRow(table, { cells: drafts, inHead: inHead === true }, mayRepeat))
      writeRow(inNote === undefined ? row : { ...row, draft: { ...row.draft, inNote } });
  };

  /** A paragraph or an item; or several, where it is a list by its shape. */
  const settleBlock = (draft: Draft, { kind, depth, inNote }: WrittenLine) => {
    const shaped: ShapedLine[] =
      draft.turns.length > 0 ? linesByTurns(draft, kind === 'item', canEndLine) : [draft];
    for (const one of shaped) {
      const own = { ...one, ...(inNote !== undefined && { inNote }) };
      const isPlain = kind === 'paragraph' && own.note === undefined && inNote === undefined;
      const item = isPlain ? withoutBullet(own) : undefined;
      if (item || one.isItem) write(item ?? own, 'item', depth + 1);
      else write(own, kind, depth);
    }
  };

  const settle = (line: WrittenLine) => {
    const draft = draftOf(line);
    if (line.kind === 'term') {
      if (definition) closeGroup();
      terms.push(draft);
    } else if (line.kind === 'definition') {
      if (definition) {
        partFrom(definition);
        append(definition, draft);
      } else definition = draft;
    } else {
      closeGroup();
      if (line.row) settleRow(line.row, line.inNote);
      else {
        closeTable();
        if (line.from !== undefined) writePieces(draft, 'paragraph', line.from);
        else if (line.kind === 'row') write({ ...draft, breaks: [] }, 'row', 0);
        else settleBlock(draft, line);
      }
    }
    if (line.ends) closeGroup();
  };

  const settled = sections.map(({ lines: written, ...section }) => {
    lines = [];
    for (const line of withoutMargin(written, split, margin)) settle(line);
    closeGroup();
    closeTable();
    return { ...section, heading: withoutPermalink(section.heading), lines };
  });
  notes.settle();
  const isSomething = ({ lines, heading, continued }: SettledSection) =>
    lines.length > 0 || (heading !== '' && !continued);
  return { sections: settled.filter(isSomething), margin };
}
