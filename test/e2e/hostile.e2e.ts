import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plural } from '../../lib/messages.ts';
import type { ReadResult } from '../../lib/notice/model.ts';
import { root } from '../browser/environment.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type Sites, startSites } from '../browser/sites.ts';
import type { TestBrowser } from '../browser/types.ts';
import { describeInBrowsers, readIn } from './helpers.ts';

// What a page can do to Noticed in a real browser. The same by properties, and more of it, in test/hostile.

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const sample = readFileSync(join(root, 'test/fixtures/pypi-sample/source.html'), 'utf8');
const withHead = (extra: string) => sample.replace('</head>', `${extra}</head>`);
const withData = (extra: string) => sample.replace(/<li>Email addresses/, `${extra}<li>Email addresses`);

describeInBrowsers('a hostile page', (name) => {
  let sites: Sites;
  let browser: TestBrowser;

  beforeAll(async () => {
    sites = await startSites({ [url]: sample });
    browser = await launchBrowser(name, { sites });
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  async function read(html: string): Promise<ReadResult> {
    sites.answer(url, html);
    await browser.open(url);
    return readIn(browser);
  }

  test('cannot reach the reader by overwriting prototypes and getters', async () => {
    const clean = await read(sample);
    expect(clean.status).toBe('notice');
    const overwritten = await read(
      withHead(`<script>
        const lie = () => { throw new Error('overwritten'); };
        for (const name of ['querySelectorAll', 'querySelector', 'getAttribute', 'closest', 'hasAttributes']) Element.prototype[name] = lie;
        for (const [type, name] of [[Node, 'textContent'], [Node, 'nodeType'], [Element, 'localName'], [Document, 'title']])
          Object.defineProperty(type.prototype, name, { get: lie });
        for (const name of ['map', 'filter', 'push', 'flatMap']) Array.prototype[name] = lie;
        RegExp.prototype.exec = lie; String.prototype.replace = lie; JSON.parse = JSON.stringify = MessageChannel = lie;
        document.createTreeWalker = lie; Document.prototype.createTreeWalker = lie;
      </script>`),
    );
    expect(overwritten).toEqual(clean);
  });

  test('cannot stand elements in for members', async () => {
    const clean = await read(sample);
    expect(clean.status).toBe('notice');
    const clobbered = await read(
      sample.replace(
        '<body>',
        '<body><img name="title"><img name="querySelectorAll"><form><input name="nextSibling"></form>',
      ),
    );
    expect(clobbered).toEqual(clean);
  });

  test('reads the same while the page keeps changing', async () => {
    const clean = await read(sample);
    expect(clean.status).toBe('notice');
    const changing = await read(
      withHead('<script>setInterval(() => document.body.append(document.createElement("i")), 0)</script>'),
    );
    expect(changing).toEqual(clean);
  });

  test('shows markup, scripts and hidden characters as text, and no unsafe link', async () => {
    sites.answer(
      url,
      withData(`<li>&lt;img src=x onerror="document.title='owned'"&gt; names</li>
        <li>abc\u202Edef\u200Bghi</li>`).replace(
        /<a href="https:\/\/www\.fastly\.com\/[^"]*"/,
        '<a href="javascript:document.title=\'owned\'"',
      ),
    );
    await browser.open(url);
    const popup = await browser.clickIcon();
    await popup.waitFor('main:not([aria-busy="true"]) h2');
    const text = await popup.text();
    expect(text).toContain('<img src=x onerror=');
    expect(text).toMatch(/abcdefghi/i);
    const { title, images, links } = await popup.evaluate(() => ({
      title: document.title,
      images: document.querySelectorAll('img').length,
      links: [...document.querySelectorAll('a')].map(({ href }) => href),
    }));
    expect([title, images]).toEqual(['PyPI Privacy Notice', 0]);
    for (const link of links) expect(link).toMatch(/^(?:https?:\/\/[^@]+|mailto:[^:]+)$/);
    await popup.close();
  });

  test.each([
    ['100,000 list items', withData('<li>x</li>'.repeat(100_000))],
    ['1,000,000 characters in one sentence', withData(`<li>${'data '.repeat(200_000)}</li>`)],
    ['10,000 levels', withData(`<li>${'<b>'.repeat(10_000)}deep${'</b>'.repeat(10_000)}</li>`)],
  ])('is refused with a sentence, and the page goes on: %s', async (_, html) => {
    const result = await read(html);
    if (result.status !== 'failed') throw new Error(`read as ${result.status}`);
    expect(result.reason).toMatch(/^This page is too large to be read safely: .{10,200}\.$/);
    const popup = await browser.clickIcon();
    await expect.poll(() => popup.text(), { timeout: 10_000 }).toContain(result.reason);
    expect(await popup.text()).not.toMatch(/kinds? of data/);
    await popup.close();
    expect(await browser.badge()).toBe('');
    expect(await browser.evaluate(() => document.title)).toMatch(/^Privacy Notice/);
  });

  test.each([
    ['1,000 list items', Array.from({ length: 1_000 }, (_, n) => `Name ${n}`)],
    ['400 levels', [`${'<b>'.repeat(400)}Names${'</b>'.repeat(400)}`]],
  ])('is read whole, and no line of it is lost: %s', async (_, items) => {
    const result = await read(withData(items.map((item) => `<li>${item}</li>`).join('')));
    if (result.status !== 'notice') throw new Error(JSON.stringify(result));
    const { dataCollected, unread } = result.notice;
    const quotes = new Set([...dataCollected, ...unread].map(({ quote }) => quote));
    expect(items.filter((item) => !quotes.has(item.replace(/<[^>]*>/g, '')))).toEqual([]);
    const popup = await browser.clickIcon();
    await expect
      .poll(() => popup.text(), { timeout: 10_000 })
      .toContain(plural('kindsOfData', dataCollected.length));
    await popup.close();
  });

  test('nobody but the detector and the popup is listened to', async () => {
    sites.answer('https://policies.python.org/', '<!doctype html><title>Policies</title><h1>Policies</h1>');
    await browser.open('https://policies.python.org/');
    const tabs = () => browser.evaluateInExtension(async () => (await chrome.tabs.query({})).length);
    const before = await tabs();
    // Even what runs in the extension's own world in the page cannot have a tab opened, or a badge without a notice.
    await browser.evaluateAsContentScript(async (url) => {
      const fact = { text: 'x', quote: 'x', heading: 'x' };
      for (const message of [
        { type: 'notice-found' },
        { type: 'show-source', url, fact },
        'show-source',
        null,
        { type: 1 },
      ]) {
        await chrome.runtime.sendMessage(message).catch(() => {});
      }
    }, url);
    expect(await browser.badge()).toBe('');
    expect(await tabs()).toBe(before);
  });
});
