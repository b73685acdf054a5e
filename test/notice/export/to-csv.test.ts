import { expect, test } from 'vitest';
import { toCsv } from '../../../lib/notice/export/to-csv.ts';

const cellsOf = (text: string) => toCsv(['Name'], [[text]]).split('\r\n')[1];

test('a table with a byte order mark, quoted cells and CRLF', () => {
  expect(toCsv(['Name', 'Purpose'], [['Fastly', 'to deliver, fast']])).toBe(
    '\ufeff"Name","Purpose"\r\n"Fastly","to deliver, fast"\r\n',
  );
});

test('quotation marks are doubled and white space is folded', () => {
  expect(cellsOf('a "big"\r\n\tname ')).toBe('"a ""big"" name"');
});

test.each([
  ['=1+1', "'=1+1"],
  [' =1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["|cmd' /C calc'!A0", "'|cmd' /C calc'!A0"],
  ['%0a=1', "'%0a=1"],
  ['＝1+1', "'＝1+1"],
  ['\t=1+1', "'=1+1"],
  ['\r=1+1', "'=1+1"],
  // Cut at semicolons, where a program takes them for the separator.
  ['name; =1+1', "name; '=1+1"],
  // A quotation mark may end the cell where another separator is taken.
  ['x";"=1+1', `x"";""'=1+1`],
])('no formula: %j', (text, expected) => {
  expect(cellsOf(text)).toBe(`"${expected}"`);
});

test('what is no formula stays as it is', () => {
  expect(cellsOf('Müller & Söhne – e-mail; a = b')).toBe('"Müller & Söhne – e-mail; a = b"');
});
