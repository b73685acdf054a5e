// `npm start`: builds, and opens a browser with Noticed installed on a notice.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { launchBrowser } from '../test/browser/launch-browser.ts';
import { startSites } from '../test/browser/sites.ts';
import type { BrowserName, TestBrowser } from '../test/browser/types.ts';
import { getBrowsers } from './get-browsers.ts';
import { loadSamples, noticeUrl } from './samples.ts';
import { showInTerminal } from './show-in-terminal.ts';

const usage = `npm start                    PyPI's privacy notice in Chromium
npm start -- --firefox       the same in Firefox
npm start -- <file or URL>   another page; a file stands in for PyPI's notice`;

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { firefox: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(usage);
  const name: BrowserName = values.firefox ? 'firefox' : 'chromium';
  const page = await choosePage(positionals[0]);

  if (!(await getBrowsers([name]))) throw new Error('Without a browser there is nothing to show Noticed in.');
  await build({ browser: name === 'firefox' ? 'firefox' : 'chrome' });

  const sites = page.answers && (await startSites(page.answers));
  const headed = hasDisplay();
  const browser = await launchBrowser(name, { headed, ...(sites && { sites }) }).catch(async (error) => {
    await sites?.close();
    throw error;
  });
  process.once('SIGINT', () => browser.close());
  try {
    console.log(`\nOpening ${page.url}\n${page.says}\n`);
    await browser.open(page.url);
    if (headed) await leaveOpen(browser);
    else await showInTerminal(browser);
  } finally {
    await browser.close();
    await sites?.close();
  }
}

interface ChosenPage {
  url: string;
  /** What is played on this machine; absent where the live site is asked. */
  answers?: Record<string, string>;
  says: string;
}

async function choosePage(asked: string | undefined): Promise<ChosenPage> {
  if (asked !== undefined && !/^https?:/.test(asked)) {
    if (!existsSync(asked)) throw new Error(`There is no file ${asked}.\n\n${usage}`);
    const html = readFileSync(asked, 'utf8');
    const says = `This is ${basename(asked)}, played on this machine under that address.`;
    return { url: noticeUrl, answers: { ...loadSamples(), [noticeUrl]: html }, says };
  }
  const url = asked ?? noticeUrl;
  if (await isReachable(url)) return { url, says: 'This is the live page.' };
  const answers = loadSamples();
  if (answers[url] === undefined) throw new Error(`${url} cannot be reached from here. Is there a network?`);
  const says =
    'The live page cannot be reached from here: this is a sample, written for Noticed, under its address.';
  return { url, answers, says };
}

async function isReachable(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) });
    return ok;
  } catch {
    return false;
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function leaveOpen(browser: TestBrowser): Promise<void> {
  console.log(
    "Click the icon of Noticed in the toolbar (in Chromium it may be behind the puzzle piece). Close the browser's window to end.",
  );
  await browser.closed;
}
