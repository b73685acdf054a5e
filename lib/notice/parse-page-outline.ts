import {
  type Check,
  isBoolean,
  isCount,
  isString,
  isUrl,
  listOf,
  oneOf,
  optional,
  shape,
} from '../text/shape.ts';
import type { Link } from './model.ts';
import type { LinkSpan, Note, Span } from './outline.ts';
import { outlineLimits, settledLimits } from './outline-limits.ts';
import type { PageOutline } from './page-outline.ts';
import type {
  WrittenCell,
  WrittenLine,
  WrittenOutline,
  WrittenRow,
  WrittenSection,
} from './settle/written-outline.ts';
import { tooLarge } from './too-large.ts';

/**
 * Takes what a tab gave as JSON text; gives it as a `PageOutline`, or nothing where it is none: too large, of another
 * shape, with a span or a break out of range or order, or an address that is not safe. Never throws.
 */
export function parsePageOutline(json: unknown): PageOutline | undefined {
  if (typeof json !== 'string' || json.length > limits.json) return;
  try {
    const page: unknown = JSON.parse(json);
    return isPageOutline(page) ? page : undefined;
  } catch {
    return;
  }
}

function isPageOutline(value: unknown): value is PageOutline {
  if (!hasPageShape(value)) return false;
  const answers = [value.outline, value.html, value.failed].filter((answer) => answer !== undefined);
  return answers.length <= 1 && (!value.outline || isWithin(value.outline));
}

const limits = { ...outlineLimits, ...settledLimits };

const atMost =
  (length: number): Check<string> =>
  (value): value is string =>
    isString(value) && value.length <= length;

const few = <T>(item: Check<T>, most: number): Check<T[]> => {
  const isList = listOf(item);
  return (value): value is T[] => Array.isArray(value) && value.length <= most && isList(value);
};

const isAddress: Check<string> = (value): value is string => isUrl(value) && value.length <= limits.url;

/** What a line links to may be a mail's address too. */
const isTarget: Check<string> = (value): value is string =>
  isAddress(value) || (isString(value) && value.startsWith('mailto:') && value.length <= limits.url);

const span = { start: isCount, end: isCount };
const isLinkSpan = shape<LinkSpan>({ ...span, url: isTarget });
const isTrue = oneOf(true);
const isUndefined: Check<undefined> = (value) => value === undefined;
const isCountUpTo =
  (most: number): Check<number> =>
  (value): value is number =>
    isCount(value) && value <= most;

const isNote = both(
  shape<Note>({ text: atMost(limits.note), links: listOf(isLinkSpan) }),
  ({ text, links }) => links.every((link) => isInside(link, text)),
);

/** What every text has while it is not settled. What stands where in the page stays in the tab. */
const written = {
  turns: optional(few(isCount, limits.turns)),
  refs: optional(few(atMost(limits.url), limits.refs)),
  note: optional(atMost(limits.url)),
  runs: isUndefined,
};

const spans = {
  links: listOf(isLinkSpan),
  strong: listOf(shape<Span>(span)),
  breaks: listOf(isCount),
};

const isCell = both(
  shape<WrittenCell>({
    ...written,
    ...spans,
    text: atMost(limits.line),
    isHeader: isBoolean,
    columns: isCountUpTo(limits.spanned.columns),
    rows: isCountUpTo(limits.spanned.rows),
  }),
  (cell) => haveSpansInside(cell) && areInOrder(cell.breaks, insideOf(cell)),
);

const isRow = shape<WrittenRow>({
  table: isCount,
  inHead: optional(isTrue),
  cells: few(isCell, limits.lines),
});

const isLine = both(
  shape<WrittenLine>({
    ...written,
    ...spans,
    kind: oneOf('paragraph', 'item', 'row', 'term', 'definition'),
    depth: isCount,
    text: atMost(limits.characters),
    columns: optional(few(atMost(limits.line), limits.columns)),
    head: optional(isCount),
    parts: optional(listOf(isCount)),
    notes: optional(few(isNote, limits.notes)),
    isFootnote: optional(isTrue),
    inNote: optional(atMost(limits.url)),
    from: optional(isCount),
    aside: optional(isCount),
    ends: optional(isTrue),
    row: optional(isRow),
  }),
  (line) => {
    const { kind, text, breaks, from, row, parts = [] } = line;
    const isFilled = row ? kind === 'row' && text === '' : text !== '' && text.length > (from ?? 0);
    // Only a heading's rest is longer than a line; only a row has empty cells.
    return (
      isFilled &&
      (from !== undefined || text.length <= limits.line) &&
      haveSpansInside(line) &&
      areInOrder(breaks, kind === 'row' ? { from: 0, to: text.length } : insideOf(line)) &&
      areInOrder(parts, { from: 1, to: text.length - 1 })
    );
  },
);

const isSection = shape<WrittenSection>({
  heading: atMost(limits.heading),
  level: oneOf(0, 1, 2, 3, 4, 5, 6),
  lines: listOf(isLine),
  continued: optional(isTrue),
  runs: isUndefined,
});

const isLink = shape<Link>({ text: atMost(limits.heading), url: isAddress, written: oneOf('link', 'bare') });

const hasPageShape = shape<PageOutline>({
  // Of any page, `about:blank` too: it is shown, and decides what may be read, but is never opened.
  url: isString,
  title: atMost(limits.heading),
  lang: optional(atMost(50)),
  englishVersion: optional(isLink),
  outline: optional(
    shape<WrittenOutline>({
      url: isUrl,
      title: atMost(limits.heading),
      headings: optional(few(atMost(limits.heading), limits.headings)),
      sections: listOf(isSection),
      margin: optional(listOf(atMost(limits.heading))),
    }),
  ),
  html: optional(atMost(limits.markup)),
  noticeLinks: few(isLink, limits.links),
  failed: optional(oneOf(...tooLarge)),
});

/** The limits again, of the outline as a whole. */
function isWithin({ sections }: WrittenOutline): boolean {
  let characters = 0;
  let lines = 0;
  for (const section of sections) {
    lines += 1 + section.lines.length;
    characters += section.heading.length;
    for (const { text, row, notes = [] } of section.lines) {
      characters += text.length;
      for (const piece of [...(row?.cells ?? []), ...notes]) characters += piece.text.length;
      lines += row?.cells.length ?? 0;
    }
  }
  return lines <= limits.lines && characters <= limits.written;
}

type Spanned = Pick<WrittenCell, 'text' | 'links' | 'strong' | 'turns'>;

function haveSpansInside({ text, links, strong, turns = [] }: Spanned): boolean {
  return (
    [...links, ...strong].every((one) => isInside(one, text)) &&
    areInOrder(turns, { from: 1, to: text.length })
  );
}

const insideOf = ({ text }: { text: string }) => ({ from: 1, to: text.length - 1, apart: true });

function isInside({ start, end }: Span, text: string): boolean {
  return start < end && end <= text.length;
}

function areInOrder(
  places: number[],
  { from, to, apart = false }: { from: number; to: number; apart?: boolean },
) {
  return places.every((at, index) => {
    const before = places[index - 1];
    return at >= from && at <= to && (before === undefined || (apart ? before < at : before <= at));
  });
}

/** A check of the shape, and one of what the fields say of each other. */
function both<T>(isShaped: Check<T>, holds: (value: T) => boolean): Check<T> {
  return (value): value is T => isShaped(value) && holds(value);
}
