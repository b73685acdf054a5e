import { findArticle } from './parts.ts';

/** What a banner says that sounds like a notice, and must never be read as one. */
const bannerText =
  'This website uses cookies. We collect your shoe size, your favorite color, and your horoscope to show you better advertising.';

/** A consent banner before everything else in the article, with the role that such banners have. */
export function addRegion(document: Document): void {
  const banner = makeBanner(document);
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-label', 'Cookie consent');
  findArticle(document).prepend(banner);
}

/** A consent banner at the end of the article, known by nothing but its class. */
export function addClassOnly(document: Document): void {
  const banner = makeBanner(document);
  banner.className = 'cookie-banner';
  findArticle(document).append(banner);
}

/** A consent dialog at the end of the page. */
export function addDialog(document: Document): void {
  const banner = makeBanner(document);
  banner.setAttribute('role', 'dialog');
  banner.setAttribute('aria-modal', 'true');
  document.body.append(banner);
}

function makeBanner(document: Document): HTMLElement {
  const banner = document.createElement('div');
  const text = document.createElement('p');
  text.textContent = bannerText;
  banner.append(text, ...['Accept all', 'Decline'].map((label) => makeButton(document, label)));
  return banner;
}

function makeButton(document: Document, label: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}
