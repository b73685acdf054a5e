import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { notices } from '../../lib/sites.ts';
import type { TestBrowser } from '../browser/types.ts';
import { waitUntil } from '../browser/wait-until.ts';
import { alsoPsf, describeInBrowsers, page } from './helpers.ts';
import { type Noticed, noticedIn, settled } from './noticed-in.ts';
import { pagesOf, pypiPage, sampleNotices } from './served-notices.ts';

// Every wait has an end and a message: pages that never load, or never answer.

const { pypi, psf } = notices;
const never = 'https://slow.example/never.js';
const withScript = (html: string) => html.replace('<head>', `<head><script src="${never}"></script>`);
const stuck = {
  home: 'https://pypi.org/stuck/',
  other: 'https://example.org/stuck/',
  busy: 'https://example.org/busy/',
};

describeInBrowsers('a page that never', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, {
      ...pagesOf(sampleNotices),
      [never]: 'never',
      [stuck.home]: withScript(pypiPage),
      [stuck.other]: withScript(
        '<!doctype html><head><title>Privacy Policy</title></head><h1>Privacy Policy</h1>',
      ),
      [stuck.busy]: page('Busy'),
      'https://example.org/': page('Home'),
    });
  });
  afterEach(async () => {
    expect(await noticed.tidyUp()).toEqual([]);
    await noticed.browser.open('https://example.org/');
  });
  afterAll(() => noticed?.close());

  test('loads, of the PSF’s: the governing notice, and that it did not answer', async () => {
    const { browser, clickOnly, sites } = noticed;
    await browser.open('https://example.org/');
    await leadTo(browser, stuck.home);
    sites.forgetRequests();
    const popup = await clickOnly();
    await popup.waitFor('section.rows', 10_000);
    await settled(popup);
    const text = await popup.text();
    expect(text).toContain(pypi.title);
    expect(text).toMatch(/did not answer/);
    await popup.close();
    const asked = sites.requests().filter(({ host }) => host === 'policies.python.org');
    expect(asked.map(({ path }) => path)).toEqual([pypi.url, psf.url].map((url) => new URL(url).pathname));
  });

  test('loads, and is a notice’s own: it is fetched', async () => {
    const { browser, clickOnly, sites } = noticed;
    const withQuery = `${pypi.url}?stuck`;
    sites.answer(withQuery, withScript(sampleNotices[pypi.url]?.html ?? ''));
    await browser.open('https://example.org/');
    await leadTo(browser, withQuery);
    const popup = await clickOnly();
    await popup.waitFor('section.rows', 10_000);
    await settled(popup);
    expect(await popup.text()).toMatch(alsoPsf);
    expect(await popup.text()).toMatch(/did not answer/);
    await popup.close();
  });

  test('loads, of someone else’s: that it did not answer, and what to do', async () => {
    const { browser, clickOnly, sites } = noticed;
    await browser.open('https://example.org/');
    await leadTo(browser, stuck.other);
    sites.forgetRequests();
    const popup = await clickOnly();
    await expect.poll(() => popup.text(), { timeout: 10_000 }).toContain('The page did not answer');
    expect(await popup.text()).toMatch(/try again/i);
    expect(sites.requests().filter(({ host }) => host === 'policies.python.org')).toEqual([]);
    await popup.close();
  });

  test('answers at first, since a script of its own keeps it busy: what it is, as soon as it does', async () => {
    const { browser, clickOnly } = noticed;
    await browser.open(stuck.busy);
    await keepBusy(browser);
    const popup = await clickOnly();
    await expect.poll(() => popup.text(), { timeout: 10_000 }).toContain('The page did not answer');
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain('is not a privacy notice');
    expect(await popup.text()).not.toContain('The page did not answer');
    await popup.close();
  });

  test('answers at first, and is a notice: that of the page takes the place of the one that was fetched', async () => {
    const { browser, sites, clickOnly } = noticed;
    await browser.open(pypi.url);
    await keepBusy(browser);
    sites.forgetRequests();
    const popup = await clickOnly();
    await expect.poll(() => popup.text(), { timeout: 10_000 }).toMatch(/did not answer/);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).not.toMatch(/did not answer/);
    await settled(popup);
    expect(await popup.text()).toMatch(alsoPsf);
    await popup.close();
    const asked = sites.requests().filter(({ host }) => host === 'policies.python.org');
    expect(asked.map(({ path }) => path).sort()).toEqual(
      [psf.url, pypi.url].map((url) => new URL(url).pathname).sort(),
    );
  });
});

/** Keeps the page busy for some seconds, from some time after this on. */
async function keepBusy(browser: TestBrowser): Promise<void> {
  await browser.evaluate(() => {
    setTimeout(() => {
      const end = Date.now() + 8_000;
      while (Date.now() < end);
    }, 300);
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Has the page go there by itself, since the browser's own way would wait until it has loaded. */
async function leadTo(browser: TestBrowser, url: string): Promise<void> {
  const leads = browser.evaluate((to) => {
    setTimeout(() => location.assign(to));
  }, url);
  // The page may be gone before it has said that it goes; where the tab is then, is what counts.
  await leads.catch((error) => console.info(`${error}`));
  await waitUntil(`the tab to be at ${url}`, async () => (await browser.url()) === url);
}
