import browser from 'webextension-polyfill';

/** What the popup's buttons need of the browser and know nothing of: the clipboard, files, paper, tabs, versions. */
export const popupTools = {
  copy: (text: string) => navigator.clipboard.writeText(text),
  saveFile,
  print: () => print(),
  /** Resolves to nothing that the popup could use; where no tab can be opened, nothing happens. */
  openInBackground(url: string): void {
    browser.tabs.create({ url, active: false }).catch((error) => console.error('Noticed:', error));
  },
  openPage(): void {
    browser.runtime.openOptionsPage().catch((error) => console.error('Noticed:', error));
  },
  about: () => ({ version: browser.runtime.getManifest().version, browser: navigator.userAgent }),
};

function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
