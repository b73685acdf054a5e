import type { LinkSpan, Span } from '../outline.ts';
import type { Run } from './written-outline.ts';

/** A text of which lines are made: a line as it was written, a table's cell, a definition. Places are counted in `text`. */
export interface Draft {
  text: string;
  links: LinkSpan[];
  strong: Span[];
  /** Where a paragraph, an item or a cell begins in it. */
  breaks: number[];
  turns: number[];
  runs: Run[];
  refs: string[];
  note?: string;
  inNote?: string;
}

export function emptyDraft(): Draft {
  return { text: '', links: [], strong: [], breaks: [], turns: [], runs: [], refs: [] };
}

/** A draft of what was written; what was not written is empty. */
export function draftOf(written: Partial<Draft>): Draft {
  const { text = '', links = [], strong = [], breaks = [], turns = [], runs = [], refs = [] } = written;
  const { note, inNote } = written;
  return {
    ...{ text, links, strong, breaks: [...breaks], turns, runs: [...runs], refs: [...refs] },
    ...(note !== undefined && { note }),
    ...(inNote !== undefined && { inNote }),
  };
}

/** Puts a draft to the end of another. */
export function append(to: Draft, added: Draft): void {
  const by = to.text.length;
  to.text += added.text;
  for (const link of added.links) to.links.push({ ...link, start: link.start + by, end: link.end + by });
  for (const span of added.strong) to.strong.push({ start: span.start + by, end: span.end + by });
  for (const at of added.breaks) to.breaks.push(at + by);
  for (const at of added.turns) to.turns.push(at + by);
  for (const run of added.runs) to.runs.push({ ...run, start: run.start + by });
  to.refs.push(...added.refs);
}

/** Puts a space to the end of a draft that has text, and says that the next piece begins there. */
export function partFrom(draft: Draft): void {
  if (draft.text !== '' && !draft.text.endsWith(' ')) draft.text += ' ';
  draft.breaks.push(draft.text.length);
}

/** A part of a draft as a draft of its own, without spaces at its ends. Footnotes go with the part that is given them. */
export function sliced(draft: Draft, from: number, to: number): Draft {
  const whole = draft.text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const text = whole.trim();
  const end = start + text.length;
  const inside = <T extends Span>(spans: T[]): T[] =>
    spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({
        ...span,
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }));
  const places = (list: number[]) => list.filter((at) => at > start && at < end).map((at) => at - start);
  const first = draft.runs.findLastIndex((run) => run.start <= start);
  const runs = draft.runs
    .filter((run, index) => index >= first && run.start < end)
    .map((run) =>
      run.start >= start
        ? { ...run, start: run.start - start }
        : { ...run, start: 0, from: run.from + start - run.start },
    );
  return {
    text,
    links: inside(draft.links),
    strong: inside(draft.strong),
    breaks: places(draft.breaks),
    turns: places(draft.turns),
    runs,
    refs: [],
  };
}
