import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readability, rewrite } from '../../scripts/vite-without-inner-html.ts';
import { corpusPages, htmlOf } from '../corpus/corpus.ts';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

test('Readability is built in without innerHTML', () => {
  expect(source).toContain('innerHTML');
  expect(rewrite(source, readability).replace(/^\s*\/\/.*$/gm, '')).not.toContain('innerHTML');
});

test('a Readability that looks otherwise is refused', () => {
  expect(() => rewrite(source.replace('page.innerHTML', 'page.outerHTML'), readability)).toThrow('1 places');
  expect(() => rewrite(`${source}\nlet x = y.innerHTML;`, readability)).toThrow('left');
});

const pages: [string, string][] = [
  [
    'an article',
    `<article><h1>Privacy</h1>${'<p>We collect your name, and your address, and no more.</p>'.repeat(20)}</article>`,
  ],
  // Too short, so that it is tried again and again with milder rules, from the page as it was.
  [
    'a short page',
    '<div class="sidebar"><h2>Privacy Policy</h2><p>We collect your name.</p></div><p>Short.</p>',
  ],
  [
    'a page whose images need scripts',
    '<p>Text.</p><noscript><img src="/a.png"></noscript><p>More, and more.</p>',
  ],
  // The pages that have no article of their own, which are those it is asked about.
  ...corpusPages()
    .filter((page) => !htmlOf(page).includes('<article'))
    .map((page): [string, string] => [page.file, htmlOf(page)]),
];

test.each(pages)('reads as before: %s', (_, html) => {
  const Rewritten = evaluate(rewrite(source, readability));
  const run = (Reader: typeof Readability) => {
    const { document } = new JSDOM(html, { url: 'https://policies.python.org/' }).window;
    return new Reader<Element>(document, { serializer: (node) => node as Element }).parse()?.content
      ?.outerHTML;
  };
  expect(run(Rewritten)).toBe(run(Readability));
});

function evaluate(code: string): typeof Readability {
  const module = { exports: {} as typeof Readability };
  new Function('module', code)(module);
  return module.exports;
}
