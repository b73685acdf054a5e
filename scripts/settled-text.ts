import type { Popup } from '../test/browser/types.ts';
import { waitUntil } from '../test/browser/wait-until.ts';

/** The popup's text, once it has any, says that it is busy no more, and stays the same for a moment. */
export async function settledText(popup: Popup): Promise<string> {
  let before = '';
  return waitUntil(
    'the popup to show something',
    async () => {
      const isBusy = await popup.evaluate(() => document.querySelector('[aria-busy="true"]') !== null);
      const text = tidy(await popup.text());
      const isSettled = !isBusy && text !== '' && text === before;
      before = text;
      if (isSettled) return text;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return '';
    },
    20_000,
  );
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
