import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../test/browser/environment.ts';
import { browserNames, launchBrowser } from '../test/browser/launch-browser.ts';
import { startSites } from '../test/browser/sites.ts';
import type { BrowserName } from '../test/browser/types.ts';

// `npm run bench:installed`: from the click on the icon to the filled popup, beside an empty popup of the same browser.

const notice = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const beneath = 'https://policies.python.org/PSF-Privacy-Notice/';
const clicks = 15;
const builds: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const sample = (name: string) => readFileSync(join(root, 'test/fixtures', name, 'source.html'), 'utf8');
const sites = await startSites({ [notice]: sample('pypi-sample'), [beneath]: sample('psf-sample') });
console.log('| browser | empty popup, ms | filled popup, ms | Noticed adds, ms |\n|---|---|---|---|');
for (const name of browserNames) {
  const built = join(root, '.output', builds[name]);
  const empty = mkdtempSync(join(tmpdir(), 'noticed-empty-'));
  cpSync(built, empty, { recursive: true });
  writeFileSync(join(empty, 'popup.html'), '<!doctype html><title>Empty</title><main><h2>Empty</h2></main>');
  for (const file of readdirSync(join(empty, 'chunks'))) rmSync(join(empty, 'chunks', file));
  const without = await median(name, empty);
  const filled = await median(name, built);
  rmSync(empty, { recursive: true, force: true });
  console.log(
    `| ${name} | ${without.toFixed(0)} | ${filled.toFixed(0)} | ${(filled - without).toFixed(0)} |`,
  );
}
await sites.close();

/** From the click until the popup holds a section, warm: the first click is left out. */
async function median(name: BrowserName, extensionDir: string): Promise<number> {
  const browser = await launchBrowser(name, { sites, extensionDir });
  const times: number[] = [];
  try {
    await browser.open(notice);
    for (let click = 0; click <= clicks; click++) {
      const start = performance.now();
      const popup = await browser.clickIcon();
      await popup.waitFor('main:not([aria-busy="true"]) h2');
      if (click > 0) times.push(performance.now() - start);
      await popup.close();
    }
  } finally {
    await browser.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
