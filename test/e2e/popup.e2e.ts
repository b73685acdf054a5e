import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../browser/environment.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type Sites, startSites } from '../browser/sites.ts';
import type { Popup, TestBrowser } from '../browser/types.ts';
import { describeInBrowsers, readIn } from './helpers.ts';

// The real popup under the real toolbar button, over the sample notices.

const pypi = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const pycon = 'https://policies.python.org/us.pycon.org/Privacy-Policy/';
const psf = 'https://policies.python.org/PSF-Privacy-Notice/';

function sample(name: string): string {
  return readFileSync(join(root, 'test/fixtures', name, 'source.html'), 'utf8');
}

describeInBrowsers('the popup', (name) => {
  let sites: Sites;
  let browser: TestBrowser;

  beforeAll(async () => {
    sites = await startSites({
      [pypi]: sample('pypi-sample'),
      [pycon]: sample('pycon-sample'),
      [psf]: sample('psf-sample'),
    });
    browser = await launchBrowser(name, { sites });
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  async function openPopup(url: string): Promise<Popup> {
    await browser.open(url);
    const popup = await browser.clickIcon();
    await popup.waitFor('main:not([aria-busy="true"]) h2');
    return popup;
  }

  test('shows a service’s notice at a glance', async () => {
    const popup = await openPopup(pypi);
    const text = await popup.text();
    expect(text).toContain('PyPI Privacy Notice');
    expect(text).toMatch(/Updated \w+ \d+, \d{4}/);
    expect(text).toMatch(/7\s+processors, 6 DPAs/);
    for (const said of [
      'Data collected',
      'Fastly',
      'No DPA linked',
      'Purposes',
      'opt-in',
      'Not legal advice',
      'Not affiliated',
    ]) {
      expect(text).toContain(said);
    }
    await popup.close();
  });

  test('every link opens a new tab and leads to http(s) or mail', async () => {
    const popup = await openPopup(pypi);
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect(link.href).toMatch(/^(?:https?:\/\/|mailto:)/);
      expect(link).toMatchObject({ target: '_blank', rel: expect.stringContaining('noopener') });
    }
    await popup.close();
  });

  test('a long notice reads well: 13 kinds of data, 4 processors, no line cut off', async () => {
    const popup = await openPopup(pycon);
    const { width, overflow, height } = await popup.evaluate(() => ({
      width: document.body.getBoundingClientRect().width,
      overflow: document.documentElement.scrollWidth - innerWidth,
      height: innerHeight,
    }));
    expect(width).toBeLessThanOrEqual(400);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(height).toBeLessThanOrEqual(600);
    expect(await popup.text()).toMatch(/4\s+processors/);
    await popup.close();
  });

  test('works by keyboard: a line unfolds to its sentence', async () => {
    const popup = await openPopup(pypi);
    const unfolded = () =>
      popup.evaluate(() => document.querySelectorAll('[aria-expanded="true"], details[open]').length);
    expect(await unfolded()).toBe(0);
    await popup.evaluate(() => document.querySelector<HTMLElement>('ul button, ul summary')?.focus());
    await popup.press('Enter');
    await expect.poll(unfolded).toBeGreaterThan(0);
    expect(await popup.evaluate(() => document.querySelectorAll('blockquote, q').length)).toBeGreaterThan(0);
    await popup.close();
  });

  test('text is as large as it was drawn', async () => {
    const popup = await openPopup(pypi);
    expect(await popup.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('13px');
    await popup.close();
  });

  test.each(['light', 'dark'] as const)('nothing that axe finds, %s', async (scheme) => {
    const popup = await openPopup(pycon);
    await popup.colorScheme(scheme);
    expect(await popup.axe()).toEqual([]);
    await popup.close();
  });

  // Readability is patched in the build (scripts/vite-without-inner-html.ts), so it is tried here and not in a unit test.
  test.each([
    ['at once', (html: string) => html],
    // What is called a sidebar is thrown out at the first try, so that too little is left.
    [
      'at the second, less strict try',
      (html: string) => html.replace(/(<h1[\s\S]*<\/p>)/, '<div class="sidebar">$1</div>'),
    ],
  ])('reads a page that has no article of its own, %s', async (_, change) => {
    const html = change(sample('outline--no-main-article'));
    sites.answer(pypi, html);
    await browser.open(pypi);
    const result = await readIn(browser);
    expect(result).toMatchObject({
      status: 'notice',
      notice: { title: 'PyPI Privacy Notice', processors: [{ name: 'Fastly' }] },
    });
    sites.answer(pypi, sample('pypi-sample'));
  });

  test('a page of the browser’s own has its own screen', async () => {
    await browser.open(name === 'chromium' ? 'chrome://version/' : 'about:support');
    const popup = await browser.clickIcon();
    await expect.poll(() => popup.text()).toContain('This page cannot be read');
    await popup.close();
  });

  test('asks nobody before the click, and only for the notice beneath after it', async () => {
    sites.forgetRequests();
    await browser.open(pypi);
    expect(sites.requests().map(({ host, path }) => host + path)).toEqual([
      'policies.python.org/pypi.org/Privacy-Notice/',
    ]);
    sites.forgetRequests();
    const popup = await browser.clickIcon();
    await popup.waitFor('main:not([aria-busy="true"]) h2');
    await popup.close();
    for (const { host, path, refused } of sites.requests()) {
      expect({ host, path, refused }).toEqual({
        host: 'policies.python.org',
        path: '/PSF-Privacy-Notice/',
        refused: false,
      });
    }
  });

  test('shows a line’s sentence in the page, and all lines at once, and clears them again', async () => {
    const popup = await openPopup(pypi);
    const html = () => browser.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const marked = () =>
      browser.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith('noticed')).length);

    await popup.evaluate(() => document.querySelector<HTMLElement>('ul button, ul summary')?.click());
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Show in page',
      );
      button?.setAttribute('data-test', 'show');
    });
    await popup.click('[data-test="show"]');
    await expect.poll(marked).toBe(1);

    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('footer button')].find(
        ({ textContent }) => textContent === 'Show in page',
      );
      button?.setAttribute('data-test', 'all');
    });
    await popup.click('[data-test="all"]');
    await expect.poll(marked).toBeGreaterThan(3);
    await expect.poll(() => popup.text()).toContain('Not summarised');
    expect(await html()).toBe(before);
    await popup.click('[data-test="all"]');
    await expect.poll(marked).toBe(0);
    expect(await html()).toBe(before);
    await popup.close();
  });

  test('from another page of the PSF’s a line opens the notice at its sentence', async () => {
    const home = 'https://pypi.org/';
    sites.answer(home, sample('project-page'));
    const popup = await openPopup(home);
    expect(await popup.text()).toContain('Governs pypi.org');
    await popup.evaluate(() => document.querySelector<HTMLElement>('ul button, ul summary')?.click());
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Show in page',
      );
      button?.setAttribute('data-test', 'show');
    });
    await popup.click('[data-test="show"]');
    await browser.switchToOpenedTab();
    await expect.poll(() => browser.url()).toContain(pypi);
    await expect.poll(() => browser.evaluate(() => CSS.highlights.get('noticed-here')?.size)).toBe(1);
    await browser.closeTab();
  });
});
