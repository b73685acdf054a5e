import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Notice, ReadResult } from '../../lib/notice/model.ts';
import { markupOf } from '../../lib/page/markup-of.ts';
import { isNoticePlace } from '../../lib/sites.ts';
import { readDocument } from '../read-document.ts';
import { checkResult } from './check-result.ts';

const home = 'https://policies.python.org/pypi.org/Privacy-Notice/';

function noticeWith(inner: string): string {
  return `<!doctype html><title>PyPI Privacy Notice</title><main><article><h1>PyPI Privacy Notice</h1>
<p>The Python Software Foundation (“PSF”) respects your privacy.</p><h2>What information do we collect?</h2>
<p>We collect your name.</p><h2>Third-party services</h2>${inner}</article></main>`;
}

function read(html: string, address = home): ReadResult {
  const result = readDocument(new JSDOM(html, { url: home }).window.document, new URL(address));
  checkResult(result);
  return result;
}

function readAsNotice(html: string): Notice {
  const result = read(html);
  if (result.status !== 'notice') throw new Error(`read as ${result.status}`);
  return result.notice;
}

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    ' JaVa\tScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://policies.python.org/1',
    'file:///etc/passwd',
    'https://policies.python.org@evil.example/',
    'https://user:secret@aws.amazon.com/dpa',
  ])('%s is no link', (address) => {
    const { processors } = readAsNotice(
      noticeWith(`<ul><li>Fastly to deliver it (<a href="${address}">Data Processing Addendum</a>).</ul>`),
    );
    expect(processors).toHaveLength(1);
    expect(processors[0]?.dpa).toBeUndefined();
    expect(processors[0]?.otherLinks).toEqual([]);
  });

  test('a link is where it leads, whatever host its text names', () => {
    const { processors } = readAsNotice(
      noticeWith(
        '<ul><li>AWS to host it. Data Processing Addendum: <a href="https://evil.example/">https://aws.amazon.com/dpa</a></ul>',
      ),
    );
    expect(processors[0]?.dpa).toEqual({
      text: 'https://aws.amazon.com/dpa',
      url: 'https://evil.example/',
      written: 'link',
    });
  });

  test('of links in links the outer one comes first, as it begins first', () => {
    const { processors } = readAsNotice(
      noticeWith(
        '<ul><li>Acme to host it: <a href="https://acme.example/outer">DPA and <marquee><a href="https://acme.example/inner">Data Processing Terms</a></marquee></a></ul>',
      ),
    );
    expect(processors[0]?.dpa?.url).toBe('https://acme.example/outer');
  });

  test('what is written in links in links is no address of its own', () => {
    const { processors } = readAsNotice(
      noticeWith(
        '<ul><li>Acme to host it: <a href="https://acme.example/outer">https://acme.example/1 and <marquee><a href="https://acme.example/inner">more</a></marquee></a></ul>',
      ),
    );
    expect(processors[0]?.otherLinks.map(({ url, written }) => [url, written])).toEqual([
      ['https://acme.example/outer', 'link'],
      ['https://acme.example/inner', 'link'],
    ]);
  });

  test('a host that only looks like another is written in ASCII', () => {
    const { processors } = readAsNotice(
      noticeWith('<ul><li>Fastly to host it (<a href="https://рурі.org/dpa">DPA</a>)</ul>'),
    );
    expect(processors[0]?.dpa?.url).toMatch(/^https:\/\/xn--/);
  });

  test.each([
    'https://policies.python.org.example.com/pypi.org/Privacy-Notice/',
    'https://pypi.org.example.com/privacy/',
    'https://policies.python.org@evil.example/pypi.org/Privacy-Notice/',
    'https://evilpython.org/Privacy-Notice/',
    'https://policies-python.org/Privacy-Notice/',
    'https://xn--polcies-p9a.xn--pythn-fua.org/Privacy-Notice/',
  ])('no place of a notice of the PSF: %s', (address) => {
    expect(isNoticePlace(new URL(address))).toBe(false);
  });
});

test('the page’s own address is kept without fragment, name and password', () => {
  const result = read(noticeWith(''), 'https://user:secret@policies.python.org/pypi.org/Privacy-Notice/#x');
  expect(result).toMatchObject({ status: 'notice', notice: { url: home } });
});

describe('text', () => {
  test('markup in text stays text', () => {
    const { unread } = readAsNotice(noticeWith('<p>See &lt;img src=x onerror=alert(1)&gt; for more.'));
    expect(unread.map(({ text }) => text)).toContain('See <img src=x onerror=alert(1)> for more.');
  });

  test('what turns the writing direction, and what is not seen, is gone', () => {
    const { processors } = readAsNotice(
      noticeWith('<ul><li>\u202EF\u200Bast\u00ADly\u{E0041}\u202C to deliver\u0000 it.</ul>'),
    );
    expect(processors[0]).toMatchObject({ name: 'Fastly', purpose: 'to deliver it' });
  });
});

// jsdom takes its time to build such pages; reading them is refused at once.
describe('size', { timeout: 60_000 }, () => {
  const tooLarge = (why: string) => ({
    status: 'failed',
    reason: expect.stringMatching(`^This page is too large to be read safely: it .*${why}`),
  });

  test('100,000 list items are refused', () => {
    expect(read(noticeWith(`<ul>${'<li>AWS'.repeat(100_000)}</ul>`))).toMatchObject(tooLarge('elements'));
  });

  test('1,000,000 characters in one sentence are refused', () => {
    expect(read(noticeWith(`<p>We collect ${'your name and '.repeat(71_500)}`))).toMatchObject(
      tooLarge('characters'),
    );
  });

  test('just below the limits a page is read', () => {
    const items = '<li>AWS'.repeat(4490);
    expect(read(noticeWith(`<ul>${items}</ul>`)).status).toBe('notice');
    expect(read(noticeWith(`<ul>${items}${'<li>AWS'.repeat(20)}</ul>`))).toMatchObject(tooLarge('elements'));
    const words = `<p>${'and so on. '.repeat(20_400)}`;
    expect(read(noticeWith(words)).status).toBe('notice');
    expect(read(noticeWith(`${words}${'and so on. '.repeat(60)}`))).toMatchObject(tooLarge('characters'));
  });

  test('a page whose words are all facts, each with its sentence, is refused', () => {
    const paragraph = (of: number) =>
      `<p>We collect ${Array.from({ length: 180 }, (_, at) => `x${of}${(at + 36).toString(36)} name`).join(', ')}.`;
    const data = Array.from({ length: 7 }, (_, at) => paragraph(at)).join('');
    const page = (inner: string) => noticeWith('').replace('<p>We collect your name.</p>', inner);
    expect(readAsNotice(page(paragraph(0))).dataCollected.length).toBe(180);
    expect(read(page(data))).toMatchObject(tooLarge('2,000,000 characters'));
  });

  test('nesting deeper than browsers’ parsers make is refused (10,000 levels: bench/hostile-pages.ts)', () => {
    const dom = new JSDOM(noticeWith('<p id="deep">'), { url: home });
    const { document } = dom.window;
    let at = document.querySelector('#deep') as Element;
    for (let level = 0; level < 1500; level++) at = at.appendChild(document.createElement('b'));
    at.append('text');
    expect(readDocument(document, new URL(home))).toMatchObject(tooLarge('levels'));
  });

  test('a page too large that has no notice’s heading is no notice', () => {
    const posts = '<li>A post'.repeat(20_000);
    const blog = `<title>Blog</title><main><article><h1>Posts</h1><ul>${posts}`;
    expect(read(blog, 'https://policies.python.org/blog/').status).toBe('not-a-notice');
  });

  const withoutArticle = (inner: string) =>
    `<title>Privacy Notice</title><h1>PyPI Privacy Notice</h1><p>The PSF collects data.</p>${inner}`;

  test.each([
    ['more than 20,000 elements', '<p>Your name.'.repeat(20_000)],
    ['more than 2,000,000 characters', `<p>${'Your name. '.repeat(190_000)}`],
    ['text is too long or nests too deep', `${'<div>'.repeat(400)}${'Your name. '.repeat(10_000)}`],
  ])('a page without an article has stricter limits: %s', (why, inner) => {
    expect(read(withoutArticle(inner))).toMatchObject(tooLarge(why));
  });

  test('a script’s length is not a page’s', () => {
    const page = withoutArticle(`
      <h2>Information we collect</h2><p>We collect your name, email address, and country of residence.</p>
      <h2>Why</h2><p>We use this information to send you what you ask for, and to answer your questions.</p>
      <script>${'var a = 1;'.repeat(10_000)}</script>`);
    expect(readAsNotice(page).dataCollected).toHaveLength(3);
  });

  test('a large page that has no article and names no notice is none, whatever its sections speak of', () => {
    const page = `<title>Docs</title><h1>Docs</h1><h2>Privacy</h2>${'<p>Text.'.repeat(2000)}`;
    expect(read(page).status).toBe('not-a-notice');
  });

  test('a page too large is a loss where its title or a heading names a notice, whatever its logo says', () => {
    const inner = `<main><article><h2>PyPI Privacy Notice</h2>${'<p>Text.'.repeat(5_001)}`;
    expect(read(`<title>PyPI</title><h1>Python</h1>${inner}`)).toMatchObject(tooLarge('elements'));
    const untitled = inner.replace(/<h2>.*<\/h2>/, '');
    expect(read(`<title>Privacy Notice | PyPI</title>${untitled}`)).toMatchObject(tooLarge('elements'));
  });

  test('a page without an article may have attributes of any length: they are not searched', () => {
    const long = ['property', 'srcset', 'data-x', 'class'].map(
      (name) => `<p ${name}="${'a .jpg '.repeat(20_000)}">`,
    );
    expect(
      markupOf(new JSDOM(withoutArticle(long.join(''))).window.document, new URL('https://example.org/'))
        .length,
    ).toBeLessThan(300);
  });

  test('of 4,000 processors 500 are summarised, and the others are shown as unread', () => {
    const items = Array.from(
      { length: 4000 },
      (_, at) => `<li>Company${at} to host it, and to send you mail.`,
    );
    const { processors, unread } = readAsNotice(noticeWith(`<ul>${items.join('')}</ul>`));
    expect(processors).toHaveLength(500);
    // And the sentence at the page's head.
    expect(unread).toHaveLength(3501);
  });

  test('a sentence of 100,000 characters is read in parts, and none is lost', () => {
    const { unread, coverage } = readAsNotice(noticeWith(`<p>${'word '.repeat(20_000)}end.</p>`));
    const [head, ...parts] = unread.map(({ quote }) => quote);
    expect(head).toMatch(/^The Python Software Foundation/);
    expect(parts.join(' ')).toBe(`${'word '.repeat(20_000)}end.`);
    expect(Math.max(...unread.map(({ quote }) => quote.length))).toBeLessThanOrEqual(2000);
    expect(coverage.sentences).toBe(unread.length + coverage.inFacts);
  });

  test('a heading of 2,000 characters goes on as a line', () => {
    const { unread } = readAsNotice(noticeWith(`<h2>Third-party services ${'and more '.repeat(220)}</h2>`));
    expect(unread.map(({ quote }) => quote).join(' ')).toContain('and more and more');
  });
});

describe('elements that stand in for members (DOM clobbering)', () => {
  const members =
    'nextSibling firstChild lastChild parentNode childNodes nodeType nodeName localName tagName attributes hasAttributes getAttribute id className classList textContent innerHTML title body querySelectorAll getElementsByTagName createTreeWalker cloneNode documentElement baseURI';

  test.each(members.split(' '))('%s', (name) => {
    const around = (inner: string) =>
      `<form id="${name}"><input name="${name}">${inner}</form><img name="${name}"><object name="${name}"></object>`;
    const html = noticeWith(around('<ul><li>Fastly to deliver it.</ul>'));
    expect(readAsNotice(html).processors).toMatchObject([{ name: 'Fastly' }]);
    // Without an article of its own the page is given to Readability.
    expect(['notice', 'not-a-notice']).toContain(read(html.replace('<article>', '')).status);
  });
});
