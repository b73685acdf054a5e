import { beforeAll, describe, expect, it } from 'vitest';
import { openFixture, wholePages } from '../fixtures/gold.ts';
import { pageText } from '../fixtures/page-text.ts';
import { findArticle, findProcessorList } from './parts.ts';
import { additions, variants } from './variants.ts';

/** What a change can be judged by, taken from one page. */
interface Look {
  html: string;
  letters: string;
  links: string[];
}

const before = wholePages.map((page) => ({ page, was: look(openFixture(page)) }));

describe.each([...variants, ...additions])('$name', ({ change, keepsText }) => {
  let pairs: { was: Look; is: Look }[];

  beforeAll(() => {
    pairs = before
      .map(({ page, was }) => {
        const document = openFixture(page);
        change(document);
        return { was, is: look(document) };
      })
      .filter(({ was, is }) => was.html !== is.html);
  });

  it('changes some page', () => {
    expect(pairs).not.toHaveLength(0);
  });

  it(keepsText ? 'keeps every letter' : 'changes some text', () => {
    const sameText = pairs.filter(({ was, is }) => was.letters === is.letters);
    if (keepsText) expect(sameText).toHaveLength(pairs.length);
    else expect(sameText.length).toBeLessThan(pairs.length);
  });

  it('keeps every link', () => {
    for (const { was, is } of pairs) expect(is.links).toEqual(expect.arrayContaining(was.links));
  });
});

describe('processors in a table with a header', () => {
  const variant = variants.find(({ name }) => name === 'processors in a table with a header');

  it('puts each part in its column', () => {
    const document = openFixture('pypi-sample');
    variant?.change(document);
    const rows = [...document.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(rows[2]).toEqual([
      'Fastly',
      'to deliver pages and downloads quickly all over the world.',
      'Every request you make passes through their servers.',
      expect.stringMatching(/^Fastly handles it subject to the Data Processing Terms .* Privacy Policy\.$/),
    ]);
    expect(findProcessorList(document)).toBeUndefined();
  });

  it('has the name of an unknown element no more than once', () => {
    const document = openFixture('python-org-sample');
    variant?.change(document);
    const row = [...document.querySelectorAll('tr')].find((row) => row.textContent.includes('Fastly'));
    expect(pageText(row as Node).match(/python\.org/g)).toHaveLength(1);
  });
});

function look(document: Document): Look {
  const article = findArticle(document);
  return {
    html: document.documentElement.outerHTML,
    // In the alphabet's order: sections may move and words be split by elements, but no letter may be lost.
    letters: [...pageText(article)].sort().join(''),
    links: [...article.querySelectorAll('a')].map((link) => link.href),
  };
}
