import browser from 'webextension-polyfill';

/** The messages in the language of the browser. */
export const browserMessages = {
  getMessage: (key: string, substitutions?: string[]) => browser.i18n.getMessage(key, substitutions),
};
