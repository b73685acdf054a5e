import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../test/browser/environment.ts';
import type { TestBrowser } from '../test/browser/types.ts';
import { settledText } from './settled-text.ts';

const folder = join(root, 'test-results/start');

/** Where there is no display: clicks the icon, prints what the popup says, and leaves pictures of it. */
export async function showInTerminal(browser: TestBrowser): Promise<void> {
  console.log(
    'There is no display here, so this clicks the icon of Noticed and prints what its popup shows.\n',
  );
  const popup = await browser.clickIcon();
  const text = await settledText(popup);
  console.log(text.replace(/^/gm, '  '));

  mkdirSync(folder, { recursive: true });
  console.log('\nPictures of the popup:');
  for (const scheme of ['light', 'dark'] as const) {
    const file = join(folder, `popup-${scheme}.png`);
    await popup.colorScheme(scheme);
    writeFileSync(file, await popup.screenshot());
    console.log(`  ${relative(process.cwd(), file)}`);
  }
  await popup.close();
}
