import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../browser/environment.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type Sites, startSites } from '../browser/sites.ts';
import type { Popup, TestBrowser } from '../browser/types.ts';
import { alsoPsf, describeInBrowsers } from './helpers.ts';
import { settled } from './noticed-in.ts';
import { popupLayout } from './popup-layout.ts';

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
  // One test plays another page there.
  afterEach(() => sites.answer(pypi, sample('pypi-sample')));
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
    expect(text).toMatch(/7 companies that handle it \(processors\)[\s\S]*6 DPAs/);
    for (const said of [
      '6 kinds of data',
      'Fastly',
      'No DPA linked',
      '5 uses of it (purposes)',
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
    expect(await popup.text()).toMatch(/4 companies/);
    await popup.close();
  });

  test('has what most look for on its first screen, and little below it', async () => {
    for (const [url, processors] of [
      [pypi, 7],
      [pycon, 3],
    ] as const) {
      const popup = await openPopup(url);
      await settled(popup);
      const layout = await popup.evaluate(popupLayout);
      expect(processors === 3 ? layout.thirdProcessor : layout.lastProcessor).toBeLessThanOrEqual(600);
      if (url === pypi) expect(layout.height).toBeLessThanOrEqual(1000);
      expect(layout.clicks).toBe(1);
      await popup.close();
    }
  });

  test('works by keyboard, from the first line to its source, the filter and a DPA', async () => {
    const popup = await openPopup(pypi);
    await settled(popup);
    const focused = () =>
      popup.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());
    const opened = () =>
      popup.evaluate(() => document.querySelectorAll('[data-line] > details[open]').length);
    await popup.press('ArrowDown');
    expect(await focused()).toMatch(/in the PSF’s$/);
    await popup.press('ArrowDown');
    expect(await focused()).toMatch(/Email addresses$/);
    await popup.press('Enter');
    await expect.poll(opened).toBe(1);
    expect(
      await popup.evaluate(() => document.querySelector('details[open] blockquote')?.checkVisibility()),
    ).toBe(true);
    await popup.press('Tab');
    expect(await focused()).toBe('Show in page');
    await popup.press('ArrowUp');
    await popup.press('ArrowDown');
    await popup.press('/');
    await popup.waitFor('input:focus');
    for (const key of 'fastly') await popup.press(key);
    const shown = () => popup.evaluate(() => document.querySelectorAll('[data-line]:not([hidden])').length);
    await expect.poll(shown).toBe(1);
    expect(await popup.axe()).toEqual([]);
    await popup.press('ArrowDown');
    expect(await focused()).toMatch(/^Fastly/);
    await popup.press('Tab');
    for (let stops = 0; stops < 10 && !/^DPA/.test(await focused()); stops++) await popup.press('Tab');
    expect(await popup.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toMatch(/^https:/);
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
    // What is called supplemental is thrown out at the first try, so that too little is left.
    [
      'at the second, less strict try',
      (html: string) => html.replace(/(<h1[\s\S]*<\/p>)/, '<div class="supplemental">$1</div>'),
    ],
  ])('reads a page that has no article of its own, %s', async (_, change) => {
    const html = change(sample('outline--no-main-article'));
    sites.answer(pypi, html);
    const popup = await openPopup(pypi);
    expect(await popup.text()).toContain('PyPI Privacy Notice');
    expect(await popup.text()).toMatch(/1 company that handles it/);
    expect(await popup.text()).toContain('Fastly');
    await popup.close();
  });

  test('a page of the browser’s own has its own screen', async () => {
    await browser.open(name === 'chromium' ? 'chrome://version/' : 'about:support');
    const popup = await browser.clickIcon();
    await expect.poll(() => popup.text()).toContain('This page cannot be read');
    await popup.close();
  });

  test('asks nobody before the click, and only for the base notice after it, once', async () => {
    // What earlier tests have cached would not be asked for.
    await browser.evaluateInExtension(() => chrome.storage.local.clear());
    sites.forgetRequests();
    await browser.open(pypi);
    expect(sites.requests().map(({ host, path }) => host + path)).toEqual([
      'policies.python.org/pypi.org/Privacy-Notice/',
    ]);
    sites.forgetRequests();
    const popup = await browser.clickIcon();
    await expect.poll(() => popup.text()).toMatch(alsoPsf);
    await settled(popup);
    await popup.close();
    expect(sites.requests().map(({ host, path, refused }) => ({ host, path, refused }))).toEqual([
      { host: 'policies.python.org', path: '/PSF-Privacy-Notice/', refused: false },
    ]);
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
      document.querySelector('[data-tool="mark"]')?.setAttribute('data-test', 'all');
    });
    await popup.click('[data-test="all"]');
    await expect.poll(marked).toBeGreaterThan(3);
    await expect.poll(() => popup.text()).toContain('Not sorted');
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
    expect(await popup.text()).toContain('Applies to pypi.org');
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
