import { JSDOM } from 'jsdom';
import { describe } from 'vitest';
import type { ReadResult } from '../../lib/notice/model.ts';
import { parsePageOutline } from '../../lib/notice/parse-page-outline.ts';
import { readPage } from '../../lib/read-page.ts';
import { browserNames } from '../browser/launch-browser.ts';
import type { BrowserName, TestBrowser } from '../browser/types.ts';
import { speak } from '../messages.ts';

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

/** The popup's line on the PSF's notice as a base notice. */
export const alsoPsf = /Also applies:\s+PSF Privacy Notice/;

/** A page with nothing in it but a title, and what `body` holds. */
export function page(title: string, body = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${body || `<h1>${title}</h1>`}</html>`;
}

/** Reads the current tab: its outline by the file that is injected for it, and what that says as the extension does. */
export async function readIn(browser: TestBrowser): Promise<ReadResult> {
  const page = parsePageOutline(await browser.runScript('/outline-page.js'));
  if (!page) throw new Error('The tab gave no outline.');
  return readPage(page);
}

globalThis.DOMParser ??= new JSDOM('').window.DOMParser;
speak('en');
