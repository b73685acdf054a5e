import { JSDOM } from 'jsdom';
import { parsePageOutline } from '../lib/notice/parse-page-outline.ts';
import { factsOf, markTopics } from '../lib/notice/show/mark-topics.ts';
import type { Source } from '../lib/page/find-quote.ts';
import { readPage } from '../lib/read-page.ts';
import { browserNames, launchBrowser } from '../test/browser/launch-browser.ts';
import { startSites } from '../test/browser/sites.ts';
import type { TestBrowser } from '../test/browser/types.ts';
import { hostilePages } from './hostile-pages.ts';

// `node bench/waits.ts [browser] [word]`: how long hostile pages wait for their turn, in the installed extension: with no
// click (the detector runs, and what it starts), on a click (the outline is written), and while all is marked. The
// longest wait of each, the median of five. `idle` is the page's own, with nothing of ours at work.

declare global {
  var waits: { begin(): void; end(): number };
}

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const rounds = 5;

/** In the page: asks for its turn again and again, and keeps the longest time that it had to wait. */
const watch = `<script>
  const { port1, port2 } = new MessageChannel();
  let last = 0, longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  globalThis.waits = { begin: () => { last = performance.now(); longest = 0; }, end: () => longest };
</script>`;

globalThis.DOMParser ??= new JSDOM('').window.DOMParser;
const [only, word = ''] = process.argv.slice(2);
const sites = await startSites({ [url]: '' });
console.log(
  '| browser | page | read as | idle | no click | click | show |\n|---|---|---|---:|---:|---:|---:|',
);
for (const name of browserNames) {
  if (only && only !== name) continue;
  const browser = await launchBrowser(name, { sites });
  try {
    for (const page of hostilePages().filter((one) => one.name.includes(word))) {
      sites.answer(url, `${page.html}${watch}`);
      await browser.open(url);
      await pause(500);
      const { status, sources } = await readingOf(browser);
      const idle = await longestWait(browser, () => pause(60));
      const noClick = await longestWait(browser, async () => {
        await browser.runScript('/content-scripts/detect.js');
        await pause(60);
      });
      const click = await longestWait(browser, () => browser.runScript('/outline-page.js'));
      await browser.runScript('/mark-page.js');
      const show = await longestWait(browser, () =>
        browser.evaluateAsContentScript((all) => globalThis.noticedMarks?.showAll(all), sources),
      );
      const times = [idle, noClick, click, show].map((time) => time.toFixed(0)).join(' | ');
      console.log(`| ${name} | ${page.name} | ${status} | ${times} |`);
    }
  } finally {
    await browser.close();
  }
}
await sites.close();

async function longestWait(browser: TestBrowser, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await browser.evaluate(() => waits.begin());
    await act();
    times.push(await browser.evaluate(() => waits.end()));
  }
  return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
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
