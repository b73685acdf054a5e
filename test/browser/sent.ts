// Functions that are sent to a page in either browser.

/** The text as a reader sees it. */
export const visibleText = (): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not be in it.
  document.documentElement.innerText;

export const wholeHtml = (): string => document.documentElement.outerHTML;

/** Whether keys that are pressed now reach this page. */
export const hasKeyboard = (): boolean => document.hasFocus();

/** Whether `selector` matches. */
export const has = (selector: string): boolean => document.querySelector(selector) !== null;
