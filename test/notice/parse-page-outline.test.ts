import { describe, expect, test } from 'vitest';
import { outlineLimits, settledLimits } from '../../lib/notice/outline-limits.ts';
import type { PageOutline } from '../../lib/notice/page-outline.ts';
import { parsePageOutline } from '../../lib/notice/parse-page-outline.ts';
import type { WrittenCell, WrittenLine } from '../../lib/notice/settle/written-outline.ts';

/** A page with one of everything that can leave a tab. */
function page() {
  const span = { start: 0, end: 4 };
  const link = { ...span, url: 'https://example.org/a' };
  const cell: WrittenCell = {
    ...{ text: 'Acme hosting', links: [link], strong: [span], breaks: [5], turns: [5], refs: ['1'] },
    ...{ isHeader: true, columns: 2, rows: 3 },
  };
  const line: WrittenLine = {
    ...{ kind: 'paragraph', depth: 0, text: 'We collect names.', links: [link], strong: [span] },
    ...{ breaks: [3, 11], turns: [3, 3], refs: ['n1'], note: 'n2', inNote: 'n3', aside: 1, ends: true },
  };
  const row: WrittenLine = {
    ...{ kind: 'row', depth: 0, text: '', links: [], strong: [], breaks: [] },
    row: { table: 1, inHead: true, cells: [cell] },
  };
  const settled: WrittenLine = {
    ...{ kind: 'row', depth: 0, text: 'Acme hosting', links: [], strong: [], breaks: [5] },
    ...{ columns: ['Name', 'What for'], head: 0, parts: [7], isFootnote: true },
    notes: [{ text: 'Only here.', links: [link] }],
  };
  const rest: WrittenLine = { ...line, breaks: [], turns: [], from: 3 };
  return {
    ...{ url: 'https://example.org/privacy', title: 'Privacy Notice', lang: 'en' },
    noticeLinks: [{ text: 'Privacy', url: 'https://example.org/p', written: 'link' as const }],
    englishVersion: { text: 'English', url: 'https://example.org/en', written: 'link' as const },
    outline: {
      ...{ url: 'https://example.org/privacy', title: 'Privacy Notice', headings: ['Privacy Notice'] },
      margin: ['May 2026'],
      sections: [{ heading: 'Data', level: 2, lines: [line, row, settled, rest], continued: true as const }],
    },
  } satisfies PageOutline;
}

type Page = ReturnType<typeof page>;
const inside = (change: (value: Page) => unknown) => {
  const changed = page();
  change(changed);
  return JSON.stringify(changed);
};
const lines = (value: Page): WrittenLine[] => value.outline.sections[0]?.lines ?? [];
const lineOf = (value: Page) => lines(value)[0] as never as Record<string, unknown>;
const cellOf = (value: Page) => lines(value)[1]?.row?.cells[0] as never as Record<string, unknown>;
const settledOf = (value: Page) => lines(value)[2] as never as Record<string, unknown>;
const restOf = (value: Page) => lines(value)[3] as never as Record<string, unknown>;
const fieldOf = (value: unknown) => value as Record<string, unknown>;
const long = (length: number) => 'a'.repeat(length + 1);

test('what a tab gives is taken as it is', () => {
  expect(parsePageOutline(JSON.stringify(page()))).toEqual(page());
  const { outline, ...links } = page();
  expect(parsePageOutline(JSON.stringify(links))).toEqual(links);
  expect(parsePageOutline(JSON.stringify({ ...links, html: '<p>' }))).toBeDefined();
  expect(parsePageOutline(JSON.stringify({ ...links, failed: 'elements' }))).toBeDefined();
  expect(outline).toBeDefined();
});

describe('what no tab of ours gives is refused', () => {
  const cases: [name: string, change: (value: Page) => unknown][] = [
    ['no address', (value) => Object.assign(value, { url: undefined })],
    ['a long title', (value) => Object.assign(value, { title: long(outlineLimits.heading) })],
    ['a long language', (value) => Object.assign(value, { lang: long(50) })],
    [
      'a reason that is none',
      (value) => {
        Object.assign(value, { outline: undefined, failed: 'because' });
      },
    ],
    ['an outline and markup', (value) => Object.assign(value, { html: '<p>' })],
    [
      'markup that is too long',
      (value) => Object.assign(value, { outline: undefined, html: long(outlineLimits.markup) }),
    ],
    ['links that are no list', (value) => Object.assign(value, { noticeLinks: {} })],
    [
      'too many links',
      (value) =>
        Object.assign(value, { noticeLinks: Array(settledLimits.links + 1).fill(value.noticeLinks[0]) }),
    ],
    [
      'a link that is not safe',
      (value) => Object.assign(fieldOf(value.noticeLinks[0]), { url: 'javascript:1' }),
    ],
    [
      'a link with a name and password',
      (value) => Object.assign(fieldOf(value.noticeLinks[0]), { url: 'https://a:b@example.org/' }),
    ],
    ['a link of another kind', (value) => Object.assign(fieldOf(value.noticeLinks[0]), { written: 'typed' })],
    [
      'a link with a long text',
      (value) => Object.assign(fieldOf(value.noticeLinks[0]), { text: long(outlineLimits.heading) }),
    ],
    [
      'a link with a long address',
      (value) =>
        Object.assign(fieldOf(value.noticeLinks[0]), {
          url: `https://example.org/${long(outlineLimits.url)}`,
        }),
    ],
    [
      'an English version that is not safe',
      (value) => Object.assign(value.englishVersion, { url: 'data:text/html,x' }),
    ],
    ['an outline whose address is not safe', (value) => Object.assign(value.outline, { url: 'file:///etc' })],
    [
      'an outline with a long title',
      (value) => Object.assign(value.outline, { title: long(outlineLimits.heading) }),
    ],
    ['an outline without sections', (value) => Object.assign(value.outline, { sections: undefined })],
    ['a long h1', (value) => Object.assign(value.outline, { headings: [long(outlineLimits.heading)] })],
    ['too many h1', (value) => Object.assign(value.outline, { headings: Array(21).fill('a') })],
    [
      'a margin that is long',
      (value) => Object.assign(value.outline, { margin: [long(outlineLimits.heading)] }),
    ],
    [
      'a heading that is long',
      (value) => Object.assign(fieldOf(value.outline.sections[0]), { heading: long(outlineLimits.heading) }),
    ],
    ['a level that is none', (value) => Object.assign(fieldOf(value.outline.sections[0]), { level: 7 })],
    [
      'a section that goes on in part',
      (value) => Object.assign(fieldOf(value.outline.sections[0]), { continued: false }),
    ],
    [
      'places of a section in the page',
      (value) => Object.assign(fieldOf(value.outline.sections[0]), { runs: [] }),
    ],
    ['a line of another kind', (value) => Object.assign(lineOf(value), { kind: 'title' })],
    ['a depth that is no number', (value) => Object.assign(lineOf(value), { depth: '1' })],
    [
      'a line without text',
      (value) => Object.assign(lineOf(value), { text: '', links: [], strong: [], breaks: [], turns: [] }),
    ],
    ['a line that is too long', (value) => Object.assign(lineOf(value), { text: long(outlineLimits.line) })],
    [
      'a link beyond the text',
      (value) =>
        Object.assign(lineOf(value), { links: [{ start: 0, end: 99, url: 'https://example.org/' }] }),
    ],
    [
      'a link of nothing',
      (value) => Object.assign(lineOf(value), { links: [{ start: 2, end: 2, url: 'https://example.org/' }] }),
    ],
    [
      'a link that begins before the text',
      (value) =>
        Object.assign(lineOf(value), { links: [{ start: -1, end: 2, url: 'https://example.org/' }] }),
    ],
    [
      'a line’s link that is not safe',
      (value) => Object.assign(lineOf(value), { links: [{ start: 0, end: 2, url: 'javascript:1' }] }),
    ],
    [
      'a mail’s address that is long',
      (value) => Object.assign(lineOf(value), { links: [{ start: 0, end: 2, url: `mailto:${long(2000)}` }] }),
    ],
    [
      'strong text beyond the text',
      (value) => Object.assign(lineOf(value), { strong: [{ start: 0, end: 99 }] }),
    ],
    ['a break at the beginning', (value) => Object.assign(lineOf(value), { breaks: [0] })],
    ['a break at the end', (value) => Object.assign(lineOf(value), { breaks: [17] })],
    ['breaks out of order', (value) => Object.assign(lineOf(value), { breaks: [11, 3] })],
    ['one break twice', (value) => Object.assign(lineOf(value), { breaks: [3, 3] })],
    ['a turn beyond the text', (value) => Object.assign(lineOf(value), { turns: [18] })],
    ['turns out of order', (value) => Object.assign(lineOf(value), { turns: [11, 3] })],
    ['too many turns', (value) => Object.assign(lineOf(value), { turns: Array(201).fill(3) })],
    ['too many marks', (value) => Object.assign(lineOf(value), { refs: Array(11).fill('1') })],
    ['a long mark', (value) => Object.assign(lineOf(value), { refs: [long(outlineLimits.url)] })],
    [
      'a footnote with a long name',
      (value) => Object.assign(lineOf(value), { note: long(outlineLimits.url) }),
    ],
    [
      'a line in a footnote with a long name',
      (value) => Object.assign(lineOf(value), { inNote: long(outlineLimits.url) }),
    ],
    ['an aside that is no number', (value) => Object.assign(lineOf(value), { aside: 'a' })],
    ['an end that is none', (value) => Object.assign(lineOf(value), { ends: false })],
    ['places in the page', (value) => Object.assign(lineOf(value), { runs: [] })],
    ['a rest that begins behind the text', (value) => Object.assign(restOf(value), { from: 17 })],
    ['a rest that begins nowhere', (value) => Object.assign(restOf(value), { from: -1 })],
    ['a row in a paragraph', (value) => Object.assign(lineOf(value), { row: lines(value)[1]?.row })],
    ['a row with a text', (value) => Object.assign(fieldOf(lines(value)[1]), { text: 'Acme' })],
    ['a row of no table', (value) => Object.assign(fieldOf(lines(value)[1]?.row), { table: undefined })],
    ['a row half in the head', (value) => Object.assign(fieldOf(lines(value)[1]?.row), { inHead: 1 })],
    ['cells that are no list', (value) => Object.assign(fieldOf(lines(value)[1]?.row), { cells: {} })],
    ['a cell that is too long', (value) => Object.assign(cellOf(value), { text: long(outlineLimits.line) })],
    ['a cell that spans too many columns', (value) => Object.assign(cellOf(value), { columns: 21 })],
    ['a cell that spans too many rows', (value) => Object.assign(cellOf(value), { rows: 501 })],
    ['a cell that spans half a row', (value) => Object.assign(cellOf(value), { rows: 0.5 })],
    ['a cell that may be a header', (value) => Object.assign(cellOf(value), { isHeader: 'yes' })],
    [
      'a cell’s strong text beyond it',
      (value) => Object.assign(cellOf(value), { strong: [{ start: 0, end: 99 }] }),
    ],
    ['a cell’s breaks out of order', (value) => Object.assign(cellOf(value), { breaks: [5, 5] })],
    ['a cell’s places in the page', (value) => Object.assign(cellOf(value), { runs: [] })],
    ['a row’s break beyond it', (value) => Object.assign(settledOf(value), { breaks: [13] })],
    ['a part beyond the text', (value) => Object.assign(settledOf(value), { parts: [12] })],
    [
      'too many columns',
      (value) => Object.assign(settledOf(value), { columns: Array(settledLimits.columns + 1).fill('a') }),
    ],
    ['a column with a long name', (value) => Object.assign(settledOf(value), { columns: [long(10_000)] })],
    ['a head that is no column', (value) => Object.assign(settledOf(value), { head: -1 })],
    [
      'too many footnotes',
      (value) =>
        Object.assign(settledOf(value), {
          notes: Array(settledLimits.notes + 1).fill({ text: 'a', links: [] }),
        }),
    ],
    [
      'a footnote that is too long',
      (value) => Object.assign(settledOf(value), { notes: [{ text: long(settledLimits.note), links: [] }] }),
    ],
    [
      'a footnote’s link beyond it',
      (value) =>
        Object.assign(settledOf(value), {
          notes: [{ text: 'a', links: [{ start: 0, end: 2, url: 'https://example.org/' }] }],
        }),
    ],
    ['a line that is half a footnote', (value) => Object.assign(settledOf(value), { isFootnote: 'half' })],
    [
      'too many lines',
      (value) =>
        Object.assign(fieldOf(value.outline.sections[0]), {
          lines: Array(settledLimits.lines).fill({
            ...{ kind: 'item', depth: 1, text: 'a', links: [], strong: [], breaks: [] },
          }),
        }),
    ],
    [
      'too much text',
      (value) =>
        Object.assign(fieldOf(value.outline.sections[0]), {
          lines: Array(31).fill({
            ...{ kind: 'item', depth: 1, text: long(9_999), links: [], strong: [], breaks: [] },
          }),
        }),
    ],
    [
      'too much text in cells',
      (value) => {
        const cell = { ...cellOf(value), text: long(9_999) };
        Object.assign(fieldOf(lines(value)[1]?.row), { cells: Array(31).fill(cell) });
      },
    ],
  ];
  test.each(cases)('%s', (_, change) => {
    expect(parsePageOutline(inside(change))).toBeUndefined();
  });
});

test('what is no JSON text, or too much of it', () => {
  for (const none of [undefined, null, 1, page(), '', '{', 'null', '[]'])
    expect(parsePageOutline(none)).toBeUndefined();
  const spaced = JSON.stringify(page()) + ' '.repeat(outlineLimits.json);
  expect(parsePageOutline(spaced)).toBeUndefined();
});

test('a heading’s rest may be longer than a line', () => {
  const text = long(outlineLimits.line);
  expect(parsePageOutline(inside((value) => Object.assign(restOf(value), { text })))).toBeDefined();
});
