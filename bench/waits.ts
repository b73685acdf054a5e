import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/browser/environment.ts';
import { browserNames, launchBrowser } from '../test/browser/launch-browser.ts';
import { startSites } from '../test/browser/sites.ts';

// `npm run bench:installed`: how long a page near the limits waits for its turn while the installed extension reads it.
// More than `npm run bench` sees: the browser also loads the reader into the tab, and carries its result out.

declare global {
  var waits: { begin(): void; end(): number };
}

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const sample = readFileSync(join(root, 'test/fixtures/pypi-sample/source.html'), 'utf8');

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

const rounds = 15;

/** An item of the notice itself, before which others are put. */
const first = '<li>Email addresses';

const pages = {
  'a list of 3,400 services': '<li>Example Company to host your name, and to send you mail.'.repeat(3400),
  '2,000 items of prose':
    '<li>We collect your name, email address, and country of residence to send you mail. We share it with nobody.'.repeat(
      2000,
    ),
};

const sites = await startSites({ [url]: sample });
console.log('| browser | page | longest wait, ms: median | of all |\n|---|---|---|---|');
for (const name of browserNames) {
  const browser = await launchBrowser(name, { sites });
  for (const [page, items] of Object.entries(pages)) {
    sites.answer(url, sample.replace('</head>', `${watch}</head>`).replace(first, `${items}${first}`));
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await browser.open(url);
      // The detector has the page read for its badge, too.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await browser.evaluate(() => waits.begin());
      const result = JSON.parse((await browser.runScript('/read-page.js')) as string);
      if (!(result.notice?.coverage.sentences > 2000)) throw new Error(`${page} was not read.`);
      times.push(await browser.evaluate(() => waits.end()));
    }
    const [median = Number.NaN, longest = Number.NaN] = [rounds >> 1, rounds - 1].map(
      (at) => times.sort((a, b) => a - b)[at],
    );
    console.log(`| ${name} | ${page} | ${median.toFixed(0)} | ${longest.toFixed(0)} |`);
  }
  await browser.close();
}
await sites.close();
