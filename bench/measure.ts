import type { Browser } from 'puppeteer-core';
import type { serve } from './browsers.ts';
import { bundle } from './bundle.ts';
import type * as InPage from './in-page.ts';
import type { Times } from './in-page.ts';
import type { Page } from './pages.ts';
import type { Subject } from './subjects.ts';
import { syntheticNotice } from './synthetic-notice.ts';

/** What came of one page in one browser. */
export interface Result extends ReturnType<typeof InPage.describePage> {
  page: Page;
  first: Partial<Times>;
  warm: Partial<Times>;
}

declare const bench: typeof InPage;

const all: Subject[] = ['bare pass', 'the outline', 'Readability', 'Defuddle'];

/** Measures one page: first runs, each in a page just loaded, and then warm ones. */
export async function measure(
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
  page: Page,
): Promise<Result> {
  const code = await bundle('in-page.ts', 'bench');
  // Long pages take the peers seconds; fewer rounds say as much of them.
  const long = (page.times ?? 1) >= 100;
  const tab = await browser.newPage();
  const load = async () => {
    await server.open(tab, page.html);
    await tab.evaluate(code);
  };
  const first: Partial<Times> = {};
  for (const subject of all) {
    const times: number[] = [];
    for (let run = 0; run < (long ? 3 : 7); run++) {
      await load();
      times.push(await tab.evaluate((name) => bench.first(name), subject));
    }
    first[subject] = times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  }
  await load();
  const described = await tab.evaluate(() => bench.describePage());
  const warm = await tab.evaluate((names, rounds) => bench.warm(names, rounds), all, long ? 5 : 15);
  await tab.close();
  return { page, first, warm, ...described };
}

/** How many times as much each way to look at a page takes for one of 100 times the size. */
export type Growth = Partial<Times>;

export async function measureGrowth(
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
): Promise<Growth> {
  const code = await bundle('in-page.ts', 'bench');
  const tab = await browser.newPage();
  const pages: [string, string] = [syntheticNotice(1), syntheticNotice(100)];
  const growth: Growth = {};
  for (const subject of all) {
    await server.open(tab, '<!doctype html>');
    await tab.evaluate(code);
    growth[subject] = await tab.evaluate(
      (name, pages, rounds) => bench.growth(name, pages, rounds),
      subject,
      pages,
      15,
    );
  }
  await tab.close();
  return growth;
}
