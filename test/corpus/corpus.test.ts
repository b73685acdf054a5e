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

  const isOthers = ({ file }: { file: string }) => file.startsWith('others/');

  test.each(pages.filter((page) => !page.isPsfNotice && !isOthers(page)))('not a notice: $file', (page) => {
    const dom = new JSDOM(htmlOf(page), { url: page.url });
    expect(readDocument(dom.window.document, new URL(page.url)).status).toBe('not-a-notice');
  });

  test.each(pages.filter((page) => isOthers(page) && page.gold))('a notice by click: $file', (page) => {
    const notice = read(new JSDOM(htmlOf(page), { url: page.url }), page.url);
    expect(notice.controller?.text ?? '').not.toMatch(isPsf);
    expect(notice.site).not.toMatch(isPsf);
  });

  test.each(pages.filter(isOthers))('not the PSF’s, even on a host of theirs: $file', (page) => {
    const url = 'https://policies.python.org/python.org/Privacy-Notice/';
    const dom = new JSDOM(htmlOf(page), { url });
    expect(readDocument(dom.window.document, new URL(url)).status).toBe('not-a-notice');
  });
});

const isPsf = /Python Software Foundation|\bPSF\b|pypi\.org|python\.org/i;

function read(dom: JSDOM, url: string): Notice {
  const result = readDocument(dom.window.document, new URL(url));
  if (result.status !== 'notice') throw new Error(`read as ${result.status}`);
  return result.notice;
}
