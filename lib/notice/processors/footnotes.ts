import type { Line } from '../outline.ts';
import type { Passage } from '../passages.ts';

/** Asked with an entry's line, gives the footnotes that it points to. */
export type Footnotes = (line: Line) => Line[];

/**
 * Takes a notice's lines and its address; gives its footnotes: lines that begin with a mark ("[1] …", "¹ …", "* …") or
 * that lead back to where one stands, as Markdown writes them. What a footnote links belongs to the entry that points
 * to it.
 */
export function footnotesOf(passages: Passage[], pageUrl: string): Footnotes {
  const here = `${pageUrl}#`;
  const byMark = new Map<string, Line>();
  for (const { line } of passages) {
    const mark = markOfFootnote(line, here);
    if (mark && !byMark.has(mark)) byMark.set(mark, line);
  }
  if (byMark.size === 0) return () => [];
  return (line) => {
    const notes = marksIn(line, here).map((mark) => byMark.get(mark));
    return [...new Set(notes)].filter((note): note is Line => note !== undefined && note !== line);
  };
}

function markOfFootnote({ text, links }: Line, here: string): string | undefined {
  if (links.length === 0 && !text.includes('://')) return;
  const back = links.find(
    ({ url, start, end }) => url.startsWith(here) && leadsBack.test(text.slice(start, end)),
  );
  const number = back && numberIn(back.url.slice(here.length));
  const written = leadingMark.exec(text)?.[0];
  return number ?? (written && plain(written));
}

/** Marks that are linked to a place in the page, and those in brackets or raised. */
function marksIn({ text, links }: Line, here: string): string[] {
  const linked = links.flatMap(({ url, start, end }) => {
    if (!url.startsWith(here) || !isMark.test(text.slice(start, end))) return [];
    return numberIn(url.slice(here.length)) ?? plain(text.slice(start, end));
  });
  return [...linked, ...(text.match(markInText) ?? []).map(plain)];
}

/** "↩", "^", "back" */
const leadsBack = /^\W*(?:back|return|top)?\W*$/i;
const isMark = /^\W{0,2}(?:\w{1,3})?\W{0,2}$/;
const leadingMark = /^(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,2}|[*†‡§]{1,3}|\d{1,2}[.)]?(?= ))/;
const markInText = /\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,2}|(?<=\w)[*†‡§]{1,3}/g;

function numberIn(fragment: string): string | undefined {
  return /\d{1,3}(?=\D{0,10}$)/.exec(fragment)?.[0];
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "[1]", "¹" and "1." are one mark. */
function plain(mark: string): string {
  return mark.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit))).replace(/[[\]().\s]/g, '');
}
