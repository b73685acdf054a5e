/**
 * Takes pictures of every state of the popup, in every way it can be seen, into `test-results/preview`, and asks axe-core
 * about each. `node test/preview/preview-states.ts [--view=NAME] [STATE...]` (Node 24).
 * Fails on an axe violation, on anything the popup's CSP refuses, on text wider than the window, and on a control whose
 * name is longer than is read aloud in one breath.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { needBrowser } from '../../scripts/find-browser.ts';
import { needsNoSandbox } from '../browser/environment.ts';
import { states } from '../states.ts';

/** How the popup is looked at. */
interface View {
  name: string;
  width?: number;
  scheme?: 'light' | 'dark';
  forced?: true;
  locale?: string;
  /** Of the browser's own, in per cent: 200 stands for a user who set twice the usual size. */
  text?: number;
  touch?: true;
  print?: true;
}

const views: View[] = [
  { name: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced', forced: true },
  { name: '320', width: 320 },
  { name: '200', text: 200 },
  { name: 'phone', width: 360, touch: true },
  { name: 'print', print: true },
  { name: 'ar', locale: 'ar' },
  { name: 'de', locale: 'de' },
  { name: 'ja', locale: 'ja', scheme: 'dark' },
  { name: 'es', locale: 'es' },
  { name: 'fr', locale: 'fr' },
  { name: 'pt_BR', locale: 'pt_BR' },
  { name: 'zh_CN', locale: 'zh_CN' },
];

const out = 'test-results/preview';
const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { values, positionals } = parseArgs({
  options: { view: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const chosen = states.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const chosenViews = views.filter(({ name }) => !values.view || values.view.includes(name));

const site = await serveSite();
await mkdir(out, { recursive: true });
let faults = 0;
for (const view of chosenViews) {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: ['--disable-gpu', ...(needsNoSandbox ? ['--no-sandbox'] : [])],
  });
  for (const { name } of chosen) faults += await lookAt(browser, name, view);
  await browser.close();
}
await site.close();
console.log(`${chosen.length} states in ${chosenViews.length} views: ${faults} faults. Pictures: ${out}`);
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

async function lookAt(browser: Browser, name: string, view: View): Promise<number> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  const { width = 400, scheme = 'light', forced, locale, text = 100, touch, print } = view;
  await page.setViewport({
    width,
    height: 600,
    deviceScaleFactor: 1.5,
    hasTouch: Boolean(touch),
    isMobile: Boolean(touch),
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const session = await page.createCDPSession();
  if (forced) {
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    });
  }
  if (print) await page.emulateMediaType('print');
  await page.goto(`${site.resolvedUrls?.local[0]}#${name}${locale ? `?${locale}` : ''}`);
  // As where the user's own size is another: all that goes with text is in rem.
  await page.evaluate((text) => {
    document.documentElement.style.fontSize = `${(81.25 * text) / 100}%`;
  }, text);
  const file = `${out}/${view.name}--${name}`;
  await page.screenshot({ path: `${file}.png`, fullPage: true });
  faults.push(...(await findFaults(page, Boolean(print))));
  if (!print) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.screenshot({ path: `${file}--unfolded.png`, fullPage: true });
    faults.push(...(await findFaults(page, false)));
  }
  await page.close();
  for (const fault of faults) console.error(`${name}, ${view.name}: ${fault}`);
  return faults.length;
}

async function findFaults(page: Page, print: boolean): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (print) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: AxeViolation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = print
      ? { violations: [] }
      : await axe.run({ runOnly: tags, resultTypes: ['violations'] });
    const faults = violations.map(
      ({ id, nodes }) =>
        `axe ${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join('\n  ')}`,
    );
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`wider than the popup: ${scrollWidth}`);
    if (!document.body.textContent?.trim()) faults.push('blank');
    for (const control of document.querySelectorAll('summary, button, a')) {
      const name = (control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ');
      if (name.length > 120) faults.push(`a name of ${name.length} characters: ${name}`);
    }
    return faults;
  }, print);
}

interface AxeViolation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}
