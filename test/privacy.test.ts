import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { readNotice } from '../lib/notice/read-notice.ts';
import { outlineContent } from '../lib/page/outline-content.ts';

/** Noticed's own notice, as plain HTML, read by Noticed. */
function ownNotice() {
  const html = marked.parse(readFileSync('PRIVACY.md', 'utf8'), { async: false });
  const url = new URL('https://noticed.example/privacy/');
  const { document } = new JSDOM(`<!doctype html><main><article>${html}</article></main>`, { url: url.href })
    .window;
  return readNotice(outlineContent(document.body, document, url));
}

const texts = (facts: { text: string }[]) => facts.map(({ text }) => text);

test('Noticed reads its own privacy notice', () => {
  const notice = ownNotice();
  expect(notice).toMatchObject({
    title: 'Noticed Privacy Notice',
    lastUpdated: 'November 25, 2026',
    dataCollected: [],
    aggregateAnalytics: [],
    processors: [],
    doubts: [],
    contact: { text: 'noticed@noticed.example' },
  });
  expect(texts(notice.purposes)).toEqual([
    'To show a notice at once, also when you are offline',
    'To show what has changed since you last read it',
    'To show what has changed in a notice that you asked to keep',
  ]);
  expect(texts(notice.sharing)).toEqual(['We share it with nobody, because we have none.']);
  expect(texts(notice.retention)[0]).toMatch(/^What is kept on your device stays until/);
  expect(texts(notice.transfers)).toEqual(['Nothing is transferred, because nothing leaves your device.']);
  expect(texts(notice.rights)[0]).toMatch(/^You have the right to see/);
  expect(notice.changesPolicy?.text).toContain('CHANGELOG.md');
});
