import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../browser/environment.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type Answer, type Sites, startSites } from '../browser/sites.ts';
import type { BrowserName, LaunchOptions, Popup, TestBrowser } from '../browser/types.ts';
import { waitUntil } from '../browser/wait-until.ts';

/** A browser with Noticed in it, watched for errors, over hosts that are played. */
export interface Noticed {
  browser: TestBrowser;
  sites: Sites;
  /** Clicks the icon and waits until the popup is busy no more. Close it with its own `close`. */
  click(): Promise<Popup>;
  /** Opens a page and the popup over it, until the storage has `entries` entries: two for each notice. */
  visit(url: string, entries: number): Promise<void>;
  /** Clicks the icon and gives the popup as it is then. */
  clickOnly(): Promise<Popup>;
  /**
   * After each test: closes what it left open, empties the storage, and gives the errors on the console and the
   * promises that nobody caught, of its popups and of the background.
   */
  tidyUp(): Promise<string[]>;
  stored(): Promise<Record<string, unknown>>;
  store(items: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

export async function noticedIn(
  name: BrowserName,
  answers: Record<string, Answer>,
  options: LaunchOptions = {},
): Promise<Noticed> {
  const extensionDir = watchedBuild(name);
  const sites = await startSites(answers);
  const browser = await launchBrowser(name, { sites, extensionDir, ...options });
  const seen: string[] = [];
  let open: Popup | undefined;

  const clickOnly = async (): Promise<Popup> => {
    const popup = await browser.clickIcon();
    const close = async () => {
      open = undefined;
      seen.push(...(await popup.evaluate(() => (globalThis as unknown as Watched).faults)));
      await popup.close();
    };
    open = { ...popup, close };
    return open;
  };

  const click = async () => {
    const popup = await clickOnly();
    await settled(popup);
    return popup;
  };

  const stored = () => browser.evaluateInExtension(() => chrome.storage.local.get(null));
  /** What is stored of the notices as they are now: the history has as many entries as it has versions. */
  const entriesNow = async () => Object.keys(await stored()).filter((key) => !key.startsWith('history/'));

  return {
    browser,
    sites,
    clickOnly,
    click,
    async visit(url, entries) {
      await browser.open(url);
      const popup = await click();
      await waitUntil(`${entries} entries`, async () => (await entriesNow()).length === entries);
      await popup.close();
    },
    async tidyUp() {
      if (await open?.isOpen()) await open?.close();
      open = undefined;
      await browser.evaluateInExtension(() => chrome.storage.local.clear());
      const background = await browser.evaluateInExtension(() => (globalThis as unknown as Watched).faults);
      return [...seen.splice(0), ...background];
    },
    stored,
    store: (items) => browser.evaluateInExtension((items) => chrome.storage.local.set(items), items),
    async close() {
      await browser.close();
      await sites.close();
      rmSync(extensionDir, { recursive: true, force: true });
    },
  };
}

/** Waits until nothing in the popup says that something is on its way: each such line ends in "…". */
export async function settled(popup: Popup, milliseconds = 15_000): Promise<void> {
  const isSettled = () =>
    document.querySelector('main') !== null &&
    ![...document.querySelectorAll('[role="status"]')].some(({ textContent }) => /…\s*$/.test(textContent));
  await waitUntil('the popup to settle', () => popup.evaluate(isSettled), milliseconds);
}

/** Leaves a picture of the popup in the folder that `NOTICED_PICTURES` names, where it names one. */
export async function picture({ browser }: Noticed, popup: Popup, name: string): Promise<void> {
  const folder = process.env.NOTICED_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}--${browser.name}.png`), await popup.screenshot());
}

interface Watched {
  faults: string[];
}

/** A copy of the build in which a script of ours runs first, in the popup and in the background. */
function watchedBuild(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'noticed-watched-'));
  cpSync(join(root, '.output', builds[name]), folder, { recursive: true });
  const change = (file: string, by: (text: string) => string) =>
    writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));
  const watch = `(${watchFaults})();\n`;
  writeFileSync(join(folder, 'watch.js'), `${watch}(${breakStorage})();\n`);
  for (const page of ['popup.html', 'page.html'])
    change(page, (html) => html.replace('<script', '<script src="/watch.js"></script><script'));
  change('background.js', (script) => watch + script);
  return folder;
}

function watchFaults(): void {
  const faults: string[] = [];
  Object.assign(globalThis, { faults });
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled: ${reason}`));
  const { error } = console;
  console.error = (...said) => {
    faults.push(said.join(' '));
    error(...said);
  };
}

/**
 * No browser's storage can be filled or damaged from without while it runs: the names under `broken` fail instead,
 * in the popup.
 */
function breakStorage(): void {
  const names = (localStorage.getItem('broken') ?? '').split(' ').filter(Boolean);
  const apis = [chrome, (globalThis as { browser?: typeof chrome }).browser];
  for (const api of apis) {
    for (const name of names) {
      Object.defineProperty(api?.storage.local ?? {}, name, {
        value: () => {
          throw new Error('QuotaExceededError');
        },
      });
    }
  }
}
