import { describe } from 'vitest';
import type { ReadResult } from '../../lib/notice/model.ts';
import { browserNames } from '../browser/launch-browser.ts';
import type { BrowserName, TestBrowser } from '../browser/types.ts';

/**
 * Writes the tests once for each browser. `NOTICED_BROWSERS=firefox` leaves the others out, for a shorter
 * round while working on one.
 */
export function describeInBrowsers(title: string, tests: (name: BrowserName) => void): void {
  const asked = process.env.NOTICED_BROWSERS?.split(',');
  for (const name of browserNames) {
    describe.runIf(!asked || asked.includes(name))(`${title} (${name})`, () => tests(name));
  }
}

/** A page with nothing in it but a title, and what `body` holds. */
export function page(title: string, body = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${body || `<h1>${title}</h1>`}</html>`;
}

/** Reads the current tab with the file that is injected for it. */
export async function readIn(browser: TestBrowser): Promise<ReadResult> {
  return JSON.parse((await browser.runScript('/read-page.js')) as string);
}
