import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { notices } from '../../lib/sites.ts';
import { describeInBrowsers, page } from './helpers.ts';
import { type Noticed, noticedIn } from './noticed-in.ts';
import { pagesOf, sampleNotices } from './served-notices.ts';

// Pages that are no usual ones: a file that a viewer shows, the reader's view, a page prepared ahead of a click.

const { pypi } = notices;
const file = 'https://policies.python.org/pypi.org/Privacy-Notice.pdf';
const before = 'https://policies.python.org/';
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describeInBrowsers('of other kinds of pages', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, {
      ...pagesOf(sampleNotices),
      [file]: { headers: { 'content-type': 'application/pdf' }, body: pdf },
      [before]: page(
        'Policies',
        `<h1>Policies</h1><a href="${pypi.url}">PyPI</a>
        <script type="speculationrules">{"prerender":[{"source":"list","urls":["${pypi.url}"]}]}</script>`,
      ),
    });
  });
  afterEach(async () => {
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test('a PDF gives no badge, and the popup the notice that governs where it stands', async () => {
    const { browser, click } = noticed;
    await browser.open(file);
    expect(await browser.badge()).toBe('');
    const popup = await click();
    expect(await popup.text()).toContain(notices.psf.title);
    await popup.close();
    expect(await browser.badge()).toBe('');
    await browser.open(before);
  });

  test.runIf(name === 'firefox')('the reader’s view is a page of the browser’s own', async () => {
    const { browser, click, stored } = noticed;
    await browser.open(`about:reader?url=${encodeURIComponent(pypi.url)}`);
    const popup = await click();
    expect(await popup.text()).toContain('This page cannot be read');
    await popup.close();
    expect([await browser.badge(), await stored()]).toEqual(['', {}]);
    await browser.open(before);
  });

  test.runIf(name === 'chromium')(
    'a page that is prepared ahead of a click has its badge after it',
    async () => {
      const { browser, sites } = noticed;
      sites.forgetRequests();
      await browser.open(before);
      const isAsked = () =>
        sites.requests().some(({ headers }) => /prerender/.test(`${headers['sec-purpose']}`));
      await expect.poll(isAsked).toBe(true);
      expect(await browser.badge()).toBe('');
      await browser.evaluate(() => document.querySelector('a')?.click());
      await expect.poll(() => browser.badge()).toBe(String(sampleNotices[pypi.url]?.processors.length));
      expect(
        await browser.evaluate(
          () =>
            (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
              .activationStart > 0,
        ),
      ).toBe(true);
    },
  );
});
