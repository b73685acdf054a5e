import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../browser/environment.ts';

/** What no built file may hold, and why. */
const forbidden: [string, RegExp][] = [
  ['turns text into markup', /\binnerHTML\b|\bouterHTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b/],
  ['runs text as code', /\beval\(|\bnew Function\b|\bFunction\(\s*["'`]/],
  ['loads a script from elsewhere', /\b(?:import|importScripts)\(\s*["'`]https?:/],
  [
    'talks to anyone but the policies’ host',
    /\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/,
  ],
];

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(root, '.output', build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|html|css)$/.test(name),
  );

  test('is built', () => expect(files.length).toBeGreaterThan(4));

  describe.each(files)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    test.each(forbidden)('nothing that %s', (_, pattern) => expect(text).not.toMatch(pattern));
  });

  test('pages hold no script of their own and nothing from elsewhere', () => {
    const html = readFileSync(join(folder, 'popup.html'), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
    expect(html).not.toMatch(/\bon\w+=|\bstyle=/);
  });
});
