import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fact } from '../../lib/notice/model.ts';
import { factsOf, markTopics } from '../../lib/notice/show/mark-topics.ts';
import type { Marked } from '../../lib/page/mark-quotes.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type Sites, startSites } from '../browser/sites.ts';
import type { Sent, TestBrowser } from '../browser/types.ts';
import { corpusPages, hasCorpus, htmlOf } from '../corpus/corpus.ts';
import { textOfRange } from '../page/text-of-range.ts';
import { describeInBrowsers, readIn } from './helpers.ts';
import { sampleNotices } from './served-notices.ts';

// Every quote of every notice, marked in the real browser: exactly its text, and the page's HTML as it was.

const samples = Object.entries(sampleNotices).map(([url, { html }]) => ({ page: url, url, html }));
const real = corpusPages()
  .filter(({ isPsfNotice }) => isPsfNotice)
  .map((page) => ({ page: page.file, url: page.url, html: htmlOf(page) }));
if (!hasCorpus) console.warn('The corpus is not beside this checkout: no marks are tested in its pages.');

describeInBrowsers('marks', (name) => {
  let sites: Sites;
  let browser: TestBrowser;

  beforeAll(async () => {
    sites = await startSites();
    browser = await launchBrowser(name, { sites });
  });

  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  test.each([...samples, ...real])('$page', async ({ url, html: answer }) => {
    sites.answer(url, answer);
    await browser.open(url);
    const html = () => browser.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const read = await readIn(browser);
    if (read.status !== 'notice') throw new Error(`read as ${read.status}`);
    const sources = Object.fromEntries(markTopics.map((row) => [row.topic, factsOf(read.notice, row)]));

    await browser.runScript('/mark-page.js');
    const marked = await browser.evaluateAsContentScript(
      (all) => globalThis.noticedMarks?.showAll(all) as Marked,
      sources,
    );
    expect(marked.missing).toEqual([]);
    expect(await browser.evaluate(markedTexts)).toEqual(
      Object.fromEntries(
        Object.entries(sources)
          .filter(([, facts]) => facts.length > 0)
          .map(([topic, facts]) => [topic, quotesOf(facts)]),
      ),
    );
    expect(await html()).toBe(before);

    await browser.evaluateAsContentScript((source) => {
      globalThis.noticedMarks?.show(source);
    }, Object.values(sources).flat().at(-1) ?? { quote: '', heading: '' });
    expect(await browser.evaluate(() => CSS.highlights.get('noticed-here')?.size)).toBe(1);
    expect(await html()).toBe(before);

    await browser.evaluateAsContentScript(() => {
      globalThis.noticedMarks?.clear();
    });
    expect(await browser.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await html()).toBe(before);
    expect(await browser.evaluate(() => typeof globalThis.noticedMarks)).toBe('undefined');
  });
});

/** Several facts of one sentence have one mark. */
function quotesOf(facts: Fact[]): string[] {
  const places = facts.map(({ quote, heading, prefix, suffix }) => [
    JSON.stringify([quote, heading, prefix, suffix]),
    quote,
  ]);
  return [...new Map(places as [string, string][]).values()];
}

/** In the page: for each topic the text of each of its marks. Sent with `textOfRange` in it, since it is sent as text. */
const markedTexts: Sent<[], Record<string, string[]>> = Object.assign(() => ({}), {
  toString: () => `() => {
    const textOfRange = ${textOfRange};
    return Object.fromEntries([...CSS.highlights].map(([name, ranges]) =>
      [name.replace('noticed-', ''), [...ranges].map(textOfRange)]));
  }`,
});
