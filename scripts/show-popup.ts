import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../test/browser/environment.ts';
import type { Popup, TestBrowser } from '../test/browser/types.ts';
import { besidePage } from './beside-page.ts';
import { settledText } from './settled-text.ts';

const folder = join(root, 'test-results/start');

/** On a display: opens the popup beside the page, prints what it says, and waits until the browser is closed. */
export async function showOnDisplay(browser: TestBrowser): Promise<void> {
  await printText(await browser.clickIcon());
  console.log(
    "\nThe popup closes when you click elsewhere; the icon of Noticed opens it again (in Chromium it may be behind the puzzle piece). Close the browser's window to end.",
  );
  await browser.closed;
}

/** Where there is no display: prints what the popup says, and leaves pictures of it and of the page beside it. */
export async function showInTerminal(browser: TestBrowser): Promise<void> {
  console.log(
    'There is no display here, so this clicks the icon of Noticed and prints what its popup shows.\n',
  );
  const popup = await browser.clickIcon();
  await printText(popup);

  mkdirSync(folder, { recursive: true });
  console.log('\nPictures:');
  for (const scheme of ['light', 'dark'] as const) {
    await popup.colorScheme(scheme);
    save(`popup-${scheme}.png`, await popup.screenshot());
  }
  await popup.colorScheme('light');
  save('popup-beside-page.png', await besidePage(browser, popup, { width: 1280, height: 800 }));
}

async function printText(popup: Popup): Promise<void> {
  console.log((await settledText(popup)).replace(/^/gm, '  '));
}

function save(name: string, picture: Uint8Array): void {
  const file = join(folder, name);
  writeFileSync(file, picture);
  console.log(`  ${relative(process.cwd(), file)}`);
}
