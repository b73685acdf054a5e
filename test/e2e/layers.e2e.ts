import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { failureBrief } from '../../components/fetch-failures.ts';
import { plural, t } from '../../lib/messages.ts';
import { notices } from '../../lib/sites.ts';
import { alsoPsf, describeInBrowsers } from './helpers.ts';
import { type Noticed, noticedIn, picture, settled } from './noticed-in.ts';
import { latestNotices, pagesOf, pypiPage } from './served-notices.ts';

// From PyPI's own page to the whole summary: both layers, what is asked for, and what is kept.

const { pypi, psf } = notices;
const home = 'https://pypi.org/';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const notRefreshed = t('notRefreshed', { why: failureBrief('offline') });

describeInBrowsers('both layers of a notice', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, pagesOf(latestNotices), { privateAccess: true });
    const headers = { 'content-security-policy': "default-src 'none'" };
    noticed.sites.answer(home, { body: pypiPage, headers });
  });
  afterEach(async () => {
    noticed.sites.goOffline(false);
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test('a click fetches the two and nothing else, without cookies and referrer', async () => {
    const { browser, sites, click } = noticed;
    // A cookie of the notices' host, which a request with cookies would send.
    sites.answer('https://policies.python.org/', {
      headers: { 'set-cookie': 'visitor=7; Secure; SameSite=None; Path=/' },
      body: '<title>Policies</title>',
    });
    await browser.open('https://policies.python.org/');
    expect(await browser.evaluate(() => document.cookie)).toBe('visitor=7');
    await browser.open(home);
    const before = noticeRequests();
    expect(before).toEqual([]);

    const popup = await click();
    const asked = noticeRequests();
    expect(asked.map(({ path }) => path)).toEqual([pypi.url, psf.url].map((url) => new URL(url).pathname));
    for (const { method, headers } of asked) {
      expect(method).toBe('GET');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
    }
    await popup.close();

    function noticeRequests() {
      return sites.requests().filter(({ path }) => path.includes('Privacy-Notice'));
    }
  });

  test('the summary has all of the service’s notice, and what the PSF’s adds', async () => {
    await noticed.browser.open(home);
    const popup = await noticed.click();
    const served = latestNotices[pypi.url];
    if (!served) throw new Error('PyPI’s notice is not served.');
    const text = await popup.text();
    for (const item of served.processors) expect(text).toContain(item);
    // A long item is shown short, and in full where it unfolds.
    const whole = await popup.evaluate(() => document.body.textContent);
    for (const item of served.dataCollected) {
      expect(text).toContain(item.slice(0, 35));
      expect(whole).toContain(item);
    }
    expect(text).toContain(plural('kindsOfData', served.dataCollected.length));
    expect(text).toContain(plural('processors', served.processors.length));
    // The service's notice says nothing of these; the base notice does.
    expect(text).toMatch(/\+ \d+ in the PSF’s/);
    expect(text).toMatch(alsoPsf);
    expect(text).toContain('Your rights');
    await picture(noticed, popup, 'layers');
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) (fold as HTMLDetailsElement).open = true;
    });
    await picture(noticed, popup, 'layers-unfolded');
    await popup.close();
  });

  test('what is kept is shown without a request for a day, then refreshed, and offline as it is', async () => {
    const { sites, click, visit, clickOnly, stored, store } = noticed;
    await visit(home, 4);
    sites.forgetRequests();
    const kept = await click();
    expect(await kept.text()).toContain('Read just now.');
    expect(sites.requests()).toEqual([]);
    await kept.close();

    sites.goOffline();
    const fresh = await click();
    expect(await fresh.text()).toMatch(alsoPsf);
    expect(await fresh.text()).not.toContain('could not be read again');
    // On request it is tried even so.
    await fresh.click('.how-read button');
    await expect.poll(() => fresh.text()).toContain(`Read just now. ${notRefreshed}`);
    await fresh.close();

    await store(aged(await stored(), daysAgo(3)));
    const before = Object.keys(await stored()).sort();
    const old = await clickOnly();
    await old.waitFor('section.rows');
    await settled(old);
    expect(await old.text()).toContain(`Read 3 days ago. ${notRefreshed}`);
    expect(await old.text()).toMatch(alsoPsf);
    await picture(noticed, old, 'kept-offline');
    await old.close();
    expect(Object.keys(await stored()).sort()).toEqual(before);

    sites.goOffline(false);
    sites.forgetRequests();
    const again = await click();
    expect(await again.text()).toMatch(/Read just now\. Read again/);
    expect(sites.requests()).toHaveLength(2);
    await again.close();
  });

  test('forgotten, nothing is kept', async () => {
    const { browser, click, stored } = noticed;
    await browser.open(home);
    const popup = await click();
    // Two for each notice, two for each of its versions that were seen, and the list of those notices.
    await expect.poll(async () => Object.keys(await stored()).length).toBe(9);
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('footer button')];
      buttons.find(({ textContent }) => textContent === 'Delete saved notices')?.click();
    });
    await expect.poll(() => popup.text()).toContain(t('deleted'));
    expect(await stored()).toEqual({});
    await popup.close();
  });

  test('nothing of a private window is stored, neither of a page nor of a notice', async () => {
    const { browser, click, stored } = noticed;
    await browser.open(home);
    await browser.openInPrivateWindow(home);
    for (const url of [home, pypi.url]) {
      await browser.open(url);
      const popup = await click();
      expect(await popup.text()).toMatch(alsoPsf);
      await popup.close();
      expect(await stored()).toEqual({});
    }
    await browser.closeTab();
  });
});

/** The same, as if it had been read at another time. */
function aged(stored: Record<string, unknown>, at: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(stored).map(([key, entry]) => [key, { ...(entry as object), at }]),
  );
}
