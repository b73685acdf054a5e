import type { Sites } from './sites.ts';

export type BrowserName = 'chromium' | 'firefox';

/** How to start a browser. Everything is optional: by default headless, with the built extension, on the real network. */
export interface LaunchOptions {
  /** The built extension; `.output/chrome-mv3` or `.output/firefox-mv3` unless told. */
  extensionDir?: string;
  /** Plays the hosts; without it the browser uses the real network. */
  sites?: Sites;
  /** With a window on the screen. */
  headed?: boolean;
  /** Lets the extension into private windows, as a user can. */
  privateAccess?: boolean;
  /** Firefox only. */
  prefs?: Record<string, string | number | boolean>;
}

/**
 * A function that is sent to the browser as text: it sees its arguments and the page it runs in, and nothing
 * of the test around it. Arguments and result are JSON; a promise is awaited.
 */
export type Sent<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** A picture, PNG. */
export type Picture = Uint8Array;

export type ColorScheme = 'light' | 'dark';

/** A real browser with the extension installed. Everything about "the page" is about the tab last opened or switched to. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  readonly extensionOrigin: string;
  /** Opens `url` in the current tab and waits until it has loaded. */
  open(url: string): Promise<void>;
  openInNewTab(url: string): Promise<void>;
  /** Needs `privateAccess` for the extension to be there. */
  openInPrivateWindow(url: string): Promise<void>;
  /** Tabs count from 0 in the order they were opened. */
  switchTab(index: number): Promise<void>;
  /** Goes to the tab that the extension or the page has opened, once it is there. */
  switchToOpenedTab(): Promise<void>;
  /** Closes the current tab and goes to the first one. */
  closeTab(): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page, as the page's own script would. */
  evaluate<Args extends unknown[], Result>(fn: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** Polls until `fn` gives something truthy in the page; fails after fifteen seconds. */
  waitFor<Args extends unknown[]>(fn: Sent<Args, unknown>, ...args: Args): Promise<void>;
  screenshot(): Promise<Picture>;
  /** The text of the toolbar badge over the current tab; `''` where there is none. */
  badge(): Promise<string>;
  /**
   * Clicks the toolbar button and waits for the popup's document; fails where none opens. Where Chromium holds
   * back a script of the extension's for want of a permission, the click runs that and opens no popup.
   */
  clickIcon(): Promise<Popup>;
  /** Runs in the extension's background, where `chrome` is its own API with promises, in both browsers. */
  evaluateInExtension<Args extends unknown[], Result>(fn: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** Injects a built file (`/outline-page.js`) into the current tab as the extension does; gives the script's result.
   * Without access to the page Firefox fails; Chromium waits, for good, until the user clicks the icon. */
  runScript(file: string): Promise<unknown>;
  /** Runs in the current tab in the extension's isolated world: what a content script sees. */
  evaluateAsContentScript<Args extends unknown[], Result>(
    fn: Sent<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Takes host permissions back, as the user can on the browser's own page: `https://www.python.org/*`. */
  revoke(...origins: string[]): Promise<void>;
  grant(...origins: string[]): Promise<void>;
  /** Puts the background to sleep, as the browser does after a while; the next event wakes it. */
  suspendBackground(): Promise<void>;
  /** Ends the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
  /** Settles when the browser has ended, by `close` or by its user. */
  readonly closed: Promise<void>;
}

/** The real popup under the toolbar button. */
export interface Popup {
  /** `innerText` of the document. */
  text(): Promise<string>;
  /** `outerHTML` of the document's root. */
  html(): Promise<string>;
  evaluate<Args extends unknown[], Result>(fn: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** Waits until `selector` matches; fails after `milliseconds`, fifteen seconds unless told. */
  waitFor(selector: string, milliseconds?: number): Promise<void>;
  /** Clicks the first element that matches, as a user's gesture. Waits for it first. */
  click(selector: string): Promise<void>;
  /**
   * Presses and releases one key by its `KeyboardEvent.key` name: `Tab`, `Enter`, `Escape`, `a`. Waits first until keys
   * reach the popup: the browser gives it the keyboard some time after it has shown it.
   */
  press(key: string): Promise<void>;
  colorScheme(scheme: ColorScheme): Promise<void>;
  /** The whole document, also what does not fit the popup's height. */
  screenshot(): Promise<Picture>;
  /** Runs axe-core's checks in the popup. */
  axe(): Promise<AxeViolation[]>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** One rule of axe-core that the popup breaks, and where. */
export interface AxeViolation {
  id: string;
  impact: string;
  help: string;
  elements: string[];
}
