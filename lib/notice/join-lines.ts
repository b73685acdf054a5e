import { afterBullet } from './language/tokens.ts';
import type { Line } from './outline.ts';

/**
 * Takes a section's lines; gives them with those joined that are one paragraph, cut where a line of print ended: a text
 * made from a printed page has a paragraph for each. The quote of what is joined has a space at the cut.
 */
export function joinLines(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && goesOn(last, line)) joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
}

/** No paragraph ends without a sign, after a whole line of print, and no sentence begins with a small letter. */
function goesOn(line: Line, next: Line): boolean {
  if (line.kind !== 'paragraph' || next.kind !== 'paragraph' || line.isFootnote || next.isFootnote)
    return false;
  const { text } = line;
  if (afterBullet(next.text) > 0 || /^www\./.test(next.text)) return false;
  return (
    text.length > shortest &&
    text.length < longest &&
    /[\p{Ll},]$/u.test(text) &&
    /^[\p{Ll}(]/u.test(next.text)
  );
}

/** The lines of print met so far have 50 to 100 characters; items of a list by shape are shorter. */
const shortest = 48;
/** No paragraph of any notice met so far is longer. */
const longest = 4000;

function join(line: Line, next: Line): Line {
  const offset = line.text.length + 1;
  const moved = <Span extends { start: number; end: number }>(spans: Span[]) =>
    spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
  const notes = [...(line.notes ?? []), ...(next.notes ?? [])];
  return {
    ...line,
    text: `${line.text} ${next.text}`,
    links: [...line.links, ...moved(next.links)],
    strong: [...line.strong, ...moved(next.strong)],
    breaks: [...line.breaks, ...next.breaks.map((at) => at + offset)],
    ...(notes.length > 0 ? { notes } : {}),
  };
}
