import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { notices } from '../../lib/sites.ts';
import type { Popup } from '../browser/types.ts';
import { describeInBrowsers } from './helpers.ts';
import { type Noticed, noticedIn, picture } from './noticed-in.ts';
import { pagesOf, sampleNotices } from './served-notices.ts';

// Any privacy notice, by click: read by the same rules, with no request, no badge, and nothing stored unless asked for.

const notice = 'https://harbour.example/privacy/';
const home = 'https://harbour.example/';
const german = 'https://harbour.example/de/datenschutz/';

const chrome = (title: string, main: string, lang = 'en') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Harbour Books</title></head><body>
<header><a href="/">Harbour Books</a></header><main><article>${main}</article></main>
<footer><a href="/privacy/">Privacy Policy</a> <a href="/legal/subprocessors/">Subprocessors</a>
<a href="/legal/dpa.pdf">Data Processing Addendum</a> <a href="/terms/">Terms</a></footer></body></html>`;

const text = (more = '') => `<h1>Privacy Policy</h1>
<p>Harbour Books Ltd (“we”) is the controller of your personal data.</p>
<h2>Information we collect</h2><p>We collect:</p>
<ul><li>Your email address</li><li>Your IP address</li>${more}</ul>
<h2>How we use your information</h2><p>We use it:</p>
<ul><li>To send the books you order</li><li>To answer your questions</li></ul>
<h2>Your rights</h2><p>You have the right to access your personal data.</p>
<h2>How long we keep it</h2><p>We keep order records for seven years.</p>`;

describeInBrowsers('another organisation’s page', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(
      name,
      {
        ...pagesOf(sampleNotices),
        [notice]: chrome('Privacy Policy', text()),
        [home]: chrome('Books', '<h1>Books by the sea</h1><p>Read them all.</p>'),
        [german]: chrome(
          'Datenschutzerklärung',
          '<h1>Datenschutzerklärung</h1><p>Wir verarbeiten Ihre Daten. <a href="/privacy/" hreflang="en">English</a></p>',
          'de',
        ),
      },
      { privateAccess: true },
    );
  });
  afterEach(async () => {
    noticed.sites.answer(notice, chrome('Privacy Policy', text()));
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test('a notice is summarised: whose it is, and that it may miss more; nothing is asked for or stored', async () => {
    const { browser, sites, click, stored } = noticed;
    await browser.open(notice);
    expect(await browser.badge()).toBe('');
    sites.forgetRequests();
    const popup = await click();
    const shown = await popup.text();
    for (const said of ['Harbour Books Ltd', 'harbour.example', 'Read by the same rules'])
      expect(shown).toContain(said);
    expect(shown).toMatch(/\d+ of \d+ sentences/);
    expect(shown).toContain('email address');
    expect(shown).toMatch(/answer your questions/i);
    expect(await linksIn(popup)).toEqual(
      expect.arrayContaining([
        'https://harbour.example/legal/subprocessors/',
        'https://harbour.example/legal/dpa.pdf',
      ]),
    );
    await picture(noticed, popup, 'organisation');
    await popup.close();
    expect(sites.requests()).toEqual([]);
    expect(await stored()).toEqual({});
    expect(await browser.badge()).toBe('');
  });

  test('“Keep this notice” tells what changed next time, and can be undone', async () => {
    const { browser, sites, click, stored } = noticed;
    sites.answer(`${notice}?from=letter`, chrome('Privacy Policy', text()));
    await browser.open(`${notice}?from=letter`);
    const first = await click();
    await press(first, 'Keep this notice');
    const ofHistory = (key: string) => key.startsWith('history/');
    await expect
      .poll(async () => Object.keys(await stored()).filter((key) => !ofHistory(key)))
      .toEqual([`kept/2/${notice}`]);
    expect(JSON.stringify(await stored())).not.toContain('from=letter');
    await first.close();

    sites.answer(notice, chrome('Privacy Policy', text('<li>Your phone number</li>')));
    await browser.open(notice);
    const second = await click();
    expect(await second.text()).toMatch(/1 change since you read it/);
    expect(await changesIn(second)).toEqual(['Added: Data: Your phone number']);
    await picture(noticed, second, 'organisation-changed');
    await press(second, 'Stop keeping it');
    await expect.poll(stored).toEqual({});
    await second.close();
    const third = await click();
    expect(await third.text()).not.toMatch(/1 change since you read it/);
    await third.close();
    expect(await stored()).toEqual({});
    expect(await browser.badge()).toBe('');
  });

  test('in a private window it is read, and cannot be kept', async () => {
    const { browser, click, stored } = noticed;
    await browser.open(home);
    await browser.openInPrivateWindow(notice);
    const popup = await click();
    expect(await popup.text()).toContain('email address');
    expect(await labels(popup)).not.toContain('Keep this notice');
    await popup.close();
    await browser.closeTab();
    expect(await stored()).toEqual({});
  });

  test('any other page: its own links to documents on privacy, and the PSF’s notices', async () => {
    const { browser, sites, click, stored } = noticed;
    await browser.open(home);
    sites.forgetRequests();
    const popup = await click();
    expect(await linksIn(popup)).toEqual([
      notice,
      'https://harbour.example/legal/subprocessors/',
      'https://harbour.example/legal/dpa.pdf',
      ...Object.values(notices).map(({ url }) => url),
    ]);
    await picture(noticed, popup, 'page-links');
    await popup.close();
    expect([sites.requests(), await stored()]).toEqual([[], {}]);
  });

  test('a page in another language says so, and leads to its English version', async () => {
    const { browser, click } = noticed;
    await browser.open(german);
    const popup = await click();
    expect(await popup.text()).toContain('German');
    expect(await linksIn(popup)).toContain(notice);
    await picture(noticed, popup, 'other-language');
    await popup.close();
  });

  test('on a look-alike of the PSF’s host, the PSF’s words make it no notice of the PSF’s', async () => {
    const { browser, sites, click, stored } = noticed;
    const lookAlike = 'https://policies.python.org.example.com/pypi.org/Privacy-Notice/';
    sites.answer(lookAlike, sampleNotices[notices.pypi.url]?.html ?? '');
    await browser.open(lookAlike);
    expect(await browser.badge()).toBe('');
    sites.forgetRequests();
    const popup = await click();
    expect(await popup.text()).toContain('policies.python.org.example.com');
    expect(await popup.text()).toContain('Read by the same rules');
    await popup.close();
    expect([sites.requests(), await stored()]).toEqual([[], {}]);
  });
});

const linksIn = (popup: Popup) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('main a')].map((link) => (link as HTMLAnchorElement).href),
  );

const changesIn = (popup: Popup) =>
  popup.evaluate(() => [...document.querySelectorAll('.changed li')].map(({ textContent }) => textContent));

const labels = (popup: Popup) =>
  popup.evaluate(() => [...document.querySelectorAll('button')].map(({ textContent }) => textContent));

async function press(popup: Popup, label: string): Promise<void> {
  await expect.poll(() => labels(popup)).toContain(label);
  await popup.evaluate((label) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    buttons.find(({ textContent }) => textContent === label)?.click();
  }, label);
}
