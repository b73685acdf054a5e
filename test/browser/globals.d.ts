/** Names that exist where sent functions run: in the extension, or with Firefox's own rights. */
import type { Browser } from 'webextension-polyfill';

declare global {
  const chrome: Browser;

  /** Firefox: an element that holds a page (a tab's, the popup's, the hidden one of the background). */
  interface XulBrowser extends Element {
    browsingContext: {
      prefersColorSchemeOverride: 'light' | 'dark' | 'none';
      currentWindowGlobal: {
        drawSnapshot(rect: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
        getActor(name: 'MarionetteCommands'): {
          executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
        };
      } | null;
    } | null;
  }

  /** Firefox: everything it knows of an installed extension. */
  interface FirefoxExtension {
    views: Iterable<{ viewType: string; xulBrowser: XulBrowser }>;
    wakeupBackground(): Promise<void>;
    terminateBackground(): Promise<void>;
  }

  const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };

  /** Firefox: what its own code may do to a page's window. */
  interface Window {
    windowUtils: { setHandlingUserInput(handling: boolean): { destruct(): void } };
  }

  /** Firefox: its older parts. */
  const Components: {
    classes: Record<'@mozilla.org/text-input-processor;1', { createInstance(kind: unknown): TextInput }>;
    interfaces: { nsITextInputProcessor: unknown };
  };
  interface TextInput {
    beginInputTransactionForTests(window: Window): boolean;
    keydown(event: KeyboardEvent): void;
    keyup(event: KeyboardEvent): void;
  }

  const ChromeUtils: { importESModule<Module>(url: string): Module };
}
