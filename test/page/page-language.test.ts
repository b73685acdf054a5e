import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { outlineDocument } from '../../lib/page/outline-document.ts';
import { englishVersion, pageLanguage } from '../../lib/page/page-language.ts';

const here = 'https://example.org/de/datenschutz';
const pageOf = (html: string) => new JSDOM(html).window.document;
const english = (html: string) => englishVersion(pageOf(html), here);

test('the language that a page says it is in', () => {
  expect(pageLanguage(pageOf('<html lang=" pt-BR ">'))).toBe('pt-BR');
  expect(pageLanguage(pageOf('<html>'))).toBeUndefined();
  expect(pageLanguage(pageOf(`<html lang="${'a'.repeat(10_000)}">`))).toHaveLength(35);
});

test.each([
  ['what its head names', '<link rel="alternate" hreflang="en" href="/en/privacy">', 'English'],
  ['in a variety', '<link rel="alternate" hreflang="en-GB" href="/en/privacy">', 'English'],
  ['a link that is marked', '<a hreflang="en" href="/en/privacy">EN</a>', 'EN'],
  ['a link that says so', '<a href="/en/privacy">English <b>version</b></a>', 'English version'],
  ['one before others', '<a href="/fr">Français</a><a href="/en/privacy">In English</a>', 'In English'],
])('the English version: %s', (_, html, text) => {
  expect(english(html)).toEqual({ text, url: 'https://example.org/en/privacy', written: 'link' });
});

test.each([
  ['a text that only speaks of it', '<a href="/en/privacy">English breakfast</a>'],
  ['another language', '<link rel="alternate" hreflang="enm" href="/enm">'],
  ['a style sheet', '<link rel="stylesheet" hreflang="en" href="/en.css">'],
  ['an address that is not safe', '<a hreflang="en" href="javascript:english()">English</a>'],
  ['the page itself', `<a href="${here}#top">English</a>`],
])('not the English version: %s', (_, html) => {
  expect(english(html)).toBeUndefined();
});

test('is looked for on a page in another language only', () => {
  const page = (lang: string) =>
    outlineDocument(pageOf(`<html lang="${lang}"><a href="/en">English</a>`), new URL(here));
  expect(page('de').englishVersion?.url).toBe('https://example.org/en');
  expect(page('en-GB').englishVersion).toBeUndefined();
  expect(page('').englishVersion).toBeUndefined();
});
