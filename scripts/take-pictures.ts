// `npm run pictures`: the README's pictures, of the real popup over the sample notices.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  /** The picture is of the page behind the popup. */
  ofPage?: true;
}

const pictures: WantedPicture[] = [
  { file: 'popup-light.png', browser: 'chromium', url: noticeUrl, scheme: 'light' },
  { file: 'popup-dark.png', browser: 'chromium', url: noticeUrl, scheme: 'dark' },
  { file: 'popup-firefox.png', browser: 'firefox', url: noticeUrl, scheme: 'light' },
  { file: 'source.png', browser: 'chromium', url: noticeUrl, scheme: 'light', prepare: unfold },
  { file: 'governed.png', browser: 'chromium', url: 'https://pypi.org/', scheme: 'light' },
  {
    file: 'marks-chromium.png',
    browser: 'chromium',
    url: noticeUrl,
    scheme: 'light',
    prepare: markAll,
    ofPage: true,
  },
  {
    file: 'marks-firefox.png',
    browser: 'firefox',
    url: noticeUrl,
    scheme: 'light',
    prepare: markAll,
    ofPage: true,
  },
];

/** A line, unfolded to its source. */
async function unfold(popup: Popup): Promise<void> {
  // Not by the mouse, which would stay over some line.
  await popup.evaluate(() => document.querySelector<HTMLElement>('ul li:nth-child(3) summary')?.click());
  await popup.waitFor('blockquote');
}

async function markAll(popup: Popup): Promise<void> {
  await popup.evaluate(() => {
    document.querySelector('[data-tool="mark"]')?.setAttribute('data-picture', '');
  });
  await popup.click('[data-picture]');
  await popup.waitFor('.legend');
}

const folder = join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const projectPage = readFileSync(join(root, 'test/fixtures/project-page/source.html'), 'utf8');
const sites = await startSites({ ...loadSamples(), 'https://pypi.org/': projectPage });
try {
  for (const name of browserNames) await take(name);
} finally {
  await sites.close();
}

async function take(name: BrowserName): Promise<void> {
  const browser = await launchBrowser(name, { sites });
  try {
    for (const { file, url, scheme, prepare, ofPage } of pictures.filter(({ browser }) => browser === name)) {
      await browser.open(url);
      const popup = await browser.clickIcon();
      await popup.colorScheme(scheme);
      await settledText(popup);
      await prepare?.(popup);
      if (ofPage) await browser.evaluate(() => document.querySelector('h2')?.scrollIntoView());
      writeFileSync(join(folder, file), ofPage ? await browser.screenshot() : await popup.screenshot());
      await popup.close();
      console.log(`docs/pictures/${file}`);
    }
  } finally {
    await browser.close();
  }
}
