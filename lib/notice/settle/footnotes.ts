import type { Line, Note } from '../outline.ts';
import { settledLimits } from '../outline-limits.ts';
import type { Draft } from './draft.ts';
import { mostRepeated } from './most-repeated.ts';

/** Which lines point to which footnotes: all are told in the page's order, and put together at the end. */
export interface Footnotes {
  /** A line, and what was written of it. */
  line(line: Line, draft: Draft): void;
  /** Puts the footnotes to the lines that point to them. */
  settle(): void;
}

/** Nothing is known yet. */
export function footnotes(): Footnotes {
  const pointing: { line: Line; refs: string[] }[] = [];
  const notes = new Map<string, Line[]>();
  return {
    line(line, { refs, inNote, note = inNote }) {
      if (refs.length > 0) pointing.push({ line, refs: refs.slice(0, mostOfALine) });
      if (note === undefined) return;
      const lines = notes.get(note) ?? [];
      lines.push(line);
      notes.set(note, lines);
    },
    settle() {
      let room = mostRepeated;
      for (const { line, refs } of pointing) {
        const own: Note[] = [];
        for (const lines of new Set(refs.map((ref) => notes.get(ref) ?? []))) {
          // A whole section is no footnote, though a number may lead to it.
          if (lines.length === 0 || lines.length > mostLines || lines.includes(line)) continue;
          for (const note of lines) note.isFootnote = true;
          for (const { text, links } of lines) {
            room -= text.length;
            if (room >= 0 && text.length <= settledLimits.note) own.push({ text, links });
          }
        }
        if (own.length > 0) line.notes = own;
      }
    },
  };
}

const mostOfALine = 10;
const mostLines = 5;
