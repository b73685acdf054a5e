import type { Browser, KeyInput, Page, Target } from 'puppeteer-core';
import { runAxe } from './axe.ts';
import { takeWholePicture } from './chromium-whole-picture.ts';
import { has, hasKeyboard, visibleText, wholeHtml } from './sent.ts';
import type { Popup } from './types.ts';
import { waitUntil } from './wait-until.ts';

/** Runs `click` and gives the popup at `url` that it opens. */
export async function openPopup(browser: Browser, url: string, click: () => Promise<void>): Promise<Popup> {
  const before = new Set(browser.targets());
  const isNew = (target: Target) => target.url() === url && !before.has(target);
  const opened = browser.waitForTarget(isNew, { timeout: 10_000 });
  // Where the click itself fails, that is the error to see.
  opened.catch(() => {});
  await click();
  const target = await opened;
  // Chromium announces the popup before it says what it is.
  const page = await waitUntil('a page in the popup', async () => {
    return (await target.page().catch(() => null)) ?? (await target.asPage().catch(() => null));
  });
  await waitUntil('the popup to load', () => page.evaluate(`document.readyState === 'complete'`));
  return drivePopup(page, () => browser.targets().includes(target));
}

function drivePopup(page: Page, isListed: () => boolean): Popup {
  const isOpen = async () => isListed() && !page.isClosed();
  const waitFor = async (selector: string, milliseconds?: number) => {
    await waitUntil(`${selector} in the popup`, () => page.evaluate(has, selector), milliseconds);
  };
  return {
    text: () => page.evaluate(visibleText),
    html: () => page.evaluate(wholeHtml),
    evaluate: async (fn, ...args) =>
      ((await page.evaluate(`(${fn})(...${JSON.stringify(args)})`)) ?? null) as Awaited<
        ReturnType<typeof fn>
      >,
    waitFor,
    async click(selector) {
      await waitFor(selector);
      await page.click(selector);
    },
    async press(key) {
      await waitUntil('the popup to have the keyboard', () => page.evaluate(hasKeyboard));
      await page.keyboard.press(key as KeyInput);
    },
    colorScheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    async screenshot() {
      await waitUntil('the popup to take its size', () => page.evaluate(fitsItsWidth));
      return takeWholePicture(page);
    },
    axe: () => runAxe((source) => page.evaluate(source)),
    isOpen,
    async close() {
      // The page is gone before it can answer.
      if (await isOpen()) await page.evaluate(() => window.close()).catch(() => {});
      await waitUntil('the popup to close', async () => !(await isOpen()));
    },
  };
}

/** Chromium gives the popup its size only after its first layout. */
const fitsItsWidth = () => innerWidth >= Math.min(document.documentElement.scrollWidth, 800);
