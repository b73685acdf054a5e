import { expect, test } from 'vitest';
import { processorsCsv } from '../../../lib/notice/export/processors-csv.ts';
import { makeLink, makeNotice, makeProcessor } from '../make-notice.ts';

const aws = makeProcessor('Amazon Web Services (AWS)', {
  quote: 'Amazon Web Services (AWS) to host the site.',
  purpose: 'to host the site',
  dataSent: ['name', 'email address'],
  dpa: makeLink('https://aws.amazon.com/dpa'),
  privacyPolicy: makeLink('https://aws.amazon.com/privacy/'),
});

test('a row for each mention, with all services that name the same processor', () => {
  const shop = makeNotice({
    site: 'shop.example',
    title: 'Shop',
    lastUpdated: 'May 1, 2026',
    processors: [aws],
  });
  const blog = makeNotice({
    url: 'https://blog.example/privacy',
    site: 'blog.example',
    title: 'Blog',
    processors: [makeProcessor('AWS', { quote: 'AWS for files.', dataHandling: 'Files are stored there.' })],
  });
  expect(rowsOf(processorsCsv([shop, blog]))).toEqual([
    [
      'Name',
      'Services',
      'Purpose',
      'Data sent',
      'DPA',
      'Privacy policy',
      'Quote',
      'Notice',
      'Notice address',
      'Notice date',
    ],
    [
      'Amazon Web Services (AWS)',
      'shop.example; blog.example',
      'to host the site',
      'name; email address',
      'https://aws.amazon.com/dpa',
      'https://aws.amazon.com/privacy/',
      'Amazon Web Services (AWS) to host the site.',
      'Shop',
      'https://policies.python.org/pypi.org/Privacy-Notice/',
      'May 1, 2026',
    ],
    [
      'AWS',
      'shop.example; blog.example',
      '',
      'Files are stored there.',
      '',
      '',
      'AWS for files.',
      'Blog',
      'https://blog.example/privacy',
      '',
    ],
  ]);
});

test('a processor by the name of a formula is text', () => {
  const [, row] = rowsOf(
    processorsCsv([makeNotice({ processors: [makeProcessor('=HYPERLINK("http://a")')] })]),
  );
  expect(row?.[0]).toBe(`'=HYPERLINK("http://a")`);
});

/** Reads the cells back as a spreadsheet does. */
function rowsOf(csv: string): string[][] {
  const lines = csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1);
  return lines.map((line) =>
    [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}
