import type { Picture, Popup, TestBrowser } from '../test/browser/types.ts';

export interface Size {
  width: number;
  height: number;
}

/**
 * A picture of the page in the current tab with the popup open over it, as on a screen, which no browser takes by itself:
 * it is put together from one of each. Closes the popup.
 */
export async function besidePage(browser: TestBrowser, popup: Popup, size: Size): Promise<Picture> {
  const shown = base64(await popup.screenshot());
  await popup.close();
  const page = base64(await browser.screenshot());
  return Buffer.from(await browser.evaluate(draw, page, shown, size), 'base64');
}

const base64 = (picture: Picture) => Buffer.from(picture).toString('base64');

/** Runs in the page. The page fills the picture; the popup hangs from its upper edge, at most 600 px high, as browsers show it. */
async function draw(pagePng: string, popupPng: string, { width, height }: Size): Promise<string> {
  const decode = (png: string) =>
    createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
  const [page, popup] = await Promise.all([decode(pagePng), decode(popupPng)]);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const scale = width / page.width;
  context.drawImage(page, 0, 0, width, page.height * scale);
  const shown = Math.min(popup.height, 600, height - 40);
  const left = width - popup.width - 24;
  context.shadowColor = 'rgb(0 0 0 / 45%)';
  context.shadowBlur = 24;
  context.shadowOffsetY = 6;
  context.fillRect(left, 12, popup.width, shown);
  context.shadowColor = 'transparent';
  context.drawImage(popup, 0, 0, popup.width, shown, left, 12, popup.width, shown);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
