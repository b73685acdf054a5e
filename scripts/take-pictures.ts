// `npm run pictures`: the README's pictures, of the real popup over the sample notices.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/browser/environment.ts';
import { browserNames, launchBrowser } from '../test/browser/launch-browser.ts';
import { startSites } from '../test/browser/sites.ts';
import type { BrowserName, ColorScheme, Popup } from '../test/browser/types.ts';
import { loadSamples, noticeUrl } from './samples.ts';
import { settledText } from './settled-text.ts';

interface WantedPicture {
  file: string;
  browser: BrowserName;
  url: string;
  scheme: ColorScheme;
  /** What is done in the popup before the picture. */
  prepare?: (popup: Popup) => Promise<void>;
}

const pictures: WantedPicture[] = [
  { file: 'popup-light.png', browser: 'chromium', url: noticeUrl, scheme: 'light' },
  { file: 'popup-dark.png', browser: 'chromium', url: noticeUrl, scheme: 'dark' },
  { file: 'popup-firefox.png', browser: 'firefox', url: noticeUrl, scheme: 'light' },
];

const folder = join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const sites = await startSites(loadSamples());
try {
  for (const name of browserNames) await take(name);
} finally {
  await sites.close();
}

async function take(name: BrowserName): Promise<void> {
  const browser = await launchBrowser(name, { sites });
  try {
    for (const { file, url, scheme, prepare } of pictures.filter((picture) => picture.browser === name)) {
      await browser.open(url);
      const popup = await browser.clickIcon();
      await popup.colorScheme(scheme);
      await settledText(popup);
      await prepare?.(popup);
      writeFileSync(join(folder, file), await popup.screenshot());
      await popup.close();
      console.log(`docs/pictures/${file}`);
    }
  } finally {
    await browser.close();
  }
}
