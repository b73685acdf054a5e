import { expect, test } from 'vitest';
import { documentLinks } from '../../lib/app/document-links.ts';
import type { PageOutline } from '../../lib/notice/page-outline.ts';
import { makeLink } from '../notice/make-notice.ts';

const url = 'https://example.org/privacy';
const at = (path: string) => `https://example.org/${path}`;
const page = (...links: [string, string][]): PageOutline => ({
  url,
  title: '',
  noticeLinks: links.map(([text, path]) => makeLink(at(path), text)),
});
const texts = (given: PageOutline) => {
  const { notices, processorLists, dpas } = documentLinks(given);
  return [notices, processorLists, dpas].map((list) => list.map(({ text }) => text));
};

test.each([
  'Privacy Policy',
  'Privacy',
  'Privacy notice for applicants',
  'Our Data Protection Statement',
  'privacy policy',
])('a notice: “%s”', (text) => {
  expect(texts(page([text, 'x']))).toEqual([[text], [], []]);
});

test.each([
  'Subprocessors',
  'List of sub-processors',
  'Our processors',
  'Data processors',
  'Third-party processors',
])('a list of processors: “%s”', (text) => {
  expect(texts(page([text, 'x']))).toEqual([[], [text], []]);
});

test.each(['Data Processing Addendum', 'Data Protection Agreement', 'DPA (PDF)', 'Data-processing terms'])(
  'a DPA: “%s”',
  (text) => {
    expect(texts(page([text, 'x']))).toEqual([[], [], [text]]);
  },
);

test.each(['Your privacy choices', 'Privacy Shield', 'Word processors compared', 'Terms', 'adpaste'])(
  'none of them: “%s”',
  (text) => {
    expect(texts(page([text, 'x']))).toEqual([[], [], []]);
  },
);

test('by its path, where its text says nothing', () => {
  expect(texts(page(['here', 'legal/privacy-policy/'], ['PDF', 'sub-processors.pdf'], ['', 'dpa']))).toEqual([
    ['here'],
    ['PDF'],
    [''],
  ]);
});

test('in the order given, each address once, none of the page itself, and not without end', () => {
  const links: [string, string][] = Array.from({ length: 30 }, (_, i) => ['Privacy Notice', `${i}`]);
  const { notices } = documentLinks(
    page(
      ['Privacy Policy', 'privacy#rights'],
      ['Privacy Policy', 'privacy?lang=de'],
      ['Privacy', '0#a'],
      ...links,
    ),
  );
  expect(notices.map(({ text, url }) => [text, url]).slice(0, 2)).toEqual([
    ['Privacy', at('0#a')],
    ['Privacy Notice', at('1')],
  ]);
  expect(notices).toHaveLength(10);
});

test('those in a notice’s text, and no unsafe address', () => {
  const text = 'See our list of subprocessors and our DPA.';
  const span = (words: string, to: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    url: to,
  });
  const links = [span('list of subprocessors', at('subs')), span('DPA', 'mailto:dpa@example.org')];
  const line = { kind: 'paragraph' as const, depth: 0, text, links, strong: [], breaks: [] };
  const outline = { url, title: '', margin: [], sections: [{ heading: '', level: 0, lines: [line] }] };
  expect(texts({ ...page(), outline })).toEqual([[], ['list of subprocessors'], []]);
});
