import { JSDOM } from 'jsdom';
import type { Line, Outline } from '../../lib/notice/outline.ts';
import { outlineContent } from '../../lib/page/outline-content.ts';
import { ownContent } from '../../lib/page/own-content.ts';

export const pageUrl = new URL('https://example.org/privacy/');

/** The outline of a page whose article has that inside. */
export function outlineOf(inner: string, prepare?: (document: Document) => void): Outline {
  const { document } = new JSDOM(`<main><article>${inner}</article></main>`).window;
  prepare?.(document);
  const content = ownContent(document);
  if (!content) throw new Error('The page has no content.');
  return outlineContent(content, document, pageUrl);
}

/** An outline in few words: a line for each of its own, with a sign for its kind. */
export function shown({ sections, margin }: Outline): string[] {
  return [
    ...sections.flatMap(({ heading, level, lines, continued }) => [
      ...(heading ? [`${'#'.repeat(level)} ${heading}${continued ? ' (continued)' : ''}`] : []),
      ...lines.map(showLine),
    ]),
    ...margin.map((text) => `(margin) ${text}`),
  ];
}

function showLine(line: Line): string {
  const { kind, depth, text, links, breaks, columns, notes = [] } = line;
  const starts = [0, ...breaks];
  const pieces = starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
  const cells = pieces.map((piece, at) => (columns?.[at] ? `${columns[at]}=${piece}` : piece));
  const sign = { paragraph: '', item: `${'-'.repeat(depth)} `, row: '| ', term: 'T ', definition: 'D ' }[
    kind
  ];
  const to = links.map(({ start, end, url }) => ` <${text.slice(start, end)}: ${url}>`);
  const below = notes.map((note) => ` [${note.text}${note.links.map(({ url }) => ` <${url}>`).join('')}]`);
  return `${line.isFootnote ? '^ ' : ''}${sign}${cells.join(' | ')}${to.join('')}${below.join('')}`;
}
