import { outlineLimits } from '../outline-limits.ts';
import type { WrittenCell, WrittenLine } from './written-outline.ts';

/**
 * Takes a section's lines; gives them without those that stand beside the text (`<aside>`, `<footer>`), and puts these to
 * the margin: a date or a number goes there, a list of related pages nowhere. A note in the text's midst has sentences,
 * or several lines: it stays. `split` has the asides that have headings of their own: they stay too.
 */
export function withoutMargin(
  lines: WrittenLine[],
  split: ReadonlySet<number>,
  margin: string[],
): WrittenLine[] {
  const beside = new Map<number, WrittenLine[]>();
  for (const line of lines) {
    if (line.aside === undefined || split.has(line.aside)) continue;
    const own = beside.get(line.aside) ?? [];
    own.push(line);
    beside.set(line.aside, own);
  }
  if (beside.size === 0) return lines;
  const gone = new Set<WrittenLine>();
  for (const own of beside.values()) {
    const [only] = own;
    if (own.length === 1 && only && isShort(only))
      margin.push(only.text.slice(0, outlineLimits.heading).trimEnd());
    else if (!own.every(isNothingButLinks)) continue;
    for (const line of own) gone.add(line);
  }
  return lines.filter((line) => !gone.has(line));
}

/** The asides that stand in several sections. */
export function splitAsides(sections: { lines: WrittenLine[] }[]): Set<number> {
  const first = new Map<number, number>();
  const split = new Set<number>();
  for (const [index, { lines }] of sections.entries())
    for (const { aside } of lines) {
      if (aside === undefined) continue;
      if ((first.get(aside) ?? index) !== index) split.add(aside);
      else first.set(aside, index);
    }
  return split;
}

function isShort({ text, row, turns = [], inNote }: WrittenLine): boolean {
  return !row && text.length < 200 && turns.length < 2 && inNote === undefined && !isSentence.test(text);
}

/** It ends as a sentence does, or leads to something. */
const isSentence = /[.!?:…。][”"'’)\]]*$/;

/** A list of related pages. */
function isNothingButLinks({ text, links, row }: WrittenLine): boolean {
  if (row) return row.cells.every((cell) => cell.text === '' || areLinks(cell));
  return areLinks({ text, links });
}

function areLinks({ text, links }: Pick<WrittenCell, 'text' | 'links'>): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return links.length > 0 && linked >= text.length - 2;
}
