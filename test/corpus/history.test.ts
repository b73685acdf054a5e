import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { openHistory } from '../../lib/app/history.ts';
import { compareNotices } from '../../lib/notice/compare/compare-notices.ts';
import { fakeArea } from '../app/fake-area.ts';
import { readDocument } from '../read-document.ts';
import { type CorpusPage, corpusPages, goldOf, hasCorpus, htmlOf } from './corpus.ts';
import { goldDifference } from './gold-difference.ts';

// All revisions of each notice as the history of one computer: what it draws and compares is what the golds differ in.
const notices = corpusPages().filter(({ isPsfNotice }) => isPsfNotice);
const revisions = Object.entries(Object.groupBy(notices, ({ file }) => file.replace(/__\d{4}-.*/, '')));
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();

describe.runIf(hasCorpus)('history', () => {
  test.each(revisions)('%s', async (_, pages = []) => {
    const history = openHistory(fakeArea().area, { isPrivate: false });
    for (const [index, page] of pages.entries()) await history.add(read(page), day(index));
    const [{ url, versions } = { url: '', versions: [] }] = await history.indexes();
    expect(versions[0]?.changed).toBe('first');
    for (const [index, { at, changed }] of versions.entries()) {
      if (index === 0) continue;
      const [before, after] = [
        await history.version(url, versions[index - 1]?.at ?? ''),
        await history.version(url, at),
      ];
      if (!before || !after) throw new Error('A version was lost.');
      const changes = compareNotices(before, after);
      expect(changed).toBe(changes.length > 0 ? 'facts' : 'words');
      // Between two versions that are shown, the revisions that said the same are left out.
      const was = pages[dayOf(versions[index - 1]?.at)];
      const is = pages[dayOf(at)];
      if (!was || !is) throw new Error('A version of no revision.');
      const { gone, come } = goldDifference(goldOf(was), goldOf(is));
      const told = changes.filter(({ list }) => list !== 'other');
      expect(told.length > 0).toBe(gone.length + come.length > 0);
    }
    // A revision that is not shown says the same as the one before it.
    const shown = new Set(versions.map(({ at }) => dayOf(at)));
    for (const [index, page] of pages.entries()) {
      const before = pages[index - 1];
      if (!before || shown.has(index)) continue;
      expect(goldDifference(goldOf(before), goldOf(page))).toEqual({ gone: [], come: [] });
    }
  });
});

const dayOf = (at = '') => new Date(at).getUTCDate() - 1;

function read(page: CorpusPage) {
  const result = readDocument(new JSDOM(htmlOf(page), { url: page.url }).window.document, new URL(page.url));
  if (result.status !== 'notice') throw new Error(`${page.file} was read as ${result.status}`);
  return result.notice;
}
