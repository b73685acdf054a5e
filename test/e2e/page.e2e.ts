import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { historyFile } from '../../lib/app/history-file.ts';
import type { Notice } from '../../lib/notice/model.ts';
import { notices } from '../../lib/sites.ts';
import { axeSource, type Violation } from './axe-source.ts';
import { describeInBrowsers } from './helpers.ts';
import { type Noticed, noticedIn } from './noticed-in.ts';
import { latestNotices, pagesOf } from './served-notices.ts';

// The page of all notices: side by side, over time, and what is asked for in each of its states.

const four = Object.values(notices).map(({ url }) => url);
const { pypi, python } = notices;

describeInBrowsers('the page of all notices', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, pagesOf(latestNotices));
  });
  afterEach(async () => {
    const { browser, sites } = noticed;
    sites.goOffline(false);
    for (const [url, html] of Object.entries(pagesOf(latestNotices))) sites.answer(url, html);
    await browser.evaluate(() => localStorage.clear());
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test('opened, it asks nobody; "Read all four" asks for the four it names, and for nothing else', async () => {
    const { browser, sites } = noticed;
    await openPage();
    expect(await text()).toContain('Nothing was read yet');
    const named = await browser.evaluate(() =>
      [...document.querySelectorAll('code')].map((one) => one.textContent),
    );
    expect(named).toEqual(four);
    expect(sites.requests()).toEqual([]);
    await readAll();
    expect(
      sites
        .requests()
        .map(({ host, path }) => `https://${host}${path}`)
        .sort(),
    ).toEqual([...four].sort());
    for (const { method, headers } of sites.requests()) {
      expect(method).toBe('GET');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
    }
    const rows = await browser.evaluate(() =>
      [...document.querySelectorAll('#processors tbody th span:first-child')].map((one) => one.textContent),
    );
    const expected = new Set(Object.values(latestNotices).flatMap(({ processors }) => processors));
    expect(new Set(rows)).toEqual(expected);
  });

  test('axe has nothing to say of it: empty, read, and compared', async () => {
    await openPage();
    expect(await axe()).toEqual([]);
    await readAll();
    expect(await axe()).toEqual([]);
    await changeAndCompare();
    expect(await axe()).toEqual([]);
  });

  test('rows are filtered and sorted', async () => {
    const { browser } = noticed;
    await openPage();
    await readAll();
    const names = () =>
      browser.evaluate(() =>
        [...document.querySelectorAll('#processors tbody th span:first-child')].map((one) => one.textContent),
      );
    const all = await names();
    await browser.evaluate(() => document.querySelector<HTMLElement>('#processors .sort')?.click());
    expect(await names()).toEqual(all.toSorted((a, b) => a.localeCompare(b, 'en')));
    await browser.evaluate(() => document.querySelector<HTMLElement>('#processors .sort')?.click());
    expect(await names()).toEqual(all.toSorted((a, b) => b.localeCompare(a, 'en')));
    await browser.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.filter input');
      if (!field) return;
      field.value = 'fastly';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await names()).toEqual(['Fastly']);
  });

  test('a cell leads to its sentence, marked in the notice’s page', async () => {
    const { browser, sites } = noticed;
    await openPage();
    await readAll();
    sites.forgetRequests();
    await browser.evaluate(() => document.querySelector<HTMLElement>('td .sentence')?.click());
    await browser.switchToOpenedTab();
    await browser.waitFor(() => location.href.startsWith('https://policies.python.org/'));
    await browser.waitFor(() => CSS.highlights.size > 0);
    // The page itself asks for what it is made of; the extension for nothing.
    expect(sites.requests().filter(({ path }) => path.endsWith('Privacy-Notice/'))).toHaveLength(1);
    await browser.closeTab();
  });

  test('a new version is history: what changed is told line by line', async () => {
    await openPage();
    await readAll();
    await changeAndCompare();
    expect(await text()).toContain('Shoe size');
    expect(await noticed.browser.evaluate(() => document.querySelectorAll('.changes li').length)).toBe(1);
  });

  test('offline: it says so for each, and what was read before stays', async () => {
    const { browser, sites } = noticed;
    await openPage();
    await readAll();
    const before = await noticed.stored();
    sites.goOffline();
    await click('button.main');
    await browser.waitFor(() => document.querySelectorAll('.read-all [role="status"] li').length === 4);
    expect(await text()).toContain('What was read before is still shown');
    expect(
      await browser.evaluate(() => document.querySelectorAll('#processors tbody tr').length),
    ).toBeGreaterThan(3);
    expect(await noticed.stored()).toEqual(before);
  });

  test('where the permission was taken back, it says so and asks nobody', async () => {
    const { browser, sites } = noticed;
    await browser.revoke('https://policies.python.org/*');
    try {
      await openPage();
      await click('button.main');
      await browser.waitFor(() => document.querySelectorAll('.read-all [role="status"] li').length === 4);
      expect(await text()).toContain('permission needed');
      expect(await text()).toContain('Allow reading');
      expect(sites.requests()).toEqual([]);
    } finally {
      await browser.grant('https://policies.python.org/*');
    }
  });

  test.each([
    ['that is none of ours', '{"hello": "world"}'],
    ['that is cut off', '{"noticedHistory":1,"histories":[{"url":"https://'],
    [
      'with a link that runs',
      '{"noticedHistory":1,"histories":[{"url":"javascript:alert(1)","versions":[]}]}',
    ],
  ])('a file %s is refused, and nothing is lost', async (_, content) => {
    await openPage();
    await readAll();
    const before = await everything();
    await importFile(content);
    await noticed.browser.waitFor(() => document.body.textContent?.includes('Nothing was changed.'));
    expect(await everything()).toEqual(before);
  });

  test('a file of another computer is joined; where there is no room, it says so', async () => {
    const { browser } = noticed;
    await openPage();
    await readAll();
    const stored = await noticed.stored();
    const { notice } = stored[`cached/2/${python.url}`] as { notice: Notice };
    const older = { ...notice, dataCollected: notice.dataCollected.slice(1), lastUpdated: 'January 1, 2020' };
    const file = historyFile([
      { url: python.url, versions: [{ notice: older, at: '2020-01-02T00:00:00.000Z', acknowledged: true }] },
    ]);
    const before = await everything();
    await browser.evaluate(() => localStorage.setItem('broken', 'set'));
    await openPage();
    await importFile(file);
    await browser.waitFor(() => document.body.textContent?.includes('There is no room'));
    expect(await everything()).toEqual(before);
    await browser.evaluate(() => localStorage.clear());
    await openPage();
    await importFile(file);
    await browser.waitFor(() => document.body.textContent?.includes('Versions of 1 notice'));
    expect(await text()).toContain('Jan 2, 2020 (January 1, 2020)');
  });

  test('watching: turned on, a change is found and told on the icon, and seen it is gone', async () => {
    const { browser, sites } = noticed;
    await openPage();
    await readAll();
    sites.forgetRequests();
    await clickLabelled('Turn on');
    await browser.waitFor(() => document.body.textContent?.includes('Next look'));
    expect(sites.requests()).toEqual([]);
    await browser.open('https://policies.python.org/');
    sites.answer(pypi.url, changedPypi());
    sites.forgetRequests();
    // A week goes by.
    await browser.evaluateInExtension(async () => {
      const { 'watch/1': watch } = await chrome.storage.local.get('watch/1');
      await chrome.storage.local.set({
        'watch/1': { ...(watch as object), next: '2020-01-01T00:00:00.000Z' },
      });
      await chrome.alarms.create('watch', { when: Date.now() + 100 });
    });
    await expect.poll(() => browser.badge(), { timeout: 45_000 }).toBe('•');
    expect(sites.requests().map(({ host, path }) => `https://${host}${path}`)).toEqual(four);
    await openPage();
    expect(await text()).toContain('Facts changed in: PyPI Privacy Notice');
    await expect.poll(() => browser.badge()).toBe('');
    await clickLabelled('Turn off');
    await browser.waitFor(() => document.body.textContent?.includes('Turn on'));
    expect(await noticed.stored()).not.toHaveProperty('watch/1');
    expect(await browser.evaluateInExtension(() => chrome.alarms.getAll())).toEqual([]);
  });

  async function openPage(): Promise<void> {
    const { browser, sites } = noticed;
    sites.forgetRequests();
    await browser.open(`${browser.extensionOrigin}/page.html`);
    await browser.waitFor(() => document.querySelector('h1'));
  }

  async function readAll(): Promise<void> {
    await click('button.main');
    await noticed.browser.waitFor(
      () =>
        !document.querySelector<HTMLButtonElement>('button.main')?.disabled &&
        document.querySelector('#articles'),
    );
  }

  /** PyPI's notice names one kind of data more; it is read again, and the newest two versions are compared. */
  async function changeAndCompare(): Promise<void> {
    const { browser, sites } = noticed;
    sites.answer(pypi.url, changedPypi());
    await readAll();
    await browser.waitFor(() => document.querySelector('.choice button'));
    await click('.choice button');
    await browser.waitFor(() => document.querySelector('.changes'));
  }

  const click = (selector: string) =>
    noticed.browser.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);

  const clickLabelled = (label: string) =>
    noticed.browser.evaluate(
      (label) => [...document.querySelectorAll('button')].find((one) => one.textContent === label)?.click(),
      label,
    );

  const importFile = (content: string) =>
    noticed.browser.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([content], 'history.json'));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, content);

  const text = () => noticed.browser.evaluate(() => document.body.textContent ?? '');
  const everything = () => noticed.browser.evaluateInExtension(() => chrome.storage.local.get(null));
  const axe = () => noticed.browser.evaluate(axeSource as () => Promise<Violation[]>);
});

function changedPypi(): string {
  const html = latestNotices[pypi.url]?.html ?? '';
  const changed = html.replace(/<li>\s*(?:<p>)?\s*Email addresses/, (start) => `<li>Shoe size</li>${start}`);
  if (changed === html) throw new Error('PyPI’s notice lists no e-mail addresses any more.');
  return changed;
}
