import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { failureBrief, failureInFull } from '../../components/fetch-failures.ts';
import type { FetchFailure } from '../../lib/app/popup-state.ts';
import { t } from '../../lib/messages.ts';
import { notices } from '../../lib/sites.ts';
import type { Answer } from '../browser/sites.ts';
import type { Popup } from '../browser/types.ts';
import { alsoPsf, describeInBrowsers } from './helpers.ts';
import { type Noticed, noticedIn, picture, settled } from './noticed-in.ts';
import { pagesOf, pypiPage, sampleNotices } from './served-notices.ts';

// Whatever goes wrong on the way to a notice: what is said, what is asked for, and that nothing is lost.

const { pypi, psf } = notices;
const home = 'https://pypi.org/';
const policies = 'https://policies.python.org/*';
const longAgo = '2025-01-01T00:00:00.000Z';

/** How the notices' host can answer, and what that is called. The one that never answers takes its ten seconds. */
const answers: [string, Answer, FetchFailure][] = [
  ['404', { status: 404, body: '<h1>Not found</h1>' }, 'not-found'],
  ['403', { status: 403, body: '<h1>No</h1>' }, 'forbidden'],
  ['429', { status: 429, body: '<h1>Slow down</h1>' }, 'too-many-requests'],
  ['half a page', { body: '<h1>PyPI Privacy Notice', cutOff: true }, 'cut-off'],
  ['500', { status: 500, body: '<h1>Oh no</h1>' }, 'server-error'],
  ['a page of 20 MB', { body: `<h1>PyPI Privacy Notice</h1>${'x'.repeat(20_000_000)}` }, 'too-large'],
  ['a PDF', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' }, 'not-html'],
  ['a redirect to another host', { redirect: 'https://elsewhere.example/notice' }, 'redirected'],
  ['a page that is no notice', '<title>Moved</title><h1>We have moved</h1><p>Bye.</p>', 'changed-shape'],
  ['nothing, ever', 'never', 'timeout'],
];

describeInBrowsers('failures', (name) => {
  let noticed: Noticed;
  /** What is stored when PyPI's pages were visited long ago. */
  let longKept: Record<string, unknown>;

  beforeAll(async () => {
    noticed = await noticedIn(
      name,
      { ...pagesOf(sampleNotices), [home]: pypiPage, 'https://elsewhere.example/notice': 'Never asked for' },
      // Firefox asks its user in a window of its own, which no test can click; so it says yes by itself.
      { prefs: { 'extensions.webextOptionalPermissionPrompts': false } },
    );
    await noticed.visit(home, 4);
    longKept = aged(await noticed.stored());
    await noticed.tidyUp();
  });
  afterEach(async () => {
    noticed.sites.goOffline(false);
    for (const [url, page] of Object.entries(pagesOf(sampleNotices))) noticed.sites.answer(url, page);
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test.each(answers)(
    '%s: said at the first visit, and beside what is kept',
    async (what, answer, failure) => {
      const { browser, sites, click, stored, store } = noticed;
      sites.answer(pypi.url, answer);
      await browser.open(home);
      sites.forgetRequests();
      const first = await click();
      await expectFailed(first, failure);
      await picture(noticed, first, `failed-${failure}`);
      await first.close();
      expect(await stored()).toEqual({});
      expect(sites.requests().map(({ host }) => host)).not.toContain('elsewhere.example');
      if (what === 'nothing, ever') return;

      // The same again, where it is kept from earlier.
      await store(longKept);
      const kept = await click();
      expect(await kept.text()).toContain(t('notRefreshed', { why: failureBrief(failure) }));
      expect(await kept.text()).toContain('Fastly');
      await picture(noticed, kept, `kept-${failure}`);
      await kept.close();
      expect((await stored())[`cached/2/${pypi.url}`]).toEqual(longKept[`cached/2/${pypi.url}`]);
    },
  );

  test('offline at the first visit; trying again helps once there is a connection', async () => {
    const { browser, sites, click } = noticed;
    await browser.open(home);
    sites.goOffline();
    const popup = await click();
    await expectFailed(popup, 'offline');
    await picture(noticed, popup, 'failed-offline');
    sites.goOffline(false);
    await popup.click('button.main-button');
    await popup.waitFor('section.rows');
    await settled(popup);
    expect(await popup.text()).toMatch(alsoPsf);
    await popup.close();
  });

  test('the layer beneath fails: the service’s notice is shown, and which is missing', async () => {
    const { browser, sites, click } = noticed;
    sites.answer(psf.url, { status: 500, body: 'x' });
    await browser.open(pypi.url);
    const popup = await click();
    expect(await popup.text()).toMatch(
      /Also applies: PSF Privacy Notice[^.]*\. It could not be read: server error\. Try again/,
    );
    await picture(noticed, popup, 'missing-layer');
    sites.answer(psf.url, sampleNotices[psf.url]?.html ?? '');
    await popup.click('.notable button');
    await expect.poll(() => popup.text()).not.toContain('It could not be read');
    await settled(popup);
    expect(await popup.text()).toMatch(alsoPsf);
    await popup.close();
  });

  test('the permission was taken back: nothing is asked for; a button asks for it again', async () => {
    const { browser, sites, click } = noticed;
    await browser.open(home);
    await browser.revoke(policies);
    sites.forgetRequests();
    const popup = await click();
    await expectFailed(popup, 'no-permission');
    await picture(noticed, popup, 'failed-no-permission');
    expect(sites.requests().filter(({ path }) => path.includes('Privacy'))).toEqual([]);
    if (name === 'firefox') {
      await popup.click('button.main-button');
      await popup.waitFor('section.rows');
      await settled(popup);
      expect(await popup.text()).toMatch(alsoPsf);
      return popup.close();
    }
    // Chromium asks in a dialog that no test can click, and its popup closes meanwhile.
    await popup.evaluate(() => {
      const request = async (asked: object) => {
        document.body.dataset.asked = JSON.stringify([asked, navigator.userActivation.isActive]);
        return false;
      };
      Object.defineProperty(chrome.permissions, 'request', { value: request });
    });
    await popup.click('button.main-button');
    const asked = await popup.evaluate(() => document.body.dataset.asked ?? '');
    expect(JSON.parse(asked)).toEqual([{ origins: [policies] }, true]);
    await popup.close();
    await browser.grant(policies);
    const again = await click();
    expect(await again.text()).toMatch(alsoPsf);
    await again.close();
  });

  test('the page itself is not there, as the browser says in its place', async () => {
    const { browser, sites, click, store } = noticed;
    await store(longKept);
    sites.goOffline();
    await browser.open(pypi.url).catch(() => {});
    const popup = await click();
    expect(await popup.text()).toContain(t('notRefreshed', { why: failureBrief('offline') }));
    await picture(noticed, popup, 'page-offline');
    await popup.close();
    expect(await browser.badge()).toBe('');
  });

  async function expectFailed(popup: Popup, failure: FetchFailure): Promise<void> {
    const { what, next } = failureInFull(failure, 'policies.python.org');
    const text = await popup.text();
    expect(text).toContain(t('title_fetchFailed'));
    expect(text).toContain(pypi.title);
    expect(text).toContain(what);
    expect(text).toContain(next);
    const links = await popup.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
    expect(links).toEqual([pypi.url]);
  }
});

/** The same, as if it had been read long ago. */
function aged(stored: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(stored).map(([key, entry]) => [key, { ...(entry as object), at: longAgo }]),
  );
}
