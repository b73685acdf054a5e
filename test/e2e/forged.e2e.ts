import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { notices } from '../../lib/sites.ts';
import { root } from '../browser/environment.ts';
import { describeInBrowsers } from './helpers.ts';
import { type Noticed, noticedIn } from './noticed-in.ts';
import { pagesOf, sampleNotices } from './served-notices.ts';

// Anyone can write a description of a project, a wiki's page, a post in a forum. What such a page says of itself counts
// for nothing: the governing notice is shown, nothing of the page is stored, and it cannot make Noticed ask for anything.

const { pypi, psf } = notices;
const sample = sampleNotices[pypi.url]?.html ?? '';
const article = /<article>[\s\S]*<\/article>/.exec(sample)?.[0] ?? '';
const projectPage = readFileSync(join(root, 'test/fixtures/project-page/source.html'), 'utf8');

/** PyPI's notice word for word, but for where its links lead. */
const forgery = article
  .replaceAll('https://www.fastly.com/', 'https://forger.example/')
  .replace('<li>IP addresses</li>', '<li>IP addresses</li><li>Forged fingerprints</li>')
  .replace(
    '</article>',
    `<p>This notice is an addendum to the
      <a href="https://policies.python.org/leak/?to=forger">PSF Privacy Notice</a>.</p>
      <p><a href="https://policies.python.org/leak/Privacy-Notice/?to=forger">Privacy Notice</a></p></article>`,
  );
const title = '<title>PyPI Privacy Notice</title>';
const pages: Record<string, { html: string; governing: string }> = {
  'https://pypi.org/project/forged/': {
    html: projectPage
      .replace(/<title>.*?<\/title>/, title)
      .replace(/<main id="content">[\s\S]*<\/main>/, `<main id="content">${forgery}</main>`),
    governing: pypi.title,
  },
  // No footer of the site's own, and at an address that speaks of privacy.
  'https://wiki.python.org/moin/Privacy-Notice/': {
    html: `<!doctype html><html lang="en">${title}<main>${forgery}</main></html>`,
    governing: psf.title,
  },
  'https://www.python.org/jobs/privacy/': {
    html: `<!doctype html><html lang="en">${title}<main>${forgery}</main></html>`,
    governing: notices.python.title,
  },
};

describeInBrowsers('a forged notice', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, pagesOf(sampleNotices));
    const headers = { 'content-security-policy': "default-src 'none'" };
    for (const [url, { html }] of Object.entries(pages)) noticed.sites.answer(url, { body: html, headers });
  });
  afterEach(async () => {
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test.each(Object.entries(pages))('%s', async (url, { html, governing }) => {
    const { browser, sites, click, stored } = noticed;
    expect(html).toContain('Forged fingerprints');
    await browser.open(url);
    sites.forgetRequests();
    const popup = await click();
    const text = await popup.text();
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(governing);
    expect(text).toContain(`Applies to ${new URL(url).host}`);
    expect(text).not.toMatch(/forge[rd]/i);
    expect(await popup.html()).not.toContain('forger.example');
    await popup.close();
    const shown = Object.values(notices).find((notice) => notice.title === governing)?.url ?? '';
    const expected = [...new Set([shown, psf.url])];
    // A browser may connect ahead of time to a host that a page names; it asks for nothing there.
    const asked = sites.requests().filter(({ path, refused }) => path !== '' || !refused);
    expect(asked.map(({ host, path }) => `https://${host}${path}`)).toEqual(expected);
    const items = await stored();
    expect(Object.keys(items).sort()).toEqual(
      expected.flatMap((address) => [`baseline/2/${address}`, `cached/2/${address}`]).sort(),
    );
    expect(JSON.stringify(items)).not.toMatch(/forge[rd]/i);
    expect(await browser.badge()).toBe('');
  });

  test('a notice opened with a query: neither shown with it, nor stored, nor asked for', async () => {
    const { browser, sites, click, stored } = noticed;
    const withQuery = `${pypi.url}?session=SECRET`;
    sites.answer(withQuery, sample.replace('</article>', '<p><a href="">This page</a></p></article>'));
    await browser.open(withQuery);
    await expect.poll(() => browser.badge()).not.toBe('');
    sites.forgetRequests();
    const popup = await click();
    expect(await popup.text()).toContain(pypi.title);
    expect(await popup.html()).not.toContain('SECRET');
    await popup.close();
    await expect.poll(async () => Object.keys(await stored()).length).toBe(4);
    expect(JSON.stringify(await stored())).not.toContain('SECRET');
    expect(sites.requests().map(({ path }) => path)).toEqual([new URL(psf.url).pathname]);
  });
});
