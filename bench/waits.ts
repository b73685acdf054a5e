import { JSDOM } from 'jsdom';
import { parsePageOutline } from '../lib/notice/parse-page-outline.ts';
import { factsOf, markTopics } from '../lib/notice/show/mark-topics.ts';
import type { Source } from '../lib/page/find-quote.ts';
import { readPage } from '../lib/read-page.ts';
import { browserNames, launchBrowser } from '../test/browser/launch-browser.ts';
import { startSites } from '../test/browser/sites.ts';
import type { TestBrowser } from '../test/browser/types.ts';
import { hostilePages } from './hostile-pages.ts';
import { busiest, workedFor } from './thread-time.ts';

// `node bench/waits.ts [browser] [word]`: what hostile pages have to bear in the installed extension: with no click (the
// detector, and the outline that the badge is made of), on a click (the outline), and while all is marked. Milliseconds
// that the page's own thread works, which is the longest that it can keep its user waiting; the median of five. The bare
// pass over all nodes, timed alike, says how slow the machine is at that moment.

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const rounds = 5;

globalThis.DOMParser ??= new JSDOM('').window.DOMParser;
const [only, word = ''] = process.argv.slice(2);
const sites = await startSites({ [url]: '' });
console.log(
  '| browser | page | read as | bare pass | no click | outline | marks |\n|---|---|---|---:|---:|---:|---:|',
);
for (const name of browserNames) {
  if (only && only !== name) continue;
  const browser = await launchBrowser(name, { sites });
  try {
    for (const page of hostilePages().filter((one) => one.name.includes(word))) {
      sites.answer(url, page.html);
      const pid = await opened(browser);
      const first = await workedFor(pid, () => browser.runScript('/outline-page.js'));
      const { status, sources } = await readingOf(browser);
      const median = async (act: () => Promise<unknown>) => {
        const times: number[] = [];
        for (let round = 0; round < rounds; round++) times.push(await workedFor(pid, act));
        return (times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN).toFixed(1);
      };
      const bare = await median(() =>
        browser.evaluateAsContentScript(() => {
          const walker = document.createTreeWalker(document);
          let size = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            size += node.nodeName.length + (node.nodeValue?.length ?? 0);
          return size;
        }),
      );
      const detector = await median(() => browser.runScript('/content-scripts/detect.js'));
      const outline = await median(() => browser.runScript('/outline-page.js'));
      await browser.runScript('/mark-page.js');
      const marks = await median(() =>
        browser.evaluateAsContentScript((all) => {
          globalThis.noticedMarks?.showAll(all);
        }, sources),
      );
      console.log(
        `| ${name} | ${page.name} | ${status} | ${bare} | ${detector} | ${first.toFixed(1)}, then ${outline} | ${marks} |`,
      );
    }
  } finally {
    await browser.close();
  }
}
await sites.close();

/** Opens the page, and gives the process that shows it, once it rests. */
async function opened(browser: TestBrowser): Promise<number> {
  await browser.open(url);
  await pause(1500);
  return busiest(() =>
    browser.evaluate(() => {
      const start = performance.now();
      while (performance.now() - start < 400);
    }),
  );
}

/** What the page is read as, and what there is to show of it: where it is not read, a sentence that it may repeat. */
async function readingOf(browser: TestBrowser) {
  const page = parsePageOutline(await browser.runScript('/outline-page.js'));
  const result = page && (await readPage(page));
  const sourceOf = ({ quote, heading, prefix, suffix }: Source): Source => ({
    ...{ quote, heading },
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  });
  if (result?.status !== 'notice') {
    const data = Array<Source>(100).fill({ quote: 'We collect your name.', heading: '' });
    return { status: result?.status ?? 'no answer', sources: { data } };
  }
  const { notice } = result;
  return {
    status: 'notice',
    sources: Object.fromEntries(markTopics.map((row) => [row.topic, factsOf(notice, row).map(sourceOf)])),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
