// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { noticeLinks } from '../../lib/page/notice-links.ts';

const here = 'https://pypi.org/project/example/';

const links = (body: string) =>
  noticeLinks(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'), here);
const urls = (body: string) => links(body).map(({ url }) => url);

test('a link in the footer comes before one in the text', () => {
  const body = `<footer><a href="/a-privacy">Privacy</a></footer><main><a href="/b-privacy">Privacy</a></main>`;
  expect(urls(body)).toEqual(['https://pypi.org/a-privacy', 'https://pypi.org/b-privacy']);
});

test('among links in the text, the one nearest to the end comes first', () => {
  const body = `<a href="/first-privacy">a</a><p><a href="/second-privacy">b</a></p>`;
  expect(urls(body)).toEqual(['https://pypi.org/second-privacy', 'https://pypi.org/first-privacy']);
});

test('a footer may be a role', () => {
  const body = `<div role="contentinfo"><a href="/a-privacy">a</a></div><a href="/b-privacy">b</a>`;
  expect(urls(body)[0]).toBe('https://pypi.org/a-privacy');
});

test('the text alone, or the address alone, is enough; the text is folded', () => {
  expect(links(`<a href="/policies/1">Privacy\n   <b>Notice</b></a>`)).toEqual([
    { text: 'Privacy Notice', url: 'https://pypi.org/policies/1', written: 'link' },
  ]);
  expect(urls('<a href="/Privacy-Notice/">Our promises</a>')).toHaveLength(1);
  expect(links('<a href="/x" aria-label="Privacy"><img></a>')[0]?.text).toBe('Privacy');
});

test('private servers are not privacy, and a page does not lead to itself', () => {
  expect(urls('<a href="#private-servers">Private servers</a>')).toEqual([]);
  expect(urls('<a href="#privacy">Privacy</a>')).toEqual([]);
});

test('only web addresses without credentials', () => {
  const hostile = [
    'javascript:privacy()',
    'data:text/html,privacy',
    'blob:https://pypi.org/privacy',
    'file:///privacy',
    'mailto:privacy@example.com',
    'https://policies.python.org@evil.example/privacy',
    'https://[privacy',
  ];
  expect(urls(hostile.map((href) => `<a href="${href}">Privacy</a>`).join(''))).toEqual([]);
});

test('each address once, and never more than fifty', () => {
  expect(urls('<a href="/privacy#a">1</a><a href="/privacy#b">2</a>')).toEqual(['https://pypi.org/privacy']);
  const many = Array.from({ length: 1000 }, (_, i) => `<a href="/privacy/${i}">x</a>`).join('');
  expect(urls(many)).toHaveLength(50);
});

test('the page is not touched', () => {
  const document = new DOMParser().parseFromString('<a href="/privacy">Privacy</a>', 'text/html');
  const before = document.documentElement.outerHTML;
  noticeLinks(document, here);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  'Subprocessors',
  'List of sub-processors',
  'Our processors',
  'Third-party processors',
  'Data Processing Addendum',
  'Data Protection Agreement',
  'Data Processing Terms',
  'DPA (PDF)',
])('a link to a list of processors or a DPA: %s', (text) => {
  expect(links(`<a href="/x">${text}</a>`).map((link) => link.text)).toEqual([text]);
});

test.each(['Word processors', 'Processing times', 'Data protection', 'Adpaper'])('is none: %s', (text) => {
  expect(urls(`<a href="/x">${text}</a>`)).toEqual([]);
});

test('what leads to processors comes after every notice, wherever it stands', () => {
  const body =
    '<p><a href="/a">Privacy</a></p><footer><a href="/b">Privacy</a><a href="/c">Subprocessors</a></footer>';
  expect(urls(body)).toEqual(['https://pypi.org/b', 'https://pypi.org/a', 'https://pypi.org/c']);
});
