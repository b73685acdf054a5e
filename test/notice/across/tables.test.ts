import { expect, test } from 'vitest';
import { articlesTable } from '../../../lib/notice/across/articles-table.ts';
import { dataTable } from '../../../lib/notice/across/data-table.ts';
import { processorsTable } from '../../../lib/notice/across/processors-table.ts';
import { servicesGraph } from '../../../lib/notice/across/services-graph.ts';
import { makeData, makeFact, makeLink, makeNotice, makeProcessor } from '../make-notice.ts';

const base = makeNotice({
  url: 'https://policies.python.org/PSF-Privacy-Notice/',
  site: 'policies.python.org',
  title: 'PSF Privacy Notice',
  dataCollected: [{ ...makeData('IP address'), category: 'online-identifier' }],
  retention: [makeFact('As long as needed')],
});
const addendumTo = { title: base.title, url: 'https://policies.python.org/PSF-Privacy-Notice' };
const shop = makeNotice({
  site: 'shop.example',
  addendumTo,
  dataCollected: [{ ...makeData('Email addresses'), category: 'contact' }],
  processors: [
    makeProcessor('Stripe', { dpa: makeLink('https://stripe.example/dpa'), purpose: 'to take payments' }),
    makeProcessor('Statuspage'),
  ],
});
const blog = makeNotice({
  url: 'https://blog.example/privacy',
  site: 'blog.example',
  processors: [makeProcessor('Stripe')],
  unread: [makeFact('Our status is told by STATUSPAGE since May.'), makeFact('Data is kept somewhere.')],
});

test('processors by service: what is not named, not sorted, and without a DPA here', () => {
  const { columns, rows, withDpa } = processorsTable([base, shop, blog]);
  expect(columns).toEqual([shop, blog]);
  expect(withDpa).toBe(1);
  expect(
    rows.map(({ name, cells }) => [name, ...cells.map((cell) => ('dpa' in cell ? cell.dpa : cell.kind))]),
  ).toEqual([
    ['Stripe', 'linked', 'elsewhere'],
    ['Statuspage', 'none', 'unsorted'],
  ]);
});

test('a word within another is not the processor’s name', () => {
  const other = makeNotice({
    url: 'https://c.example/',
    processors: [makeProcessor('X')],
    unread: [makeFact('We restripe the yard.')],
  });
  const [row] = processorsTable([shop, other]).rows;
  expect(row?.cells[1]).toEqual({ kind: 'not-named' });
});

test('a base notice that names processors has a column', () => {
  const naming = { ...base, processors: [makeProcessor('Fastly')] };
  expect(processorsTable([shop, naming]).columns).toEqual([shop, naming]);
});

test('data by category, the base notice first, whose kinds apply to those above it', () => {
  const { columns, rows } = dataTable([shop, blog, base]);
  expect(columns.map(({ notice, isBase }) => [notice.title, isBase])).toEqual([
    ['PSF Privacy Notice', true],
    [shop.title, false],
    [blog.title, false],
  ]);
  expect(rows.map(({ category, cells }) => [category, ...cells.map(({ kind }) => kind)])).toEqual([
    ['contact', 'not-stated', 'items', 'not-stated'],
    ['online-identifier', 'items', 'nothing-more', 'not-stated'],
  ]);
});

test('the articles: stated, in the base notice, not sorted, not stated', () => {
  const { rows } = articlesTable([base, shop, blog]);
  const kinds = (point: string) => rows.find((row) => row.point === point)?.cells.map(({ kind }) => kind);
  expect(kinds('retention')).toEqual(['stated', 'in-base', 'unsorted']);
  expect(kinds('recipients')).toEqual(['not-stated', 'stated', 'stated']);
  expect(kinds('automatedDecisions')?.slice(0, 2)).toEqual(['not-stated', 'not-stated']);
});

test('the picture says what the table says', () => {
  const table = processorsTable([base, shop, blog]);
  const { services, processors, lines } = servicesGraph(table);
  expect(services.map(({ notice }) => notice)).toEqual(table.columns);
  expect(processors.map(({ name }) => name)).toEqual(['Stripe', 'Statuspage']);
  expect(
    lines.map(({ service, processor, purposes, hasDpa }) => [service, processor, purposes, hasDpa]),
  ).toEqual([
    [0, 0, ['to take payments'], true],
    [1, 0, [], false],
    [0, 1, [], false],
  ]);
});
