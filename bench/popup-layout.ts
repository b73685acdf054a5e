import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../test/browser/environment.ts';
import { browserNames, launchBrowser } from '../test/browser/launch-browser.ts';
import { type Sites, startSites } from '../test/browser/sites.ts';
import type { BrowserName, Popup, TestBrowser } from '../test/browser/types.ts';
import { popupLayout } from '../test/e2e/popup-layout.ts';
import { pagesToShow } from './layout-pages.ts';

// `npm run bench:layout [-- chromium|firefox]`: how high the popup's summaries are and where in
// them the first things stand, in real browsers; with a picture of each in `test-results/layout`.

const folder = join(root, 'test-results/layout');
mkdirSync(folder, { recursive: true });
console.log(
  '| browser | notice | height | first processor | first DPA | last processor | first purpose | Tab stops to a DPA | clicks to a source | axe |\n|---|---|---|---|---|---|---|---|---|---|',
);
const sites = await startSites();
for (const name of browserNames) {
  if (process.argv[2] && process.argv[2] !== name) continue;
  const browser = await launchBrowser(name, { sites });
  try {
    for (const page of pagesToShow()) await show(browser, sites, name, page);
  } finally {
    await browser.close();
  }
}
await sites.close();

async function show(
  browser: TestBrowser,
  sites: Sites,
  name: BrowserName,
  { title, url, answers }: ReturnType<typeof pagesToShow>[number],
): Promise<void> {
  for (const [address, html] of Object.entries(answers)) sites.answer(address, html);
  await browser.open(url);
  const popup = await browser.clickIcon();
  await settle(popup);
  const layout = await popup.evaluate(popupLayout);
  const axe = await popup.axe();
  const { height, processor, dpa, lastProcessor, purpose, tabStops, clicks } = layout;
  console.log(
    `| ${[name, title, height, processor, dpa, lastProcessor, purpose, tabStops, clicks, axe.length].map((cell) => cell ?? '–').join(' | ')} |`,
  );
  for (const { id, elements } of axe) console.error(`  ${id}: ${elements.join('; ')}`);
  writeFileSync(
    join(folder, `${basename(title).replace(/\W+/g, '-')}--${name}.png`),
    await popup.screenshot(),
  );
  await popup.close();
}

/** Until nothing is on its way any more: each such line ends in "…". */
async function settle(popup: Popup): Promise<void> {
  await popup.waitFor('main:not([aria-busy="true"]) h1, header h1', 20_000);
  for (let tries = 0; tries < 50; tries++) {
    const busy = await popup.evaluate(() =>
      [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => /…\s*$/.test(textContent)),
    );
    if (!busy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
