import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const browsers = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

const folderOf = (browser: BrowserName) => join(import.meta.dirname, `../../.output/${browser}-mv3`);

/** The built manifest, as the browser gets it. */
export function manifestOf(browser: BrowserName): Record<string, unknown> {
  return JSON.parse(readBuilt(browser, 'manifest.json'));
}

/** The files of a build, relative to its folder. */
export function filesOf(browser: BrowserName): string[] {
  return globSync('**/*.*', { cwd: folderOf(browser) }).sort();
}

export function readBuilt(browser: BrowserName, file: string): string {
  const path = join(folderOf(browser), file);
  if (!existsSync(path)) throw new Error('Nothing is built yet: run `npm run build` first.');
  return readFileSync(path, 'utf8');
}
