import type { Line, Note } from '../notice/outline.ts';
import type { Draft } from './draft.ts';
import { longest, mostRepeated } from './limits.ts';

/**
 * Which lines point to which footnotes: both are told in the page's order, and put together at the end. A footnote is
 * known by the id that a mark leads to, or by the mark itself.
 */
export class Footnotes {
  readonly #wanted = new Set<string>();
  readonly #pointing: { line: Line; refs: string[] }[] = [];
  readonly #notes = new Map<string, Line[]>();
  /** The footnotes that are elements of their own and open, with that element. */
  readonly #open: { note: string; element: object }[] = [];

  want(note: string): void {
    this.#wanted.add(note);
  }

  wants(note: string): boolean {
    return this.#wanted.has(note);
  }

  /** Whether any was pointed to: else no id has to be looked at. */
  get areWanted(): boolean {
    return this.#wanted.size > 0;
  }

  open(note: string, element: object): void {
    this.#open.push({ note, element });
  }

  close(element: object): void {
    if (this.#open.at(-1)?.element === element) this.#open.pop();
  }

  isOpen(): boolean {
    return this.#open.length > 0;
  }

  line(line: Line, { refs, note = this.#open.at(-1)?.note }: Pick<Draft, 'refs' | 'note'>): void {
    if (refs.length > 0) this.#pointing.push({ line, refs: refs.slice(0, mostOfALine) });
    if (note === undefined) return;
    const lines = this.#notes.get(note) ?? [];
    lines.push(line);
    this.#notes.set(note, lines);
  }

  /** Puts the footnotes to the lines that point to them. A whole section is no footnote, though a number may lead to it. */
  settle(): void {
    let room = mostRepeated;
    for (const { line, refs } of this.#pointing) {
      const notes: Note[] = [];
      for (const lines of new Set(refs.map((ref) => this.#notes.get(ref) ?? []))) {
        if (lines.length === 0 || lines.length > mostLines || lines.includes(line)) continue;
        for (const note of lines) note.isFootnote = true;
        for (const { text, links } of lines) {
          room -= text.length;
          if (room >= 0 && text.length <= longest.note) notes.push({ text, links });
        }
      }
      if (notes.length > 0) line.notes = notes;
    }
  }
}

const mostOfALine = 10;
const mostLines = 5;
