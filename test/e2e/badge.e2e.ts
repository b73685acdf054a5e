import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { notices } from '../../lib/sites.ts';
import { describeInBrowsers, page } from './helpers.ts';
import { type Noticed, noticedIn } from './noticed-in.ts';
import { pagesOf, sampleNotices } from './served-notices.ts';

// The badge says of each tab what stands in it, however it came there.

const { psf, pypi, python } = notices;
const terms = 'https://policies.python.org/pypi.org/Terms-of-Service/';
const lookAlike = 'https://policies.python.org/pypi.org/Privacy-Settings/';
const countOf = (url: string) => String(sampleNotices[url]?.processors.length);

describeInBrowsers('the badge', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, {
      ...pagesOf(sampleNotices),
      [terms]: page('Terms of Service'),
      [lookAlike]: page('Privacy settings'),
    });
  });
  afterEach(async () => {
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test('follows navigation, reload and the way back', async () => {
    const { browser } = noticed;
    await browser.open(pypi.url);
    await expectBadge(countOf(pypi.url));
    await browser.reload();
    await expectBadge(countOf(pypi.url));
    await browser.evaluate(() => Object.assign(window, { isStillHere: true }));
    await browser.open(terms);
    await expectBadge('');
    await browser.back();
    await expectBadge(countOf(pypi.url));
    // Both bring the very page back, in which no content script starts again.
    expect(await browser.evaluate(() => 'isStillHere' in window)).toBe(true);
    await browser.open(psf.url);
    await expectBadge(countOf(psf.url));
    await browser.open(lookAlike);
    await expectBadge('');
  });

  test('goes where a page takes another address without loading another page, and comes back', async () => {
    const { browser } = noticed;
    await browser.open(pypi.url);
    await expectBadge(countOf(pypi.url));
    // Where in the page its reader is does not matter, nor a query.
    await browser.evaluate(() => history.pushState(null, '', '?a=1#contact'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await noticed.browser.badge()).toBe(countOf(pypi.url));
    await browser.evaluate(() => history.pushState(null, '', '/pypi.org/Terms-of-Service/'));
    await expectBadge('');
    await browser.evaluate(() => history.back());
    await expectBadge(countOf(pypi.url));
    await browser.evaluate(() => history.replaceState(null, '', '/'));
    await expectBadge('');
  });

  test('is of each tab', async () => {
    const { browser } = noticed;
    await browser.open(pypi.url);
    await expectBadge(countOf(pypi.url));
    await browser.openInNewTab(terms);
    await expectBadge('');
    await browser.openInNewTab(python.url);
    await expectBadge(countOf(python.url));
    await browser.switchTab(0);
    await expectBadge(countOf(pypi.url));
    await browser.switchTab(1);
    await expectBadge('');
    await browser.closeTab();
    await browser.switchTab(1);
    await expectBadge(countOf(python.url));
    await browser.closeTab();
  });

  test('comes also where the background was asleep', async () => {
    const { browser } = noticed;
    await browser.open(terms);
    await browser.suspendBackground();
    await browser.open(python.url);
    await expectBadge(countOf(python.url));
    await browser.suspendBackground();
    await browser.reload();
    await expectBadge(countOf(python.url));
  });

  const expectBadge = (text: string) => expect.poll(() => noticed.browser.badge()).toBe(text);
});
