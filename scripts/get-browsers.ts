// Finds Chromium and Firefox and gets what is missing; `npm test` and `npm start` begin with it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from '../test/browser/types.ts';
import { downloads, findBrowser } from './find-browser.ts';

const known = {
  chromium: { title: 'Chromium', debian: ['chromium', 'fonts-liberation'], downloaded: 'chrome' },
  firefox: { title: 'Firefox', debian: ['firefox-esr', 'fonts-liberation'], downloaded: 'firefox' },
} as const;

/** Gives whether every browser asked for is there now. Says on the terminal what it finds and does. */
export async function getBrowsers(wanted: BrowserName[]): Promise<boolean> {
  const notFound = (names: BrowserName[]) => names.filter((name) => !findBrowser(name));
  let missing = notFound(wanted);
  if (missing.length > 0 && isRootOnDebian()) {
    installFromDebian(missing);
    missing = notFound(missing);
  }
  for (const name of missing) await download(name);
  missing = notFound(missing);

  for (const name of wanted) {
    const file = findBrowser(name);
    if (file) console.log(`${known[name].title}: ${file}`);
  }
  if (missing.length === 0) return true;
  const names = missing.map((name) => known[name].title).join(' and ');
  console.error(
    `\n${names} could not be got. Install what is missing, or say where it is with CHROME_PATH or FIREFOX_PATH, then try again.`,
  );
  return false;
}

if (import.meta.main) {
  const isThere = await getBrowsers(['chromium', 'firefox']).catch((error: Error) => {
    console.error(error.message);
    return false;
  });
  if (!isThere) process.exitCode = 1;
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installFromDebian(names: BrowserName[]): void {
  const packages = [...new Set(names.flatMap((name) => known[name].debian))];
  console.log(`Noticed is tried in real browsers. Installing Debian's packages: ${packages.join(', ')}.`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // Another apt-get may be at work on a machine that has just started: wait for its lock.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const done =
    run(...wait, 'update') && run(...wait, 'install', '-y', '--no-install-recommends', ...packages);
  if (!done) console.error('apt-get did not succeed.');
}

async function download(name: BrowserName): Promise<void> {
  const { title, downloaded } = known[name];
  console.log(`${title} is not installed. Downloading it into .browsers/, for this project alone.`);
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error(`there is none for ${process.platform} on ${process.arch}`);
    const browser = downloaded === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, platform, cacheDir: downloads });
  } catch (error) {
    console.error(`The download failed: ${error instanceof Error ? error.message : error}`);
  }
}
