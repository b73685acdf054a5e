import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../lib/notice/model.ts';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { findQuote } from '../../lib/page/find-quote.ts';
import { outlinePage } from '../../lib/page/outline-page.ts';
import { ownArticle } from '../../lib/page/own-article.ts';
import { mapText } from '../../lib/page/text-map.ts';
import { readPage } from '../../lib/read-page.ts';
import { corpusPages, hasCorpus, htmlOf } from '../corpus/corpus.ts';
import { fixtureNames, readGold } from '../fixtures/gold.ts';
import { textOfRange } from '../page/text-of-range.ts';
import { anyNotice } from './any-notice.ts';
import { factsIn, unsaid } from './unsaid.ts';

// Nothing in silence: each word of the sections on data, processors, purposes and sharing stands in a fact or in `unread`.

describe.runIf(hasCorpus)('corpus', () => {
  test.each(corpusPages().filter(({ isPsfNotice }) => isPsfNotice))('$file', (page) => {
    expect(unsaidIn(htmlOf(page), page.url)).toEqual([]);
  });
});

describe('fixtures', () => {
  test.each(fixtureNames.filter((name) => readGold(name).isPsfNotice))('%s', (name) => {
    const html = readFileSync(new URL(`../fixtures/${name}/source.html`, import.meta.url), 'utf8');
    expect(unsaidIn(html, readGold(name).url)).toEqual([]);
  });
});

/** jsdom's documents are let go only between two tasks: many of them in one would fill the memory. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function newParser(): DOMParser {
  const { DOMParser } = new JSDOM('').window;
  return new DOMParser();
}

function unsaidIn(html: string, url: string): string[] {
  const { document } = new JSDOM(html, { url }).window;
  const read = readPage(document, new URL(url));
  if (read.status !== 'notice') throw new Error(`read as ${read.status}`);
  return unsaid(ownArticle(document) ?? document.body, read.notice);
}

describe('any notice', { timeout: 600_000 }, () => {
  const url = new URL('https://policies.python.org/pypi.org/Privacy-Notice/');
  // `NOTICED_RUNS=20000 SEED=1 npx vitest run test/notice/coverage.test.ts` looks further.
  const runs = {
    seed: Number(process.env.SEED ?? 20_251_216),
    numRuns: Number(process.env.NOTICED_RUNS ?? 300),
  };

  function read(html: string): { article: Element; notice: Notice } {
    const document = parse(`<main><article>${html}</article></main>`);
    const article = ownArticle(document);
    if (!article) throw new Error('no article');
    return { article, notice: readNotice(outlinePage(article, document, url)) };
  }

  const parser = newParser();
  function parse(html: string): Document {
    return parser.parseFromString(html, 'text/html');
  }

  test('says or shows each of its words', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotice, async (html) => {
        await breathe();
        const { article, notice } = read(html);
        expect(unsaid(article, notice)).toEqual([]);
      }),
      runs,
    );
  });

  test('is found again in its page, quote by quote', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotice, async (html) => {
        await breathe();
        const { article, notice } = read(html);
        const map = mapText(article);
        for (const fact of factsIn(notice)) {
          const range = findQuote(map, fact);
          expect(range && textOfRange(range)).toBe(fact.quote);
        }
      }),
      runs,
    );
  });

  // Found by the properties, and mended.
  test.each([
    [
      'words that are part of another line',
      '<h2>What we collect</h2><p><b>Names.</b></p><ul><li>Ages. Names.</li></ul>',
    ],
    [
      'a name in bold at the end of a section',
      '<h2>Our processors</h2><p><b>Acme</b></p><h2>Service providers</h2><p>They host files.</p>',
    ],
    [
      'a list inside a list after a paragraph',
      '<h2>Our processors</h2><ul><li>Acme to host.</li></ul><p>Others:</p><ul><li><ul><li>Beta to mail.</li></ul></li></ul>',
    ],
    [
      'one heading twice',
      '<h2>Our processors</h2><dl><dt>Acme</dt><dd>Hosts.</dd></dl><h2>Our processors</h2><p>More.</p>',
    ],
  ])('%s', (_, html) => {
    const { article, notice } = read(`<h1>Privacy Notice</h1>${html}`);
    expect(unsaid(article, notice)).toEqual([]);
    const map = mapText(article);
    for (const fact of factsIn(notice)) expect(findQuote(map, fact)?.toString()).toBeTruthy();
  });

  test('counts what it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotice, async (html) => {
        await breathe();
        const { unread, coverage } = read(html).notice;
        expect(coverage.sentences - coverage.inFacts).toBe(unread.length);
        expect(coverage.inFacts).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
});
