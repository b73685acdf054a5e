import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Fact, Notice } from '../../lib/notice/model.ts';
import { findQuote, type Source } from '../../lib/page/find-quote.ts';
import { ownArticle } from '../../lib/page/own-article.ts';
import { mapText } from '../../lib/page/text-map.ts';
import { readPage } from '../../lib/read-page.ts';
import { corpusPages, hasCorpus, htmlOf } from '../corpus/corpus.ts';
import { fixtureNames, readGold } from '../fixtures/gold.ts';
import { textOfRange } from './text-of-range.ts';

function bodyOf(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

function find(html: string, source: Partial<Source>): Range | undefined {
  return findQuote(mapText(bodyOf(html)), { quote: '', heading: '', ...source });
}

describe('a quote is found', () => {
  test.each([
    ['in one text', '<p>One. Two. Three.', 'Two.'],
    [
      'across inline elements',
      '<p>The <a href="#">Data <b>Processing</b></a> Addendum.',
      'The Data Processing Addendum.',
    ],
    ['with folded white space', '<p>One\n   two\u00A0 <br>three', 'One two three'],
    ['with unseen characters between', '<p>Pri\u00ADva\u200Bcy \u202Enotice', 'Privacy notice'],
    ['across paragraphs', '<p><b>Acme</b></p>\n<p>To host files.</p>', 'Acme To host files.'],
    [
      'across the cells of a row',
      '<table><tr><td>Acme</td><td><p>hosting</p></td></tr></table>',
      'Acme hosting',
    ],
    [
      'with the name of an unknown element',
      '<p>To provide the <python.org> website to you',
      'the python.org website',
    ],
    ['that begins with such a name', '<p>The site. <python.org> is ours', 'python.org is ours'],
    ['that ends with such a name', '<p>We run <python.org>. Yes', 'We run python.org'],
    [
      'after such a name, inside its element',
      '<ul><li>For <python.org> users. Next.<li>More.</ul>',
      'Next. More.',
    ],
    ['without what is not read', '<p>One <script>x</script><a class="headerlink">¶</a>two', 'One two'],
  ])('%s', (_, html, quote) => {
    const range = find(html, { quote });
    expect(range && textOfRange(range)).toBe(quote);
  });

  test('to the character', () => {
    const range = find('<p>  One  <i>two</i> three', { quote: 'One two' });
    expect(range?.startOffset).toBe(2);
    expect(range?.endContainer.parentNode?.nodeName).toBe('I');
    expect(range?.endOffset).toBe(3);
  });
});

describe('of several places', () => {
  const holderOf = (range: Range | undefined) => range?.startContainer.parentElement?.id;

  test('the one under its heading', () => {
    const html = '<p id=a>Name<h2>One</h2><p id=b>Name<h2>Two <a class="headerlink">¶</a></h2><p id=c>Name';
    expect(holderOf(find(html, { quote: 'Name', heading: 'Two' }))).toBe('c');
    expect(holderOf(find(html, { quote: 'Name', heading: 'One' }))).toBe('b');
    expect(holderOf(find(html, { quote: 'Name' }))).toBe('a');
  });

  test('the one whose context fits, also where a heading stands twice', () => {
    const html = '<h2>X</h2><p>Other.<p id=a>Name<p>Age<h2>X</h2><p>Third.<p id=b>Name<p>Sex';
    expect(holderOf(find(html, { quote: 'Name', heading: 'X', prefix: 'Other.', suffix: 'Age' }))).toBe('a');
    expect(holderOf(find(html, { quote: 'Name', heading: 'X', prefix: 'Third.' }))).toBe('b');
    expect(holderOf(find(html, { quote: 'Name', heading: 'X', suffix: 'Sex' }))).toBe('b');
  });

  test('not a part of a longer word, where the context says so', () => {
    const html = '<ul><li id=a>Names and more<li id=b>Name<li id=c>Age</ul>';
    expect(holderOf(find(html, { quote: 'Name', prefix: 'Names and more', suffix: 'Age' }))).toBe('b');
  });
});

test('a page that has changed', () => {
  expect(find('<p>Your name and address', { quote: 'Your name and age' })).toBeUndefined();
  expect(find('', { quote: 'Your name' })).toBeUndefined();
  expect(find('<p>Your name', { quote: '' })).toBeUndefined();
  // A heading that was reworded hides nothing.
  expect(find('<h2>New</h2><p>Your name', { quote: 'Your name', heading: 'Old' })).toBeDefined();
});

describe.runIf(hasCorpus)('every fact of the corpus', () => {
  test.each(corpusPages().filter(({ isPsfNotice }) => isPsfNotice))('$file', (page) => {
    expect(findEach(new JSDOM(htmlOf(page), { url: page.url }), page.url)).toBeGreaterThan(10);
  });
});

describe('every fact of the fixtures', () => {
  test.each(fixtureNames.filter((name) => readGold(name).isPsfNotice))('%s', (name) => {
    const { url } = readGold(name);
    const html = readFileSync(new URL(`../fixtures/${name}/source.html`, import.meta.url), 'utf8');
    expect(findEach(new JSDOM(html, { url }), url)).toBeGreaterThan(0);
  });
});

/** Finds every quote again, to the character; gives how many there were. */
function findEach(dom: JSDOM, url: string): number {
  const { document } = dom.window;
  const before = dom.serialize();
  const read = readPage(document, new URL(url));
  if (read.status !== 'notice') throw new Error(`read as ${read.status}`);
  const map = mapText(ownArticle(document) ?? document.body);
  const facts = everyFact(read.notice);
  for (const fact of facts) {
    const range = findQuote(map, fact);
    expect(range && textOfRange(range)).toBe(fact.quote);
  }
  expect(dom.serialize()).toBe(before);
  return facts.length;
}

/** Whatever in a notice has a quote, however deep. */
function everyFact(value: Notice | object): Fact[] {
  const own = 'quote' in value ? [value as Fact] : [];
  return [
    ...own,
    ...Object.values(value).flatMap((inner) => (inner && typeof inner === 'object' ? everyFact(inner) : [])),
  ];
}
