import { runAxe } from './axe.ts';
import { type Frame, inChrome, inFrame } from './firefox-session.ts';
import type { Marionette } from './marionette.ts';
import { has, hasKeyboard, visibleText, wholeHtml } from './sent.ts';
import type { Popup } from './types.ts';
import { waitUntil } from './wait-until.ts';

const popupFrame: Frame = { name: 'popup', find: findPopup, arg: '' };

/** Clicks the toolbar button `widget` and gives the popup that opens. */
export async function openPopup(marionette: Marionette, widget: string): Promise<Popup> {
  if (!(await inChrome(marionette, clickButton, widget))) throw new Error('There is no toolbar button.');
  const popup = drivePopup(marionette);
  // Until its own document is there, an open popup shows a blank one.
  const hasLoaded = () =>
    location.protocol === 'moz-extension:' && document.readyState === 'complete' && document.body !== null;
  await waitUntil('the popup to load', () => popup.evaluate(hasLoaded).catch(() => false), 10_000);
  return popup;
}

function drivePopup(marionette: Marionette): Popup {
  const run = (expression: string, asBrowser = false) =>
    inFrame(marionette, popupFrame, expression, { asBrowser });
  const evaluate: Popup['evaluate'] = async (fn, ...args) =>
    (await run(`(${fn})(...${JSON.stringify(args)})`)) as Awaited<ReturnType<typeof fn>>;
  const asBrowser = <Arg>(fn: (arg: Arg) => unknown, arg: Arg) =>
    run(`(${fn})(${JSON.stringify(arg)})`, true);
  const isOpen = () => inChrome(marionette, isPanelOpen);
  const waitFor = async (selector: string, milliseconds?: number) => {
    await waitUntil(`${selector} in the popup`, () => evaluate(has, selector), milliseconds);
  };

  return {
    text: () => evaluate(visibleText),
    html: () => evaluate(wholeHtml),
    evaluate,
    waitFor,
    async click(selector) {
      await waitFor(selector);
      await asBrowser(clickAsUser, selector);
    },
    async press(key) {
      await waitUntil('the popup to have the keyboard', () => evaluate(hasKeyboard));
      await asBrowser(pressAsUser, key);
    },
    async colorScheme(scheme) {
      await inChrome(marionette, setColorScheme, scheme);
    },
    async screenshot() {
      const [width, height] = await evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight] as const;
      });
      return Buffer.from(await inChrome(marionette, drawPopup, width, height), 'base64');
    },
    axe: () => runAxe((source) => run(source)),
    isOpen,
    async close() {
      await inChrome(marionette, hidePanel);
      await waitUntil('the popup to close', async () => !(await isOpen()));
    },
  };
}

// What follows runs with the browser's own rights: first over the popup's page, then over the browser's window.

function clickAsUser(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  const gesture = window.windowUtils.setHandlingUserInput(true);
  try {
    element?.focus();
    element?.click();
  } finally {
    gesture.destruct();
  }
}

function pressAsUser(key: string): void {
  const keyboard = Components.classes['@mozilla.org/text-input-processor;1'].createInstance(
    Components.interfaces.nsITextInputProcessor,
  );
  keyboard.beginInputTransactionForTests(window);
  // A key that writes something has a code only for the layout it is on; what it writes is enough.
  const code = key === ' ' ? 'Space' : key.length === 1 ? '' : key;
  const event = new KeyboardEvent('', { key, code });
  keyboard.keydown(event);
  keyboard.keyup(event);
}

/**
 * The popup's page, once its panel is open. Before that Firefox loads the page in a hidden panel and then moves it into
 * the one that is shown: what is asked in between finds the wrong one of the two, or neither.
 */
function findPopup(): XulBrowser | undefined {
  const popups = document.querySelectorAll<XulBrowser>('browser.webextension-popup-browser');
  const isShown = (popup: XulBrowser) =>
    (popup.closest('panel') as (Element & { state: string }) | null)?.state === 'open';
  return [...popups].find(isShown);
}

function clickButton(widget: string): boolean {
  const button = document
    .getElementById(widget)
    ?.querySelector<HTMLElement>('.unified-extensions-item-action-button');
  button?.click();
  return button !== null && button !== undefined;
}

function isPanelOpen(): boolean {
  return document.querySelector('browser.webextension-popup-browser') !== null;
}

function hidePanel(): void {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}

function setColorScheme(scheme: 'light' | 'dark'): void {
  const context = document.querySelector<XulBrowser>('browser.webextension-popup-browser')?.browsingContext;
  if (context) context.prefersColorSchemeOverride = scheme;
}

async function drawPopup(width: number, height: number): Promise<string> {
  const popup = document.querySelector<XulBrowser>('browser.webextension-popup-browser');
  const picture = await popup?.browsingContext?.currentWindowGlobal?.drawSnapshot(
    new DOMRect(0, 0, width, height),
    1,
    'white',
  );
  if (!picture) throw new Error('There is no popup.');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
