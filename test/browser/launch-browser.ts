import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './types.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** The browsers that Noticed is tested in. */
export const browserNames: BrowserName[] = ['chromium', 'firefox'];

/** Starts a real browser with the built extension in it. Fails in words where the browser or the build is missing. */
export function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
  return launchers[name](options);
}
