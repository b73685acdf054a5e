import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { changeHostPermissions } from './chromium-permissions.ts';
import { openPopup } from './chromium-popup.ts';
import { needsNoSandbox, root } from './environment.ts';
import type { LaunchOptions, Sent, TestBrowser } from './types.ts';
import { waitUntil } from './wait-until.ts';

/** Chromium or Chrome, driven by its own protocol. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed: run `npm run browsers`.');
  const extensionDir = resolve(options.extensionDir ?? join(root, '.output/chrome-mv3'));
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));

  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headed,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: options.sites !== undefined,
    defaultViewport: null,
    args: switches(options),
  });
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  try {
    const id = await browser.installExtension(extensionDir, {
      enabledInIncognito: options.privateAccess ?? false,
    });
    return await drive(browser, closed, id, manifest.action.default_popup);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function drive(
  browser: Browser,
  closed: Promise<void>,
  id: string,
  popupFile: string,
): Promise<TestBrowser> {
  const extensionOrigin = `chrome-extension://${id}`;
  const tabs: Page[] = await browser.pages();
  let current = tabs[0] ?? (await browser.newPage());

  const isBackground = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`${extensionOrigin}/`);

  const evaluateInExtension: TestBrowser['evaluateInExtension'] = async (fn, ...args) => {
    const target = await browser.waitForTarget(isBackground, { timeout: 15_000 });
    const worker = await target.worker();
    if (!worker) throw new Error('The background has no service worker.');
    return inJson(worker, fn, args);
  };

  const openTab = async (page: Page, url: string) => {
    tabs.push(page);
    current = page;
    await page.goto(url);
  };

  const activeTab = async () => {
    await current.bringToFront();
    return evaluateInExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  };

  return {
    name: 'chromium',
    version: await browser.version(),
    extensionOrigin,
    closed,
    async open(url) {
      await current.goto(url);
    },
    openInNewTab: async (url) => openTab(await browser.newPage(), url),
    async openInPrivateWindow(url) {
      const opened = browser.waitForTarget(
        (target) => target.type() === 'page' && target.url() === privateStart,
      );
      await evaluateInExtension(
        (start) => chrome.windows.create({ incognito: true, url: start }),
        privateStart,
      );
      const page = await (await opened).page();
      if (!page) throw new Error('The private window has no page.');
      await openTab(page, url);
    },
    async switchTab(index) {
      const tab = tabs[index];
      if (!tab) throw new Error(`There is no tab ${index}.`);
      current = tab;
      await tab.bringToFront();
    },
    async switchToOpenedTab() {
      const opened = await waitUntil('a tab that was opened', async () =>
        (await browser.pages()).find((page) => !tabs.includes(page) && /^https?:/.test(page.url())),
      );
      tabs.push(opened);
      current = opened;
      await opened.bringToFront();
    },
    async closeTab() {
      tabs.splice(tabs.indexOf(current), 1);
      await current.close();
      const [first] = tabs;
      if (!first) throw new Error('The last tab was closed.');
      current = first;
      await first.bringToFront();
    },
    reload: async () => void (await current.reload()),
    back: async () => void (await current.goBack()),
    url: async () => current.url(),
    evaluate: (fn, ...args) => inJson(current, fn, args),
    waitFor: async (fn, ...args) => {
      await waitUntil(`${fn}`, () => inJson(current, fn, args));
    },
    screenshot: () => current.screenshot(),
    async badge() {
      const tabId = await activeTab();
      return evaluateInExtension((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
    },
    async clickIcon() {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed.');
      await current.bringToFront();
      const page = current;
      return openPopup(browser, `${extensionOrigin}/${popupFile}`, () => extension.triggerAction(page));
    },
    evaluateInExtension,
    async runScript(file) {
      const tabId = await activeTab();
      return evaluateInExtension(
        async (tabId, file) => {
          const [run] = await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
          return run?.result;
        },
        tabId,
        file,
      );
    },
    async evaluateAsContentScript<Args extends unknown[], Result>(fn: Sent<Args, Result>, ...args: Args) {
      const tabId = await activeTab();
      const target = await browser.waitForTarget(isBackground, { timeout: 15_000 });
      // The function is written into the call: the background may not make one from text.
      const call = `chrome.scripting.executeScript({
        target: { tabId: ${tabId} }, func: ${fn}, args: ${JSON.stringify(args)} }).then(([run]) => run.result)`;
      return (await (await target.worker())?.evaluate(call)) as Result;
    },
    revoke: (...origins) => changeHostPermissions(browser, id, { revoke: origins }),
    grant: (...origins) => changeHostPermissions(browser, id, { grant: origins }),
    async suspendBackground() {
      const target = browser.targets().find(isBackground);
      await (await target?.worker())?.close();
      await waitUntil('the background to sleep', () => !browser.targets().some(isBackground));
    },
    async close() {
      if (browser.connected) await browser.close();
    },
  };
}

const privateStart = 'about:blank#private';

type CanEvaluate = Pick<Page, 'evaluate'>;

/** Puppeteer gives `undefined` where JSON knows only null: the same in both browsers is worth more. */
async function inJson<Args extends unknown[], Result>(
  where: CanEvaluate,
  fn: Sent<Args, Result>,
  args: Args,
): Promise<Result> {
  return ((await where.evaluate(`(${fn})(...${JSON.stringify(args)})`)) ?? null) as Result;
}

function switches({ sites }: LaunchOptions): string[] {
  return [
    ...(needsNoSandbox ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--lang=en-US',
    ...(sites === undefined
      ? []
      : [
          `--proxy-server=127.0.0.1:${sites.proxyPort}`,
          // Also what this machine serves goes to the proxy, so that the log has it.
          '--proxy-bypass-list=<-loopback>',
          '--disable-quic',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          // Else it asks a server about every form it sees.
          '--disable-features=AutofillServerCommunication',
        ]),
  ];
}
