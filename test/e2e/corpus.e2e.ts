import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf } from '../../lib/app/badge.ts';
import type { ReadResult } from '../../lib/notice/model.ts';
import { isPsfHost } from '../../lib/sites.ts';
import { root } from '../browser/environment.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type Sites, startSites } from '../browser/sites.ts';
import type { TestBrowser } from '../browser/types.ts';
import { compareWithGold } from '../corpus/compare-with-gold.ts';
import { type CorpusPage, corpusPages, goldOf, hasCorpus, htmlOf } from '../corpus/corpus.ts';
import { describeInBrowsers, readIn } from './helpers.ts';

// What decides: every page of the corpus under its own address, read by the built extension in real browsers.

const pages = corpusPages();
const notices = pages.filter(({ isPsfNotice }) => isPsfNotice);
const others = pages.filter(({ isPsfNotice }) => !isPsfNotice);
if (!hasCorpus) console.warn('The corpus is not beside this checkout: its pages are not tested.');

describeInBrowsers('the corpus', (name) => {
  describe.runIf(hasCorpus)('is there', () => {
    let sites: Sites;
    let browser: TestBrowser;
    const totals = { expected: 0, missed: [] as string[], extra: [] as string[] };

    beforeAll(async () => {
      sites = await startSites();
      browser = await launchBrowser(name, { sites });
    });
    afterAll(async () => {
      await browser?.close();
      await sites?.close();
    });

    async function open(page: CorpusPage, url = page.url): Promise<void> {
      sites.answer(url, htmlOf(page));
      await browser.open(url);
    }

    /** Of the icon over the current tab: it tells an empty badge from none. */
    const tooltip = () =>
      browser.evaluateInExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
      });

    async function read(): Promise<ReadResult> {
      const html = () => document.documentElement.outerHTML;
      const before = await browser.evaluate(html);
      const result = await readIn(browser);
      expect(await browser.evaluate(html)).toBe(before);
      return result;
    }

    test.each(notices)('reads $file', async (page) => {
      await open(page);
      const result = await read();
      if (result.status !== 'notice') throw new Error(`read as ${result.status}`);
      const { notice } = result;
      const gold = goldOf(page);
      const { differences, prose, extra, reported } = compareWithGold(notice, gold);
      note(
        `| ${name} | ${page.file} | ${gold.dataCollected.length + gold.purposes.length + prose.expected} | ${reported} | ${gold.processors.length} | ${notice.processors.length} | ${differences.length} |`,
      );
      expect(differences).toEqual([]);
      totals.expected += prose.expected;
      totals.missed.push(...prose.missed.map((item) => `${page.file}: ${item}`));
      totals.extra.push(...extra.map((item) => `${page.file}: ${item}`));
      // The detector ran by its own match patterns, and the background read the page.
      const { text, title } = badgeOf(notice, undefined);
      await expect.poll(tooltip).toBe(title);
      expect(await browser.badge()).toBe(text);
    });

    test('items in prose: all are found, and nothing is reported that the gold does not have', () => {
      expect(totals.expected).toBeGreaterThan(0);
      expect([totals.missed, totals.extra]).toEqual([[], []]);
    });

    test.each(others.filter(({ url }) => isPsfHost(new URL(url).hostname)))(
      'not a notice: $file',
      async (page) => {
        await open(page);
        const popup = await browser.clickIcon();
        await popup.close();
        // The click lets the reader into the page, also where the extension has no permission of its own.
        expect((await read()).status).toBe('not-a-notice');
        expect(await browser.badge()).toBe('');
      },
    );

    test.each(others.filter(({ url }) => !isPsfHost(new URL(url).hostname)))(
      'not the PSF’s, even on a host of theirs: $file',
      async (page) => {
        await open(page, 'https://policies.python.org/python.org/Privacy-Notice/');
        expect((await read()).status).toBe('not-a-notice');
        expect(await browser.badge()).toBe('');
        await open(page);
        const popup = await browser.clickIcon();
        await popup.waitFor('main:not([aria-busy="true"]) h2, main.message h1');
        expect(await popup.text()).toContain(new URL(page.url).host);
        await popup.close();
        expect(await browser.badge()).toBe('');
      },
    );
  });
});

/** A table of what was read, for who wants to look. */
function note(row: string): void {
  const folder = join(root, 'test-results');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'corpus.md'), `${row}\n`);
}
