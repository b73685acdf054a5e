import { fold } from '../text/fold.ts';
import type { PageText, PlacedRun as Run } from './page-text.ts';

/**
 * Takes a page's text and a part of it; gives the ranges in the page that hold it: one where it stands in one piece.
 * Parts that stand apart in the page, such as a cell of a row above, have ranges of their own.
 */
export function rangesOf({ text, runs }: PageText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let at = firstRun(runs, start);
  let first = runs[at];
  let last = first;
  while (first && last) {
    const next = runs[at + 1];
    const goesOn = next !== undefined && next.start < end;
    if (!goesOn || !follows(last, next)) {
      const from = Math.max(first.start, start);
      const to = Math.min(goesOn ? next.start : end, end);
      const range = rangeOf(first, from, last, withoutSpace(text, to));
      if (range) ranges.push(range);
      first = goesOn ? next : undefined;
    }
    last = goesOn ? next : undefined;
    at++;
  }
  return ranges;
}

/** A run ends where the next begins, or one space before. */
function withoutSpace(text: string, end: number): number {
  return text[end - 1] === ' ' ? end - 1 : end;
}

/** Whether a run stands behind another in the page. */
function follows(before: Run, after: Run): boolean {
  if (before.node === after.node) return after.from > before.from;
  // `Node.DOCUMENT_POSITION_FOLLOWING`
  return (before.node.compareDocumentPosition(after.node) & 4) !== 0;
}

function rangeOf(first: Run, start: number, last: Run, end: number): Range | undefined {
  const range = first.node.ownerDocument?.createRange();
  if (!range || end <= start) return;
  // A recovered name stands where its element begins.
  if (first.node.nodeType === 1) range.setStartBefore(first.node);
  else range.setStart(first.node, offsetsIn(first.node as Text)[first.from + start - first.start] ?? 0);
  if (last.node.nodeType === 1) range.setEnd(last.node, 0);
  else range.setEnd(last.node, (offsetsIn(last.node as Text)[last.from + end - last.start - 1] ?? 0) + 1);
  return range;
}

/** The run that holds a character. */
function firstRun(runs: Run[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const known = new WeakMap<Text, { data: string; offsets: number[] }>();

/** For each character of a text as it is read, where it stands in the text as it is written. */
function offsetsIn(node: Text): number[] {
  const { data } = node;
  const before = known.get(node);
  if (before?.data === data) return before.offsets;
  const offsets: number[] = [];
  let spaced = false;
  let at = 0;
  for (const character of data) {
    const seen = fold(character);
    if (seen !== ' ' || !spaced) for (let unit = 0; unit < seen.length; unit++) offsets.push(at + unit);
    if (seen !== '') spaced = seen === ' ';
    at += character.length;
  }
  known.set(node, { data, offsets });
  return offsets;
}
