import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../lib/notice/model.ts';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { findQuotes } from '../../lib/page/find-quote.ts';
import { outlineContent } from '../../lib/page/outline-content.ts';
import { ownContent } from '../../lib/page/own-content.ts';
import { contentText } from '../../lib/page/page-text.ts';
import { corpusPages, hasCorpus, htmlOf } from '../corpus/corpus.ts';
import { fixtureNames, readGold } from '../fixtures/gold.ts';
import { textOfRange } from '../page/text-of-range.ts';
import { readDocument } from '../read-document.ts';
import { anyNotice } from './any-notice.ts';
import { outline } from './outlines.ts';
import { factsIn, unsaid } from './unsaid.ts';

// Nothing in silence: each word of the notice stands in a fact or in `unread`, or leads to one, or is a date.

describe.runIf(hasCorpus)('corpus', () => {
  test.each(corpusPages().filter(({ isPsfNotice }) => isPsfNotice))('$file', (page) => {
    expect(unsaidIn(htmlOf(page), page.url)).toEqual([]);
  });
});

describe('fixtures', () => {
  test.each(fixtureNames.filter((name) => readGold(name).isPsfNotice))('%s', (name) => {
    const html = readFileSync(new URL(`../fixtures/${name}/source.html`, import.meta.url), 'utf8');
    const unsaid = unsaidIn(html, readGold(name).url);
    expect(unsaid.filter((part) => !outside.some((words) => part.startsWith(words)))).toEqual([]);
  });

  // Of a page without an article of its own: the site's menu, and what stands right beneath a heading that Readability
  // takes for the page's title.
  const outside = ['Donate', 'The Python Software Foundation (“PSF”) runs PyPI, the index'];
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
  const read = readDocument(document, new URL(url));
  if (read.status !== 'notice') throw new Error(`read as ${read.status}`);
  return unsaid(ownContent(document) ?? document.body, read.notice);
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
    const article = ownContent(document);
    if (!article) throw new Error('no article');
    return { article, notice: readNotice(outlineContent(article, document, url)) };
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
        const map = contentText(article);
        for (const fact of factsIn(notice)) {
          const [range] = findQuotes(map, [fact])[0] ?? [];
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
    const map = contentText(article);
    for (const fact of factsIn(notice)) expect(findQuotes(map, [fact])[0]?.toString()).toBeTruthy();
  });

  test('counts what it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotice, async (html) => {
        await breathe();
        const { unread, coverage } = read(html).notice;
        const { sentences, inFacts, leadIns, dates, navigation } = coverage;
        expect(sentences).toBe(inFacts + unread.length + leadIns + dates + navigation);
        expect(inFacts).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
});

describe('what became of each sentence', () => {
  const coverageOf = (text: string) => {
    const { coverage, unread } = readNotice(outline(text));
    return { ...coverage, unread: unread.map((fact) => fact.text) };
  };

  test('of a section whose heading names no topic', () =>
    expect(coverageOf('# Privacy Notice\n## Odds and ends\nThe sky is blue.')).toEqual({
      sentences: 1,
      inFacts: 0,
      leadIns: 0,
      dates: 0,
      navigation: 0,
      unread: ['The sky is blue.'],
    }));

  test('lead-ins, dates and links within the page are named', () => {
    const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
    const { unread, ...counts } = coverageOf(
      `# Privacy Notice\nLast updated May 3, 2026\n- [What we collect](${url}#data)\n## What we collect\nWe may collect:\n- Email addresses`,
    );
    expect(counts).toEqual({ sentences: 4, inFacts: 1, leadIns: 1, dates: 1, navigation: 1 });
    expect(unread).toEqual([]);
  });

  test('a lead-in stands with the facts of its list', () => {
    const { dataCollected, unread } = readNotice(
      outline(
        '# Privacy Notice\n## What we collect\nWe may collect:\n- Email addresses\n## Rest\nAlso:\n- The sky',
      ),
    );
    expect(dataCollected[0]?.leadIn).toBe('We may collect:');
    expect(unread[0]).toMatchObject({ text: 'The sky', leadIn: 'Also:' });
  });

  test('a heading that says something and has nothing beneath is not lost', () => {
    const { unread } = coverageOf(
      '# Privacy Notice\n## We never sell your data\n## Contents\n## Rest\nWords.',
    );
    expect(unread).toEqual(['We never sell your data', 'Words.']);
  });

  test('twice the same words: each is counted where it stands', () => {
    const { unread } = coverageOf('# Privacy Notice\n## Odds\nThe sky.\n## Ends\nThe sky.');
    expect(unread).toEqual(['The sky.', 'The sky.']);
  });
});
