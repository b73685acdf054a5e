import type { ReadResult } from '../lib/notice/model.ts';
import { readPageInSlices } from '../lib/read-page.ts';

/** What came of reading a hostile page, and how long it kept the tab from doing anything else. */
export interface Held {
  page: string;
  status: string;
  /** All in all, and between two moments in which the tab could do something else. */
  milliseconds: number;
  longest: number;
}

const url = new URL('https://policies.python.org/pypi.org/Privacy-Notice/');

export const names = (): string[] => Object.values(pages).flatMap(Object.keys);

/**
 * Runs inside a page: builds a hostile document, and reads it as if it were that page's. Rejects where it is read as
 * something else than it is made for.
 */
export async function readHostilePage(page: string): Promise<Held> {
  const [expected, documents] = Object.entries(pages).find(([, documents]) => page in documents) ?? [];
  const document = documents?.[page]?.();
  if (!document) throw new Error(`There is no page “${page}”.`);
  const stop = watchTheTab();
  const start = performance.now();
  const result = await readPageInSlices(document, url);
  const { status } = result;
  if (status !== expected) throw new Error(`${page}: ${status}`);
  // So it is carried out of a tab.
  JSON.stringify(result);
  return { page, status, milliseconds: performance.now() - start, longest: await stop() };
}

/** Asks for its turn again and again; gives the longest time that it had to wait, once it is told to stop. */
function watchTheTab(): () => Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  let stopped: ((longest: number) => void) | undefined;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (stopped) stopped(longest);
    else port2.postMessage(0);
  };
  port2.postMessage(0);
  return () =>
    new Promise((resolve) => {
      stopped = resolve;
    });
}

/** Just below the limit of 225,000 characters. */
const nearly = 220_000;

const repeated = (text: string) => text.repeat(Math.floor(nearly / text.length));

/** Of "Abcdefghijkl", with one letter wrong, in every mix of capitals. */
const slips = Array.from(
  { length: 750 },
  (_, mix) =>
    `A${[...'bcdefghijxl'].map((letter, at) => ((mix >> at) & 1 ? letter.toUpperCase() : letter)).join('')}`,
).join(' ');

/** By what becomes of them. */
const pages: Record<ReadResult['status'], Record<string, () => Document>> = {
  failed: {
    '100,000 list items': () => noticeWith(`<ul>${'<li>AWS to host'.repeat(100_000)}</ul>`),
    '1,000,000 characters in one sentence': () =>
      noticeWith(`<p>We collect ${'your name and '.repeat(71_000)}`),
    'nested 10,000 deep': nested,
    '30,000 articles, none the page’s own': () =>
      parse(`<title>Privacy Notice</title>${'<article>'.repeat(30_000)}`),
    'no article, and 100,000 paragraphs': () =>
      parse(`<h1>Privacy Notice</h1>${'<p>We collect your name.'.repeat(100_000)}`),
    'a sentence of many things, over and over': () => noticeAboutData(manyThings(110)),
  },
  'not-a-notice': {
    'no article, and attributes of 300,000 characters': () =>
      parse(
        `<h1>Privacy Notice</h1><meta property="${' '.repeat(100_000)}x" content="y"><p>Your name.<img srcset="${'a'.repeat(100_000)} b"><img data-x="${'.jpg'.repeat(25_000)} x">`,
      ),
    'no article, as much as Readability is given': () =>
      parse(
        `<h1>Privacy Notice</h1>${'<div class="comment sidebar">'.repeat(20)}${'<p>We collect your name, and your address.'.repeat(255)}`,
      ),
  },
  notice: {
    'links in links, and a line in each': () =>
      noticeWith(`${'<a href="/x?y"><marquee>'.repeat(400)}${'<p>Your name'.repeat(3600)}`),
    'one heading after the other': () =>
      noticeWith(`<h3>${'what used '.repeat(29)}</h3><p>Your name`.repeat(730)),
    'one entry of many lines': () =>
      noticeWith(`<h3>Example Company</h3><ul>${'<li>DPA: see'.repeat(4400)}</ul>`),
    'data and its denial': () =>
      noticeAboutData(
        `${'<p>We collect your name, age, city, height, job, phone and fax.'.repeat(1450)}<h2>More information we collect</h2>${'<p>We do not collect personal data.'.repeat(2900)}`,
      ),
    'one name for many sections': () =>
      noticeAboutData('<p>We collect your name. It is kept.<h2>What we collect</h2>'.repeat(2100)),
    'addresses spelt out': () =>
      noticeWith(`<h2>Contact us</h2>${`<p>ask ${'a.b.c.'.repeat(300)} w dot`.repeat(120)}`),
    'the largest page that is read: list items': () =>
      noticeWith(`<ul>${repeated('<li>Example Company to host your name, and to send you mail.')}</ul>`),
    'the largest page that is read: prose': () =>
      noticeWith(
        repeated(
          '<p>We collect your name, email address, and country of residence to send you mail. We share it with nobody. ',
        ),
      ),
    'the largest page that is read: data in prose': () =>
      noticeAboutData(
        repeated(
          '<p>We collect your name, email address, and country of residence to send you mail. We share it with nobody. ',
        ),
      ),
    'the largest page that is read: data as a list': () =>
      noticeAboutData(
        `<p>We collect:<ul>${repeated('<li>Your company name and number, and your address ')}</ul>`,
      ),
    'the largest page that is read: one sentence': () =>
      noticeWith(`<p>${repeated('we collect your data and ')}`),
    'half-open statements': () =>
      noticeWith(`<p>${repeated('use information may share data with can update our ')}`),
    'half-open parentheses': () => noticeWith(`<ul><li>${repeated('(http: (a, b ')}`),
    'names in capitals': () => noticeWith(`<p>${repeated('A-A&A ')}`),
    'a sentence of many things, as many as are read': () => noticeAboutData(manyThings(3)),
    'a name and its slips': () =>
      noticeWith(`<ul>${`<li>Abcdefghijkl to host it, ${slips}. <ul><li>${slips}</ul>`.repeat(11)}</ul>`),
  },
};

/** "We collect aa, ab, ac, …", each with other words. */
function manyThings(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, paragraph) => {
    const things = Array.from({ length: 330 }, (_, at) => (paragraph * 330 + at + 1296).toString(36));
    return `<p>We collect ${things.join(', ')}.`;
  }).join('');
}

function noticeWith(inner: string): Document {
  return noticeAboutData('<p>Your name.</p>', inner);
}

function noticeAboutData(data: string, services = ''): Document {
  return parse(
    `<title>PyPI Privacy Notice</title><main><article><h1>PyPI Privacy Notice</h1><p>The Python Software Foundation (“PSF”) collects data.</p><h2>What information do we collect?</h2>${data}<h2>Third-party services</h2>${services}</article></main>`,
  );
}

/** By script: parsers stop at 512 levels. */
function nested(): Document {
  const document = noticeWith('<p id="deep"></p>');
  let at = document.querySelector('#deep') as Element;
  for (let level = 0; level < 10_000; level++) at = at.appendChild(document.createElement('b'));
  at.append('text');
  return document;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
