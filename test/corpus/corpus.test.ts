import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../lib/notice/model.ts';
import { readDocument } from '../read-document.ts';
import { compareWithGold } from './compare-with-gold.ts';
import { corpusPages, goldOf, hasCorpus, htmlOf } from './corpus.ts';

// Parsed by jsdom, which parses broken markup as Chromium does. What decides is test/e2e, in real browsers.
const pages = corpusPages();
if (!hasCorpus) console.warn('The corpus is not beside this checkout: its pages are not tested.');

describe.runIf(hasCorpus)('corpus', () => {
  const notices = pages.filter(({ isPsfNotice }) => isPsfNotice);
  const totals = { expected: 0, missed: 0, extra: 0 };

  test.each(notices)('$file', (page) => {
    const dom = new JSDOM(htmlOf(page), { url: page.url });
    const before = dom.serialize();
    const notice = read(dom, page.url);
    expect(dom.serialize()).toBe(before);
    const { differences, prose, extra } = compareWithGold(notice, goldOf(page));
    expect(differences).toEqual([]);
    totals.expected += prose.expected;
    totals.missed += prose.missed.length;
    totals.extra += extra.length;
    expect(JSON.parse(JSON.stringify(notice))).toEqual(notice);
  });

  test('items in prose: all found, and nothing reported that is not in the gold', () => {
    expect(totals.expected).toBeGreaterThan(0);
    expect(totals.missed).toBe(0);
    expect(totals.extra).toBe(0);
  });

  test.each(pages.filter(({ kind }) => kind === 'not-a-notice'))('not a notice: $file', (page) => {
    const dom = new JSDOM(htmlOf(page), { url: page.url });
    expect(readDocument(dom.window.document, new URL(page.url)).status).toBe('not-a-notice');
  });

  test.each([
    ['others/37signals__privacy.html', undefined],
    ['others/mozilla.org__firefox_privacy_notice.html', undefined],
    ['others/37signals__basecamp-subprocessors.html', 'processor-list'],
    ['others/37signals__hey-subprocessors.html', 'processor-list'],
  ])('another organisation’s, on its own host: %s', (file, documentKind) => {
    const page = pages.find((one) => one.file === file);
    if (!page) throw new Error(`${file} is not in the corpus.`);
    const notice = read(new JSDOM(htmlOf(page), { url: page.url }), page.url);
    expect(notice.documentKind).toBe(documentKind);
  });

  test.each(pages.filter(({ file }) => file.startsWith('others/')))(
    'not the PSF’s, even on a host of theirs: $file',
    (page) => {
      const url = 'https://policies.python.org/python.org/Privacy-Notice/';
      const dom = new JSDOM(htmlOf(page), { url });
      expect(readDocument(dom.window.document, new URL(url)).status).toBe('not-a-notice');
    },
  );
});

function read(dom: JSDOM, url: string): Notice {
  const result = readDocument(dom.window.document, new URL(url));
  if (result.status !== 'notice') throw new Error(`read as ${result.status}`);
  return result.notice;
}
