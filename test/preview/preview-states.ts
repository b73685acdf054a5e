/**
 * Takes pictures of every state of the popup, light and dark, into `test-results/preview`, and asks axe-core
 * about each. `node test/preview/preview-states.ts [NAME...]` (Node 24; CHROME names another Chromium).
 * Fails on an axe violation, on anything the popup's CSP refuses, and on text wider than the popup.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { states } from '../states.ts';

const out = 'test-results/preview';
const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wanted = process.argv.slice(2);
const chosen = states.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const site = await serveSite();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(out, { recursive: true });
let faults = 0;
for (const scheme of ['light', 'dark'] as const)
  for (const { name } of chosen) faults += await lookAt(browser, name, scheme);
await browser.close();
await site.close();
console.log(`${chosen.length} states in two schemes: ${faults} faults. Pictures: ${out}`);
process.exitCode = faults ? 1 : 0;

async function serveSite() {
  const config = { root: 'test/preview', configFile: false, logLevel: 'warn' } as const;
  const outDir = '../../test-results/preview-site';
  await build({ ...config, plugins: [preact()], build: { outDir, emptyOutDir: true } });
  return preview({
    ...config,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': csp } },
  });
}

async function lookAt(browser: Browser, name: string, scheme: 'light' | 'dark'): Promise<number> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${site.resolvedUrls?.local[0]}#${name}`);
  await page.screenshot({ path: `${out}/${name}--${scheme}--popup.png` });
  await page.screenshot({ path: `${out}/${name}--${scheme}.png`, fullPage: true });
  faults.push(...(await findFaults(page)));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.screenshot({ path: `${out}/${name}--${scheme}--unfolded.png`, fullPage: true });
  faults.push(...(await findFaults(page)));
  await page.close();
  for (const fault of faults) console.error(`${name}, ${scheme}: ${fault}`);
  return faults.length;
}

async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
    const { violations } = await axe.run();
    const faults = violations.map(
      ({ id, nodes }) =>
        `axe ${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join('\n  ')}`,
    );
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`wider than the popup: ${scrollWidth}`);
    if (!document.body.textContent?.trim()) faults.push('blank');
    return faults;
  });
}

interface AxeViolation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}
