import http from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser.ts';
import { needsNoSandbox } from '../test/browser/environment.ts';
import type { BrowserName } from '../test/browser/types.ts';

/** Starts a browser, where it is installed. Its clock is as fine as it can be made. */
export async function launch(name: BrowserName): Promise<Browser | undefined> {
  const executablePath = findBrowser(name);
  if (!executablePath) return;
  if (name === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
    });
  }
  const quiet = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [...quiet, ...(needsNoSandbox ? ['--no-sandbox'] : [])],
  });
}

/** Serves one page after the other, without its scripts, styles and pictures; isolated, which makes the clock finer. */
export async function serve(): Promise<{ open(page: Page, html: string): Promise<void>; close(): void }> {
  let body = '';
  const server = http.createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    async open(page, html) {
      body = html;
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
    },
    close: () => server.close(),
  };
}
