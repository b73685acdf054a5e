/**
 * Hosts that the browsers ask by themselves, with no extension installed, for all the switches and prefs that
 * tell them not to. Exact names, so that nothing an extension or a page asks for is taken for the browser's.
 */
const browsersOwnHosts = new Set([
  // Chromium: the time, its components, whether someone is signed in.
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  // Chromium, on a page with a form: what its fields might be filled with.
  'content-autofill.googleapis.com',
  // Firefox: its remote settings, also with the pref that names another server.
  'firefox.settings.services.mozilla.com',
  // Firefox: whether there is a newer one.
  'aus5.mozilla.org',
]);

/** Whether a request to `host` is the browser's own doing. */
export function isBrowsersOwnHost(host: string): boolean {
  return browsersOwnHosts.has(host.replace(/:\d+$/, ''));
}
