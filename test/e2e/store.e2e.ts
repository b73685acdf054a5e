import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { notices } from '../../lib/sites.ts';
import { alsoPsf, describeInBrowsers } from './helpers.ts';
import { type Noticed, noticedIn } from './noticed-in.ts';
import { pagesOf, pypiPage, sampleNotices } from './served-notices.ts';

// A storage that is damaged, of another version, full or broken costs no summary, and never what is sound in it.

const { pypi, psf, python } = notices;
const home = 'https://pypi.org/';

describeInBrowsers('the store', (name) => {
  let noticed: Noticed;

  beforeAll(async () => {
    noticed = await noticedIn(name, { ...pagesOf(sampleNotices), [home]: pypiPage });
  });
  afterEach(async () => {
    expect(await noticed.tidyUp()).toEqual([]);
  });
  afterAll(() => noticed?.close());

  test('what is damaged or of another version is read anew; what is sound stays', async () => {
    const { browser, click, visit, stored, store, sites } = noticed;
    // Three notices and what was marked as read of each, all sound.
    await visit(pypi.url, 4);
    await visit(python.url, 6);
    const sound = await stored();
    const kept = sound[`cached/2/${pypi.url}`] as { notice: object };
    await store({
      [`cached/2/${pypi.url}`]: {
        ...kept,
        notice: { ...kept.notice, processors: [{ name: '<b>', dpa: 7 }] },
      },
      [`cached/2/${psf.url}`]: 'damaged',
      [`cached/0/${pypi.url}`]: kept,
      settings: { theme: 'of an older version' },
    });
    await browser.open(home);
    sites.forgetRequests();
    const popup = await click();
    expect(await popup.text()).toMatch(alsoPsf);
    expect(await popup.text()).toContain('Fastly');
    expect(sites.requests().filter(({ path }) => path.includes('Privacy'))).toHaveLength(2);
    await popup.close();
    await expect.poll(async () => Object.keys(await stored()).sort()).toEqual(Object.keys(sound).sort());
    const now = await stored();
    for (const key of [
      `baseline/2/${pypi.url}`,
      `baseline/2/${psf.url}`,
      `cached/2/${python.url}`,
      `baseline/2/${python.url}`,
    ]) {
      expect(now[key]).toEqual(sound[key]);
    }
    expect(now[`cached/2/${pypi.url}`]).toMatchObject({ notice: kept.notice });
  });

  test.each([
    ['full: nothing can be written', 'set'],
    ['broken: nothing can be read, written or removed', 'get set remove clear'],
  ])('%s', async (_, broken) => {
    const { browser, click, visit, stored } = noticed;
    await visit(home, 4);
    const before = await stored();

    const breaking = await click();
    await breaking.evaluate((broken) => localStorage.setItem('broken', broken), broken);
    await breaking.close();
    try {
      for (const url of [home, python.url]) {
        await browser.open(url);
        const popup = await click();
        expect(await popup.text()).toMatch(alsoPsf);
        await popup.close();
        expect(await stored()).toEqual(before);
      }
    } finally {
      const mending = await click();
      await mending.evaluate(() => localStorage.clear());
      await mending.close();
    }
  });
});
