import { type Check, isCount, isString, isUrl, listOf, oneOf, optional, shape } from '../text/shape.ts';
import type { Link } from './model.ts';
import type { Line, LinkSpan, Note, Outline, Section, Span } from './outline.ts';
import { outlineLimits as limits } from './outline-limits.ts';
import type { PageOutline } from './page-outline.ts';

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

const isNote = both(
  shape<Note>({ text: atMost(limits.note), links: listOf(isLinkSpan) }),
  ({ text, links }) => links.every((link) => isInside(link, text)),
);

const isLine = both(
  shape<Line>({
    kind: oneOf('paragraph', 'item', 'row', 'term', 'definition'),
    depth: isCount,
    text: atMost(limits.line),
    links: listOf(isLinkSpan),
    strong: listOf(shape<Span>(span)),
    breaks: listOf(isCount),
    columns: optional(few(atMost(limits.line), limits.columns)),
    head: optional(isCount),
    parts: optional(listOf(isCount)),
    notes: optional(few(isNote, limits.notes)),
    isFootnote: optional(isTrue),
  }),
  ({ kind, text, links, strong, breaks, parts = [] }) =>
    text !== '' &&
    [...links, ...strong].every((one) => isInside(one, text)) &&
    // Only a row has empty cells.
    areInOrder(
      breaks,
      kind === 'row' ? { from: 0, to: text.length } : { from: 1, to: text.length - 1, apart: true },
    ) &&
    areInOrder(parts, { from: 1, to: text.length - 1 }),
);

const isSection = shape<Section>({
  heading: atMost(limits.heading),
  level: oneOf(0, 1, 2, 3, 4, 5, 6),
  lines: listOf(isLine),
  continued: optional(isTrue),
});

const isLink = shape<Link>({ text: atMost(limits.heading), url: isAddress, written: oneOf('link', 'bare') });

const hasPageShape = shape<PageOutline>({
  // Of any page, `about:blank` too: it is shown, and decides what may be read, but is never opened.
  url: isString,
  title: atMost(limits.heading),
  lang: optional(atMost(50)),
  englishVersion: optional(isLink),
  outline: optional(
    shape<Outline>({
      url: isUrl,
      title: atMost(limits.heading),
      sections: listOf(isSection),
      margin: listOf(atMost(limits.heading)),
    }),
  ),
  html: optional(atMost(limits.markup)),
  noticeLinks: few(isLink, limits.links),
  failed: optional(atMost(1000)),
});

/** The limits again, of the outline as a whole. */
function isWithin({ sections }: Outline): boolean {
  let characters = 0;
  let lines = 0;
  for (const section of sections) {
    lines += 1 + section.lines.length;
    characters += section.heading.length;
    for (const { text, notes = [] } of section.lines) {
      characters += text.length;
      for (const note of notes) characters += note.text.length;
    }
  }
  return lines <= limits.lines && characters <= limits.written;
}

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
