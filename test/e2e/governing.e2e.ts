import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { siteReason } from '../../components/site-reason.ts';
import { t } from '../../lib/messages.ts';
import { governedHosts, noticeOrigin, notices } from '../../lib/sites.ts';
import { corpusFolder, hasCorpus, htmlOf } from '../corpus/corpus.ts';
import { describeInBrowsers } from './helpers.ts';
import { type Noticed, noticedIn, picture } from './noticed-in.ts';
import { latestNotices, pagesOf } from './served-notices.ts';

// Any page of the PSF's, under its real address: the notice that governs it, and why.

interface LinkRow {
  file: string;
  url: string;
  governingNotice: string | null;
  privacyLinks: { text: string; resolved: string; region: string }[];
}
const rows: LinkRow[] = hasCorpus
  ? JSON.parse(readFileSync(join(corpusFolder, 'nonnotice/LINKS.json'), 'utf8'))
  : [];
if (!hasCorpus) console.warn('The corpus is not beside this checkout: its pages are not tested.');

describeInBrowsers('the notice that governs a page', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, pagesOf(latestNotices));
  });
  afterEach(async () => {
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test.each(rows)('$file', async (row) => {
    const { browser, sites, click } = noticed;
    const { title, url, reason } = expected(row);
    const body = htmlOf({ file: `nonnotice/${row.file}` });
    sites.answer(row.url, { body, headers: asksForNothing });
    const requests = () =>
      sites
        .requests()
        .filter(isNotNamedIn(body))
        .map(({ host, path }) => `https://${host}${path}`);
    sites.forgetRequests();
    await browser.open(row.url);
    expect(requests()).toEqual([row.url]);

    const popup = await click();
    const text = await popup.text();
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(title);
    expect(text).toContain(reason);
    expect(requests()).toEqual([row.url, ...withBeneath(url)]);
    await picture(noticed, popup, `governed-${row.file.replace('.html', '')}`);
    await popup.close();
    expect(await browser.badge()).toBe('');
  });

  test('a host of the PSF’s without a notice of its own', async () => {
    const { browser, sites, click } = noticed;
    sites.answer('https://peps.python.org/', '<title>PEPs</title><h1>PEPs</h1>');
    await browser.open('https://peps.python.org/');
    const popup = await click();
    expect(await popup.text()).toContain(t('governsByPsf', { host: 'peps.python.org' }));
    expect(await popup.text()).toContain(notices.psf.title);
    await popup.close();
  });
});

/** The page itself loads nothing more, so that every other request is one of Noticed's. */
const asksForNothing = { 'content-security-policy': "default-src 'none'" };

/**
 * No policy of a page's stops the browser from connecting ahead of time to a host that the page names, or from
 * looking at how it can be searched.
 */
const isNotNamedIn =
  (html: string) =>
  ({ host, path }: { host: string; path: string }) =>
    path ? path !== '/opensearch.xml' : !html.includes(host);

/** The PSF Privacy Notice lies beneath every other one. */
const withBeneath = (url: string) => (url === notices.psf.url ? [url] : [url, notices.psf.url]);

/** By the page's last link to it, in its footer first; by the table where no link of the page decides. */
function expected({ url, governingNotice, privacyLinks }: LinkRow) {
  const { host } = new URL(url);
  const ours = privacyLinks.filter(({ resolved }) => resolved === governingNotice);
  const link = ours.findLast(({ region }) => region === 'footer') ?? ours.at(-1);
  // The policies' own index links to every notice alike.
  if (link && url !== `${noticeOrigin}/`) {
    const notice = Object.values(notices).find((known) => known.url === governingNotice);
    return {
      title: notice?.title,
      url: link.resolved,
      reason: t('governsByLink', { host, link: link.text }),
    };
  }
  const row = governedHosts[host];
  if (!row) throw new Error(`no row for ${host}`);
  return { ...row.notice, reason: t('governsBySite', { host, reason: siteReason(row.reason) }) };
}
