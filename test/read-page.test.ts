import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Notice } from '../lib/notice/model.ts';
import { readPage } from '../lib/read-page.ts';

const home = 'https://policies.python.org/pypi.org/Privacy-Notice/';

function read(sections: string, address = home): Notice {
  const html = `<main><article><h1>PyPI Privacy Notice</h1><p>The PSF collects data.</p>${sections}</article></main>`;
  const result = readPage(new JSDOM(html, { url: home }).window.document, new URL(address));
  if (result.status !== 'notice') throw new Error(`read as ${result.status}`);
  return result.notice;
}

const data = '<h2>What we collect</h2><ul><li>Your name</li></ul>';
const services = (inner: string) => `${data}<h2>Third-party services</h2><p>We use:</p>${inner}`;

test.each(['', '#', '#2-use'])('a notice’s address has no fragment: …%s', (fragment) => {
  const contents = `<h2>What we collect</h2><p>We collect:</p><ul><li><a href="#use">How we use it</a></li><li>Your name</li></ul><h2 id="use">How we use it</h2>`;
  const { url, dataCollected } = read(contents, home + fragment);
  expect(url).toBe(home);
  expect(dataCollected.map(({ text }) => text)).toEqual(['Your name']);
});

test('a table’s columns stay in their places after a row of empty cells', () => {
  const { processors } = read(
    services(`<table><tr><th>Name</th><th>Purpose</th><th>DPA</th></tr><tr><td></td><td></td><td></td></tr>
      <tr><td>Fastly</td><td>to deliver pages</td><td><a href="https://fastly.com/dpa">DPA</a></td></tr></table>`),
  );
  expect(processors).toMatchObject([
    { name: 'Fastly', purpose: 'to deliver pages', dpa: { url: 'https://fastly.com/dpa' } },
  ]);
});

test('a link and bold words that go on over several lines stand in each', () => {
  const { processors } = read(
    services(
      '<b><a href="https://fastly.com/privacy"><ul><li>Fastly to deliver pages</li><li>Acme to host it</li></ul></a></b>',
    ),
  );
  expect(processors.map(({ otherLinks: [link] }) => link?.url)).toEqual([
    'https://fastly.com/privacy',
    'https://fastly.com/privacy',
  ]);
});
