import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { notices } from '../../lib/sites.ts';
import type { Popup } from '../browser/types.ts';
import { corpusPages, hasCorpus, htmlOf } from '../corpus/corpus.ts';
import { describeInBrowsers } from './helpers.ts';
import { type Noticed, noticedIn, picture } from './noticed-in.ts';
import { pagesOf, pypiPage, sampleNotices } from './served-notices.ts';

// What differs from the notice as it was last read: in the popup, and as a dot on the badge.

const { pypi, psf } = notices;
const home = 'https://pypi.org/';
const first = sampleNotices[pypi.url]?.html ?? '';

/** The sample as it might be next year. */
const later = replaced(first, {
  '<li>IP addresses</li>': '<li>IP addresses</li>\n<li>Time zones</li>',
  '<li>To charge organizations for their accounts</li>': '',
  'To operate, secure, and improve PyPI': 'To operate, secure, and improve PyPI and its mirrors',
  'https://www.fastly.com/data-processing': 'https://www.fastly.com/data-processing-2027',
  'March 3, 2026': 'May 4, 2027',
});
/** The same text in other chrome, numbered otherwise, with other white space. */
const restyled = replaced(first, {
  '<h2 id="1-data-we-collect">1. DATA WE COLLECT</h2>': '<h2 id="data">A. Data we collect</h2>',
  '<li>IP addresses</li>': '<li>\n  IP\n  addresses </li>',
  'Skip to the text': 'To the text',
});
const redated = replaced(first, { 'March 3, 2026': 'May 4, 2027' });

describeInBrowsers('what changed', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, { ...pagesOf(sampleNotices), [home]: pypiPage });
  });
  afterEach(async () => {
    noticed.sites.answer(pypi.url, first);
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test('is shown first and marked on the badge, until it is marked as read', async () => {
    const { browser, sites, click, visit } = noticed;
    await visit(pypi.url, 4);
    sites.answer(pypi.url, later);
    await browser.reload();
    await expect.poll(() => browser.badge()).toBe('7•');

    const popup = await click();
    expect(await changesIn(popup)).toEqual([
      'Added: Data: Time zones',
      `Reworded: Link: Fastly, DPA: https://www.fastly.com/data-processing is now  → Fastly, DPA: https://www.fastly.com/data-processing-2027`,
      'Reworded: Use: To operate, secure, and improve PyPI is now  → To operate, secure, and improve PyPI and its mirrors',
      'Removed: Use: To charge organizations for their accounts',
    ]);
    // Before every list of the summary.
    const firstHeading = () => {
      const changed = document.querySelector('.changed');
      const list = document.querySelector('main h2');
      return changed && list && changed.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING;
    };
    expect(await popup.evaluate(firstHeading)).toBeTruthy();
    await picture(noticed, popup, 'changes');
    await popup.click('.changed > button');
    await expect.poll(() => changesIn(popup)).toEqual([]);
    await popup.close();
    await expect.poll(() => browser.badge()).toBe('7');
    await browser.reload();
    await expect.poll(() => browser.badge()).toBe('7');
    const again = await click();
    expect(await changesIn(again)).toEqual([]);
    await again.close();
  });

  test('stays until it is marked as read, and is told on the pages it governs', async () => {
    const { browser, sites, click, visit } = noticed;
    await visit(pypi.url, 4);
    sites.answer(pypi.url, later);
    await browser.open(pypi.url);
    for (const url of [pypi.url, home]) {
      await browser.open(url);
      const popup = await click();
      expect(await changesIn(popup)).toHaveLength(4);
      await popup.close();
    }
    const popup = await click();
    await popup.click('.changed > button');
    await expect.poll(() => changesIn(popup)).toEqual([]);
    await popup.close();
    await browser.open(pypi.url);
    await expect.poll(() => browser.badge()).toBe('7');
  });

  test('in the layer beneath: told under its name', async () => {
    const { browser, sites, click, visit } = noticed;
    await visit(psf.url, 2);
    const html = sampleNotices[psf.url]?.html ?? '';
    const right = '<li>Right to object</li>';
    sites.answer(psf.url, replaced(html, { [right]: `${right}\n<li>Right to be forgotten</li>` }));
    await browser.open(psf.url);
    await (await click()).close();
    await browser.open(pypi.url);
    const popup = await click();
    expect(await changesIn(popup)).toEqual(['Added: Right to be forgotten']);
    await picture(noticed, popup, 'changes-beneath');
    await popup.close();
    sites.answer(psf.url, html);
  });

  test('chrome, numbering and white space are none; a newer date is one quiet line', async () => {
    const { browser, sites, click, visit } = noticed;
    await visit(pypi.url, 4);
    sites.answer(pypi.url, restyled);
    await browser.reload();
    await expect.poll(() => browser.badge()).toBe('7');
    const popup = await click();
    expect(await popup.text()).not.toContain('since you read it');
    await popup.close();
    sites.answer(pypi.url, redated);
    await browser.reload();
    await expect.poll(() => browser.badge()).toBe('7');
    const dated = await click();
    expect(await dated.text()).toMatch(
      /Only its date has changed .*: March 3, 2026 → May 4, 2027\. Mark as read/,
    );
    expect(await changesIn(dated)).toEqual([]);
    await picture(noticed, dated, 'changes-date');
    await dated.click('.notable button');
    await expect.poll(() => dated.text()).not.toContain('Only its date');
    await dated.close();
  });

  test.runIf(hasCorpus)('PyPI’s notice of 2024 and that of 2025', async () => {
    const { browser, sites, click, visit } = noticed;
    const page = (revision: string) => {
      const found = corpusPages().find(({ file }) => file.includes(`pypi.org__Privacy-Notice__${revision}`));
      return found ? htmlOf(found) : '';
    };
    sites.answer(pypi.url, page('2024-10-04__69f316b'));
    await visit(pypi.url, 4);
    sites.answer(pypi.url, page('2025-12-16__efab22d'));
    await browser.reload();
    await expect.poll(() => browser.badge()).toBe('7•');
    const popup = await click();
    expect(await changesIn(popup)).toEqual([
      'Added: Data: HTTP User-Agent',
      'Added: Company: Google Cloud',
      'Added: Use: To provide the PyPI BigQuery Public Dataset',
    ]);
    await picture(noticed, popup, 'changes-2025');
    await popup.close();
  });
});

function changesIn(popup: Popup): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.changed li')].map(({ textContent }) => (textContent ?? '').trim()),
  );
}

function replaced(html: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`The sample has no “${before}”.`);
    return text.replaceAll(before, after);
  }, html);
}
