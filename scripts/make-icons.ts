/**
 * Draws `scripts/icon.svg` into `public/icon`, one picture for each size that browsers ask for.
 * `node scripts/make-icons.ts` (Node 24; CHROME names another Chromium).
 */
import { mkdir, readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const sizes = [16, 32, 48, 128];
const svg = await readFile(new URL('icon.svg', import.meta.url), 'base64');
const folder = new URL('../public/icon/', import.meta.url);

await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({
    path: new URL(`${size}.png`, folder).pathname as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
