import { describe, expect, test } from 'vitest';
import { catalogueOf, locales } from '../messages.ts';
import type { Catalogue } from '../messages-from.ts';
import { browsers, filesOf, readBuilt } from './built.ts';

/** What turns text into markup or into code. */
const dangerous = [
  /innerHTML|outerHTML\s*=|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|\bsrcdoc\b/,
  /document\.write/,
  /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/,
  /set(?:Timeout|Interval)\s*\(\s*["'`]/,
  /\bimportScripts\b|\bimport\s*\(\s*["'`]?https?:/,
];

/** Addresses that may stand in a built file: the one host that is asked, names of XML, and those of vocabularies. */
const addresses = new RegExp(
  `^https?://(?:${[
    'policies\\.python\\.org(?:/.*)?',
    'www\\.w3\\.org/(?:1998|1999|2000|ns)/[\\w/-]+',
    // What a JSON-LD file's terms are called; nobody is asked for them.
    'w3id\\.org/dpv(?:/pd|/legal/eu/gdpr)?',
    'purl\\.org/dc/terms/',
    'xmlns\\.com/foaf/0\\.1/',
  ].join('|')})$`,
);

describe.each(browsers)('the files for %s', (browser) => {
  const files = filesOf(browser);
  const texts = files.filter((file) => /\.(?:js|html|css)$/.test(file));

  test('are of known kinds', () => {
    expect(files.filter((file) => !/\.(?:js|html|css|json|png)$/.test(file))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(['background.js', 'popup.html', 'outline-page.js']));
  });

  test.each(texts)('%s cannot turn text into markup or code', (file) => {
    const code = readBuilt(browser, file);
    for (const pattern of dangerous) expect(code).not.toMatch(pattern);
  });

  test.each(locales)('the messages in %s say what their source says', (locale) => {
    const source = catalogueOf(locale);
    const built = JSON.parse(readBuilt(browser, `_locales/${locale}/messages.json`)) as Catalogue;
    expect(Object.keys(built)).toEqual(Object.keys(source));
    for (const [key, { message, placeholders = {} }] of Object.entries(source)) {
      const numbered = Object.entries(placeholders).reduce(
        (text, [name, { content }]) => text.split(`$${name}$`).join(content),
        message,
      );
      expect([numbered, message], key).toContain(built[key]?.message);
      // A message that kept its names kept what they stand for.
      if (built[key]?.message !== numbered) expect(built[key]).toEqual(source[key]);
    }
  });

  test.each(texts)('%s names no address but the notices’', (file) => {
    const found = readBuilt(browser, file).match(/\b(?:https?|wss?):\/\/[\w./-]+/g) ?? [];
    expect(found.filter((address) => !addresses.test(address))).toEqual([]);
  });

  test.each(texts.filter((file) => file.endsWith('.html')))(
    '%s has scripts and styles of its own only',
    (file) => {
      const html = readBuilt(browser, file);
      expect(html).not.toMatch(/\son\w+\s*=|<script(?![^>]*\ssrc=)|<style|\sstyle\s*=|<iframe|<base/i);
      for (const [, source] of html.matchAll(/\s(?:src|href)="([^"]*)"/g))
        expect(source).toMatch(/^\/[\w/.-]+$/);
    },
  );
});
