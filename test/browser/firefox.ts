import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './environment.ts';
import { openPopup } from './firefox-popup.ts';
import { startFirefox } from './firefox-process.ts';
import { type Frame, inChrome, inContent, inFrame, openSession } from './firefox-session.ts';
import type { LaunchOptions, Sent, TestBrowser } from './types.ts';
import { waitUntil } from './wait-until.ts';

/** Fixed for each run, so that the extension's own pages have a known address. */
const uuid = '6f1c7b0a-5c1e-4d0b-9a57-3f2d8c9e1b24';

/** Firefox, driven by Marionette. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const extensionDir = resolve(options.extensionDir ?? join(root, '.output/firefox-mv3'));
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;

  const firefox = await startFirefox(options, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    ...proxyPrefs(options),
    ...options.prefs,
  });
  try {
    const version = await openSession(firefox.marionette, options.sites !== undefined);
    await firefox.marionette.send('Addon:Install', {
      path: extensionDir,
      temporary: true,
      allowPrivateBrowsing: options.privateAccess ?? false,
    });
    return await drive(firefox, id, version);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

async function drive(
  { marionette, closed, close }: Awaited<ReturnType<typeof startFirefox>>,
  id: string,
  version: string,
): Promise<TestBrowser> {
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const tabs = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  let current = tabs[0] ?? '';
  await inChrome(marionette, pinButton, widget);

  const switchTo = async (handle: string) => {
    current = handle;
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  };

  const open = async (url: string) => {
    await marionette.send('WebDriver:Navigate', { url });
  };

  const openNew = async (type: 'tab' | 'window', url: string, isPrivate = false) => {
    const opened = (await marionette.send('WebDriver:NewWindow', {
      type,
      focus: true,
      private: isPrivate,
    })) as {
      handle: string;
    };
    tabs.push(opened.handle);
    await switchTo(opened.handle);
    await open(url);
  };

  const evaluate: TestBrowser['evaluate'] = (fn, ...args) => inContent(marionette, fn, ...args);

  const background: Frame = { name: 'background', find: findBackground, arg: id };
  const evaluateInExtension: TestBrowser['evaluateInExtension'] = async (fn, ...args) => {
    await inChrome(marionette, wakeBackground, id);
    return inFrame(marionette, background, `(${fn})(...${JSON.stringify(args)})`) as Promise<
      Awaited<ReturnType<typeof fn>>
    >;
  };

  const changeOrigins = (change: 'add' | 'remove', origins: string[]) =>
    inChrome(marionette, changePermissions, id, change, origins);

  return {
    name: 'firefox',
    version: `Firefox/${version}`,
    extensionOrigin: `moz-extension://${uuid}`,
    closed,
    close,
    open,
    openInNewTab: (url) => openNew('tab', url),
    openInPrivateWindow: (url) => openNew('window', url, true),
    async switchTab(index) {
      const handle = tabs[index];
      if (!handle) throw new Error(`There is no tab ${index}.`);
      await switchTo(handle);
    },
    async switchToOpenedTab() {
      const opened = await waitUntil('a tab that was opened', async () => {
        const handles = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
        return handles.find((handle) => !tabs.includes(handle));
      });
      tabs.push(opened);
      await switchTo(opened);
    },
    async closeTab() {
      tabs.splice(tabs.indexOf(current), 1);
      const [first] = tabs;
      if (!first) throw new Error('The last tab was closed.');
      await marionette.send('WebDriver:CloseWindow');
      await switchTo(first);
    },
    reload: async () => void (await marionette.send('WebDriver:Refresh')),
    back: async () => void (await marionette.send('WebDriver:Back')),
    url: () => evaluate(() => location.href),
    evaluate,
    waitFor: async (fn, ...args) => {
      await waitUntil(`${fn}`, () => evaluate(fn, ...args));
    },
    async screenshot() {
      const { value } = (await marionette.send('WebDriver:TakeScreenshot', { full: false })) as {
        value: string;
      };
      return Buffer.from(value, 'base64');
    },
    badge: () => inChrome(marionette, readBadge, widget),
    clickIcon: () => openPopup(marionette, widget),
    evaluateInExtension,
    runScript: (file) =>
      evaluateInExtension(async (file) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const [run] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          files: [file],
        });
        return run?.result as unknown;
      }, file),
    async evaluateAsContentScript<Args extends unknown[], Result>(fn: Sent<Args, Result>, ...args: Args) {
      await inChrome(marionette, wakeBackground, id);
      const call = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${fn}, args: ${JSON.stringify(args)} })
      ).then(([run]) => {
        if (run.error) throw run.error;
        return run.result;
      })`;
      return (await inFrame(marionette, background, call)) as Result;
    },
    revoke: (...origins) => changeOrigins('remove', origins),
    grant: (...origins) => changeOrigins('add', origins),
    suspendBackground: async () => {
      await inChrome(marionette, suspend, id);
    },
  };
}

function proxyPrefs({ sites }: LaunchOptions): LaunchOptions['prefs'] {
  if (!sites) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': sites.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': sites.proxyPort,
    // Also what this machine serves goes to the proxy, so that the log has it.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.dns.disablePrefetch': true,
    'network.trr.mode': 5,
  };
}

// What follows runs with the browser's own rights; `document` is that of the browser's window.

function pinButton(widget: string): void {
  const { CustomizableUI } = ChromeUtils.importESModule<CustomizableUIModule>(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  // A new extension's button is in the menu of extensions; a user pins it.
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
}

function readBadge(widget: string): string {
  const button = document.getElementById(widget);
  return button?.querySelector('[badge]')?.getAttribute('badge') ?? '';
}

async function wakeBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.wakeupBackground();
}

function findBackground(id: string): XulBrowser | undefined {
  const { extension } = WebExtensionPolicy.getByID(id);
  for (const view of extension.views) if (view.viewType === 'background') return view.xulBrowser;
  return undefined;
}

async function suspend(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

async function changePermissions(id: string, change: 'add' | 'remove', origins: string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule<PermissionsModule>(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[change](id, { permissions: [], origins }, extension);
}

type ChangePermissions = (id: string, what: object, extension: FirefoxExtension) => Promise<void>;
interface PermissionsModule {
  ExtensionPermissions: { add: ChangePermissions; remove: ChangePermissions };
}

interface CustomizableUIModule {
  CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea(widget: string, area: string): void };
}
