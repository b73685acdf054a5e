import type { Page } from 'puppeteer-core';
import type { Picture } from './types.ts';

/**
 * A picture of all of the popup, also what must be scrolled to. Chromium draws no more of a popup than it shows
 * (asked for more, it repeats what it has), so this scrolls and puts the parts together.
 */
export async function takeWholePicture(page: Page): Promise<Picture> {
  const { height, shown } = await page.evaluate(unstick);
  const parts: Part[] = [];
  for (let top = 0; top < height; top += shown) {
    const scrolled = await page.evaluate(scrollAndDraw, top);
    parts.push({
      top: scrolled,
      png: await page.screenshot({ encoding: 'base64', captureBeyondViewport: false }),
    });
  }
  await page.evaluate(scrollAndDraw, 0);
  await page.evaluate(stickAgain);
  return Buffer.from(await page.evaluate(putTogether, parts, height), 'base64');
}

interface Part {
  /** How far down it begins. */
  top: number;
  /** Base64. */
  png: string;
}

// What follows runs in the popup.

/** What sticks to an edge would be in every part. Unstuck, it takes the same room. */
function unstick(): { height: number; shown: number } {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (getComputedStyle(element).position !== 'sticky') continue;
    element.dataset.unstuck = element.style.position;
    element.style.position = 'static';
  }
  return { height: document.documentElement.scrollHeight, shown: innerHeight };
}

function stickAgain(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-unstuck]')) {
    element.style.position = element.dataset.unstuck ?? '';
    delete element.dataset.unstuck;
  }
}

/** Gives how far it came: the last part overlaps the one before. */
async function scrollAndDraw(top: number): Promise<number> {
  scrollTo({ top, behavior: 'instant' });
  // A frame to be laid out in, and one to be drawn in.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return scrollY;
}

async function putTogether(parts: Part[], height: number): Promise<string> {
  const bitmaps = await Promise.all(
    parts.map(({ png }) =>
      createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))])),
    ),
  );
  const scale = (bitmaps[0]?.width ?? 0) / innerWidth;
  // Chromium makes the popup wider than its content, for a scrollbar that is not drawn without a display.
  const width = Math.min(innerWidth, document.body.scrollWidth);
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  for (const [index, bitmap] of bitmaps.entries()) {
    context?.drawImage(bitmap, 0, Math.round((parts[index]?.top ?? 0) * scale));
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
