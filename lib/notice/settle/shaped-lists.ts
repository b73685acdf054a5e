import { type Draft, sliced } from './draft.ts';

/** A line that is an item of a list by its shape. */
export type ShapedLine = Draft & { isItem?: boolean };

/**
 * Takes a block that the page breaks by `<br>`; gives its lines. What follows a colon, or has a dash or bullet before
 * it, is a list; what an empty line parts are paragraphs; else it stays one text, with a break where `canEnd` says that
 * a statement ends. Of very many lines the last is the rest.
 */
export function linesByTurns(
  draft: Draft,
  isInList: boolean,
  canEnd: (before: string, after: string) => boolean,
): ShapedLine[] {
  const turns = draft.turns.slice(0, mostTurns);
  const pieces = [0, ...turns].map((start, index) => sliced(draft, start, turns[index] ?? draft.text.length));
  const leads = pieces.findIndex(({ text }) => text.endsWith(':'));
  const marked = pieces.filter(({ text }) => bullet.test(text) || number.test(text)).length;
  const isList = marked >= 2 || (marked === 1 && leads >= 0) || (leads >= 0 && pieces.length - leads > 2);
  if (!isList || isInList) return [withBreaks(draft, turns, canEnd)];
  const lines: ShapedLine[] = [];
  for (const [index, piece] of pieces.entries()) {
    const item = withoutBullet(piece) ?? (marked >= 2 ? withoutNumber(piece) : undefined);
    const isItem = item !== undefined || (marked === 0 && index > leads && leads >= 0);
    if (piece.text !== '') lines.push({ ...(item ?? piece), isItem });
  }
  const [first] = lines;
  if (first) {
    first.refs = draft.refs;
    if (draft.note !== undefined) first.note = draft.note;
  }
  return lines;
}

/** How many lines a `<br>` makes of one block. */
const mostTurns = 200;

function withBreaks(
  draft: Draft,
  turns: number[],
  canEnd: (before: string, after: string) => boolean,
): ShapedLine {
  const ends = turns.filter((at, index) => {
    const isEmptyLine = turns[index - 1] === at || turns[index + 1] === at;
    const before = draft.text.slice(Math.max(0, at - 20), at);
    return isEmptyLine || canEnd(before, draft.text.slice(at, at + 1));
  });
  const breaks = [...new Set([...draft.breaks, ...ends])].sort((a, b) => a - b);
  return { ...draft, breaks };
}

/** A line that begins with a bullet or a dash, without it; nothing for others. */
export function withoutBullet(draft: Draft): Draft | undefined {
  return without(draft, bullet);
}

function withoutNumber(draft: Draft): Draft | undefined {
  return without(draft, number);
}

function without(draft: Draft, pattern: RegExp): Draft | undefined {
  const [mark] = pattern.exec(draft.text) ?? [];
  if (mark === undefined || mark.length === draft.text.length) return;
  const rest = sliced(draft, mark.length, draft.text.length);
  return { ...rest, refs: draft.refs, ...(draft.note !== undefined && { note: draft.note }) };
}

/** A long dash may begin an aside, as in a dialogue. */
const bullet = /^[-–•‣▪●◦·∙*✓✔➔→] /;

/** "1. ", "(a) ", "b) " */
const number = /^(?:\d{1,2}[.)]|\(?[a-z]\)|\((?:\d{1,2}|[ivx]{1,4})\)) /;
