import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../test/browser/types.ts';

/** The file to start `name` with, or nothing where it is not installed. `CHROME_PATH` and `FIREFOX_PATH` decide first. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places, downloaded } = browsers[name];
  const told = process.env[variable];
  if (told) {
    if (!existsSync(told)) throw new Error(`${variable} is set to ${told}, but there is no such file.`);
    return told;
  }
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean);
  const candidates = [
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...places,
    ...globSync(downloaded, { cwd: downloads }).map((file) => join(downloads, file)),
  ];
  return candidates.find((file) => existsSync(file));
}

/** Where browsers that were downloaded for this project are kept. */
export const downloads = resolve(import.meta.dirname, '../.browsers');

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const inWindows = (path: string) =>
  windows.filter((root) => root !== undefined).map((root) => join(root, path));

const browsers: Record<
  BrowserName,
  { variable: string; commands: string[]; places: string[]; downloaded: string }
> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...inWindows('Google\\Chrome\\Application\\chrome.exe'),
      ...inWindows('Chromium\\Application\\chrome.exe'),
    ],
    downloaded:
      'chrome/*/*/{chrome,chrome.exe,Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing}',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    // Not the ESR alone: every Firefox takes a temporary add-on.
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...inWindows('Mozilla Firefox\\firefox.exe'),
      ...inWindows('Firefox Developer Edition\\firefox.exe'),
    ],
    downloaded: 'firefox/*/{firefox/firefox,core/firefox.exe,Firefox.app/Contents/MacOS/firefox}',
  },
};
