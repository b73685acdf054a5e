import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../browser/environment.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type Sites, startSites } from '../browser/sites.ts';
import type { TestBrowser } from '../browser/types.ts';
import { describeInBrowsers, page } from './helpers.ts';

// Whether what the other tests see is what the browser shows, without asking anything of Noticed itself.

const first = 'https://policies.python.org/first/';
const second = 'https://policies.python.org/second/';
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

describeInBrowsers('the harness', (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let extensionDir: string;

  beforeAll(async () => {
    // The build, and one script beside it whose result is known.
    extensionDir = mkdtempSync(join(tmpdir(), 'noticed-extension-'));
    cpSync(join(root, '.output', builds[name]), extensionDir, { recursive: true });
    writeFileSync(join(extensionDir, 'probe.js'), '({ title: document.title, id: chrome.runtime.id })');
    sites = await startSites({ [first]: page('First'), [second]: page('Second') });
    browser = await launchBrowser(name, { sites, extensionDir, privateAccess: true });
  });

  afterAll(async () => {
    await browser?.close();
    await sites?.close();
    rmSync(extensionDir, { recursive: true, force: true });
  });

  test('opens a page under its real name and logs the request', async () => {
    sites.forgetRequests();
    await browser.open(first);
    expect(await browser.evaluate(() => [location.href, document.title])).toEqual([first, 'First']);
    expect(sites.requests()).toMatchObject([
      { host: 'policies.python.org', path: '/first/', method: 'GET', refused: false },
    ]);
  });

  test('refuses and logs every host that is not played', async () => {
    await browser.open(first);
    sites.forgetRequests();
    const reached = await browser.evaluate(() =>
      fetch('https://elsewhere.example/pixel', { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    expect(sites.requests()).toMatchObject([{ host: 'elsewhere.example', refused: true }]);
  });

  test('answers each URL as told, and goes offline', async () => {
    sites.answer(`${second}gone`, { status: 410, body: page('Gone') });
    sites.answer(`${second}old`, { redirect: first });
    sites.answer(`${second}slow`, 'never');
    await browser.open(`${second}old`);
    expect(await browser.url()).toBe(first);
    const status = (url: string) =>
      fetch(url).then(
        (response) => response.status,
        () => 'failed',
      );
    expect(await browser.evaluate(status, `${second}gone`)).toBe(410);
    expect(await browser.evaluate(status, `${second}unknown`)).toBe(404);

    sites.forgetRequests();
    await browser.evaluate((url) => {
      document.title = 'waiting';
      fetch(url).catch(() => {
        document.title = 'failed';
      });
    }, `${second}slow`);
    await expect.poll(() => sites.requests().length).toBe(1);
    expect(await browser.evaluate(() => document.title)).toBe('waiting');

    sites.goOffline();
    await browser.waitFor(() => document.title === 'failed');
    expect(await browser.evaluate(status, `${second}gone`)).toBe('failed');
    sites.goOffline(false);
    expect(await browser.evaluate(status, `${second}gone`)).toBe(410);
  });

  test('goes back, reloads, and switches tabs', async () => {
    await browser.open(first);
    await browser.open(second);
    await browser.back();
    expect(await browser.url()).toBe(first);
    sites.answer(first, page('First again'));
    await browser.reload();
    expect(await browser.evaluate(() => document.title)).toBe('First again');
    sites.answer(first, page('First'));

    await browser.openInNewTab(second);
    await browser.switchTab(0);
    expect(await browser.url()).toBe(first);
    await browser.switchTab(1);
    await browser.closeTab();
    expect(await browser.url()).toBe(first);
  });

  test('reads the badge of the tab it is on', async () => {
    await browser.open(first);
    expect(await browser.badge()).toBe('');
    await browser.evaluateInExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.action.setBadgeText({ tabId: tab?.id ?? -1, text: '7' });
    });
    await expect.poll(() => browser.badge()).toBe('7');
    await browser.openInNewTab(second);
    expect(await browser.badge()).toBe('');
    await browser.closeTab();
  });

  test('opens the real popup, more than once', async () => {
    await browser.open(first);
    for (let time = 0; time < 2; time += 1) {
      const popup = await browser.clickIcon();
      expect(await popup.evaluate(() => location.href)).toBe(`${browser.extensionOrigin}/popup.html`);
      expect(await popup.html()).toContain('id="root"');
      expect(await popup.isOpen()).toBe(true);
      await popup.close();
      expect(await popup.isOpen()).toBe(false);
    }
  });

  test('acts in the popup as its user', async () => {
    await browser.open(first);
    const popup = await browser.clickIcon();
    await popup.evaluate(() => {
      document.body.replaceChildren();
      const clicks: [string, boolean][] = [];
      for (const label of ['one', 'two']) {
        const button = document.createElement('button');
        button.textContent = label;
        button.id = label;
        button.addEventListener('click', () => {
          clicks.push([label, navigator.userActivation.isActive]);
          document.body.dataset.clicks = JSON.stringify(clicks);
        });
        document.body.append(button);
      }
    });
    expect(await popup.text()).toContain('one');
    await popup.click('#one');
    await popup.press('Tab');
    await popup.press('Enter');
    const clicks = () => popup.evaluate(() => document.body.dataset.clicks ?? '');
    await expect.poll(clicks).toBe(
      JSON.stringify([
        ['one', true],
        ['two', true],
      ]),
    );
    await expect(popup.waitFor('#three', 100)).rejects.toThrow('#three');
    await popup.close();
  });

  test('finds what is not accessible in the popup', async () => {
    await browser.open(first);
    const popup = await browser.clickIcon();
    await popup.evaluate(() => document.body.replaceChildren(document.createElement('button')));
    expect(await popup.axe()).toContainEqual(
      expect.objectContaining({ id: 'button-name', impact: 'critical', elements: ['button'] }),
    );
    await popup.close();
  });

  test('takes a picture of the whole popup, in either colour scheme', async () => {
    await browser.open(first);
    const popup = await browser.clickIcon();
    await popup.evaluate(() => {
      const block = document.createElement('div');
      Object.assign(block.style, { width: '300px', height: '1500px' });
      block.style.background = 'linear-gradient(rgb(255, 0, 0) 50%, rgb(0, 0, 255) 50%)';
      const header = document.createElement('div');
      Object.assign(header.style, {
        position: 'sticky',
        top: '0',
        height: '20px',
        background: 'rgb(0, 255, 0)',
      });
      document.body.replaceChildren(header, block);
      document.body.style.margin = '0';
    });
    for (const scheme of ['dark', 'light'] as const) {
      await popup.colorScheme(scheme);
      const asked = `(prefers-color-scheme: ${scheme})`;
      await expect.poll(() => popup.evaluate((asked) => matchMedia(asked).matches, asked)).toBe(true);
    }
    const picture = await popup.screenshot();
    await popup.close();
    expect(sizeOf(picture).width).toBeGreaterThanOrEqual(300);
    expect(sizeOf(picture).height).toBeGreaterThanOrEqual(1520);
    const colours = await browser.evaluate(
      colourAt,
      Buffer.from(picture).toString('base64'),
      [10, 30, 750, 790, 1500],
    );
    expect(colours).toEqual(['0,255,0', '255,0,0', '255,0,0', '0,0,255', '0,0,255']);
  });

  test('takes a picture of the page', async () => {
    await browser.open(first);
    expect(sizeOf(await browser.screenshot()).width).toBeGreaterThan(300);
  });

  test('runs a script in the tab as the extension does, and sees what a content script sees', async () => {
    await browser.open(first);
    await browser.evaluate(() => {
      Object.defineProperty(window, 'ofThePage', { value: true });
    });
    expect(await browser.runScript('/probe.js')).toEqual({ title: 'First', id: expect.any(String) });
    const seen = await browser.evaluateAsContentScript((word) => [word, 'ofThePage' in window], 'said');
    expect(seen).toEqual(['said', false]);
  });

  test('takes host permissions back and gives them again', async () => {
    const origins = ['https://policies.python.org/*'];
    const isGranted = () =>
      browser.evaluateInExtension((origins) => chrome.permissions.contains({ origins }), origins);
    const other = () =>
      browser.evaluateInExtension(() =>
        chrome.permissions.contains({ origins: ['https://www.python.org/*'] }),
      );
    expect(await isGranted()).toBe(true);
    await browser.revoke(...origins);
    expect([await isGranted(), await other()]).toEqual([false, true]);
    // A click on the icon gives the extension the tab it is on: a new tab shows what it has without.
    await browser.openInNewTab(first);
    await browser.evaluateInExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const run = chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/probe.js'] });
      const outcome = run.then(
        () => 'ran',
        () => 'refused',
      );
      Object.assign(self, { outcome });
    });
    // Firefox refuses at once; Chromium keeps the script until the user clicks, or the tab is gone.
    await browser.closeTab();
    const outcome = () => browser.evaluateInExtension(() => (self as { outcome?: Promise<string> }).outcome);
    expect(await outcome()).toBe('refused');

    await browser.grant(...origins);
    expect([await isGranted(), await other()]).toEqual([true, true]);
    await browser.openInNewTab(first);
    expect(await browser.runScript('/probe.js')).toMatchObject({ title: 'First' });
    await browser.closeTab();
  });

  test('opens a private window', async () => {
    await browser.open(first);
    await browser.openInPrivateWindow(first);
    expect(await browser.evaluateAsContentScript(() => chrome.extension.inIncognitoContext)).toBe(true);
    const popup = await browser.clickIcon();
    expect(await popup.evaluate(() => chrome.extension.inIncognitoContext)).toBe(name === 'firefox');
    await popup.close();
    await browser.closeTab();
    expect(await browser.evaluateAsContentScript(() => chrome.extension.inIncognitoContext)).toBe(false);
  });

  test('puts the background to sleep', async () => {
    await browser.suspendBackground();
    await browser.open(first);
    const popup = await browser.clickIcon();
    await popup.close();
  });
});

/** Runs in the page: what stands ten pixels from the left at each of these heights. */
async function colourAt(png: string, heights: number[]): Promise<string[]> {
  const bytes = Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  return heights.map((y) => [...(context?.getImageData(10, y, 1, 1).data ?? [])].slice(0, 3).join());
}

/** Width and height stand at the head of every PNG. */
function sizeOf(picture: Uint8Array): { width: number; height: number } {
  const view = new DataView(picture.buffer, picture.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
