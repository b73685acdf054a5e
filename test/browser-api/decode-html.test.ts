import { expect, test } from 'vitest';
import { decodeHtml } from '../../lib/browser/decode-html.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

test.each<[string, Uint8Array, string, string]>([
  ['UTF-8 where nothing is said', utf8('é'), 'text/html', 'é'],
  ['the header’s', latin('\xe9'), 'text/html; charset=ISO-8859-1', 'é'],
  ['the header’s, quoted', latin('\xe9'), 'text/html;charset="windows-1252"', 'é'],
  [
    'the header’s before the page’s',
    utf8('<meta charset=latin1>é'),
    'text/html; charset=utf-8',
    '<meta charset=latin1>é',
  ],
  ['a byte order mark before all', utf8('\ufeffé'), 'text/html; charset=iso-8859-1', 'é'],
  ['UTF-16, by its mark', new Uint8Array([0xff, 0xfe, 0xe9, 0]), 'text/html', 'é'],
  ['the page’s own', latin('<meta charset="koi8-r">\xc1'), 'text/html', '<meta charset="koi8-r">а'],
  [
    'the page’s own, as it was written once',
    latin('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">\xe0'),
    'text/html',
    '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">а',
  ],
  [
    'a page that calls itself UTF-16 and cannot be',
    utf8('<meta charset=utf-16>é'),
    'text/html',
    '<meta charset=utf-16>é',
  ],
  ['a label that nobody knows', utf8('é'), 'text/html; charset=klingon', 'é'],
])('%s', (_, bytes, contentType, text) => {
  expect(decodeHtml(bytes, contentType)).toBe(text);
});
