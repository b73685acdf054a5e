import type { LinkSpan, Span } from '../notice/outline.ts';
import { outlineLimits } from '../notice/outline-limits.ts';
import type { Run, WrittenCell } from '../notice/settle/written-outline.ts';
import { safeUrl } from '../text/safe-url.ts';
import { atMost } from './limits.ts';
import type { Role } from './roles.ts';

/** A link or a strong text that is open, and where it begins: in which line, at which place. */
export interface OpenSpan {
  role: Role;
  href?: string | null | undefined;
  start: number;
  line: object;
  /** Where the link leads, once it was asked for; empty where it leads nowhere. */
  url?: string;
}

/** A line, a heading or a cell as it was written. */
export interface TakenLine {
  draft: Omit<WrittenCell, 'isHeader' | 'columns' | 'rows' | 'runs'>;
  runs: Run[];
}

/** The line that is being written: its text, and the spans that are open in it. */
export type LineInHand = ReturnType<typeof lineInHand>;

/** Takes what relative links start from. */
export function lineInHand(base: string) {
  let line = emptyLine();
  /** Whether a space would be one too many: at the line's beginning, or after another. */
  let spaced = true;
  const links: OpenSpan[] = [];
  const strong: OpenSpan[] = [];
  let addresses = 0;

  /** Where the text ends, without a space at its end. */
  const endOf = () => {
    const { length } = line.text;
    return length > 0 && spaced ? length - 1 : length;
  };

  /** Of the open span, what stands in this line; all of it where it was opened in one before. */
  const spanOf = (open: OpenSpan): Span | undefined => {
    const start = open.line === line ? open.start : 0;
    const end = endOf();
    const from = line.text[start] === ' ' ? start + 1 : start;
    return from < end ? { start: from, end } : undefined;
  };

  const closeLink = (open: OpenSpan) => {
    // A link may have many lines.
    open.url ??= linkTarget(open.href ?? '', base);
    const { url } = open;
    const span = url && spanOf(open);
    if (!url || !span) return;
    addresses += url.length;
    atMost('addresses', addresses);
    line.links.push({ ...span, url });
  };

  const closeStrong = (open: OpenSpan) => {
    const span = spanOf(open);
    if (span) line.strong.push(span);
  };

  const space = () => {
    if (spaced) return;
    line.text += ' ';
    spaced = true;
  };

  return {
    space,
    length: () => line.text.length,
    endsInDigit: () => /\d$/.test(line.text.slice(-1)),

    open(role: Role, href: string | null | undefined): OpenSpan {
      const open: OpenSpan = { role, href, start: line.text.length, line };
      (role === 'link' ? links : role === 'strong' ? strong : []).push(open);
      return open;
    },

    close({ role }: OpenSpan): void {
      const link = role === 'link' && links.pop();
      if (link) closeLink(link);
      const bold = role === 'strong' && strong.pop();
      if (bold) closeStrong(bold);
    },

    write(folded: string, node: Node, from: number): void {
      const text = spaced ? folded.trimStart() : folded;
      if (text === '') return;
      line.runs.push({ start: line.text.length, node, from: from + folded.length - text.length });
      line.text += text;
      spaced = text.endsWith(' ');
    },

    /** A `<br>`: what it parts is seen once the line is whole. */
    turn(): void {
      space();
      if (line.text !== '') line.turns.push(line.text.length);
    },

    part(): void {
      space();
      const { length } = line.text;
      if (length > 0 && line.breaks.at(-1) !== length) line.breaks.push(length);
    },

    refer: (id: string) => line.refs.push(id),

    note(id: string): void {
      line.note ??= id;
    },

    /** The line as it stands, with what is still open closed in it; it goes on in the next. */
    take(): TakenLine {
      // Of links in links, which is no valid HTML, the inmost counts.
      const link = links.at(-1);
      if (link) closeLink(link);
      const [bold] = strong;
      if (bold) closeStrong(bold);
      const end = endOf();
      const { text, runs, refs, note, breaks, turns, ...spans } = line;
      const inner = (places: number[]) => places.filter((at) => at < end);
      const turned = inner(turns).slice(0, outlineLimits.turns);
      line = emptyLine();
      spaced = true;
      return {
        draft: {
          text: text.slice(0, end),
          ...spans,
          breaks: inner(breaks),
          ...(turned.length > 0 && { turns: turned }),
          ...(refs.length > 0 && { refs: refs.slice(0, outlineLimits.refs) }),
          ...(note !== undefined && { note }),
        },
        runs,
      };
    },
  };
}

function emptyLine() {
  return {
    text: '',
    links: [] as LinkSpan[],
    strong: [] as Span[],
    breaks: [] as number[],
    turns: [] as number[],
    runs: [] as Run[],
    refs: [] as string[],
    note: undefined as string | undefined,
  };
}

/** Where a link leads, absolute; empty where that is not safe, or too long. */
function linkTarget(href: string, base: string): string {
  if (href === '' || href.length > outlineLimits.url) return '';
  const url = href.startsWith('mailto:') ? href : (safeUrl(href, base) ?? '');
  return url.length <= outlineLimits.url ? url : '';
}
