import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compareNotices } from '../../lib/notice/compare/compare-notices.ts';
import { comparable } from '../../lib/notice/compare/same-text.ts';
import type { Notice } from '../../lib/notice/model.ts';
import type { Change } from '../../lib/notice/show/summary.ts';
import { readPage } from '../../lib/read-page.ts';
import { type CorpusPage, corpusPages, goldOf, hasCorpus, htmlOf } from './corpus.ts';
import { goldDifference } from './gold-difference.ts';

// Each notice's revisions, as if visited one after the other: read from their pages, compared, and held against
// what the golds of the two differ in. The manifest lists revisions oldest first.
const notices = corpusPages().filter(({ isPsfNotice }) => isPsfNotice);
const revisions = Object.values(Object.groupBy(notices, ({ file }) => file.replace(/__\d{4}-.*/, '')));
const steps = revisions.flatMap((pages = []) =>
  pages.slice(1).map((after, index) => ({ before: pages[index] ?? after, after })),
);
const twins = Object.values(Object.groupBy(notices, ({ twinGroup, file }) => twinGroup ?? file)).flatMap(
  ([one, other]: CorpusPage[] = []) => (one && other ? [{ one, other }] : []),
);

/** By the revision that brought them. */
const told: Record<string, string[]> = {
  'pypi.org__Privacy-Notice__2025-12-16__efab22d': [
    'data added: HTTP User-Agent',
    'processor added: Google Cloud',
    'purpose added: To provide the PyPI BigQuery Public Dataset',
  ],
  'us.pycon.org__Privacy-Policy__2023-12-13__cab6f74': [
    'processor reworded: Amazon Web Services (AWS): to host the PyCon US website – We store your registration information on AWS servers.',
    'processor reworded: Heroku (Salesforce): to host the PyCon US website – We store your registration information on Heroku servers.',
    'processor added: Stripe',
    'purpose reworded: To provide the PyCon US website to you',
    // "PyCon badge" and "PyCon dashboard" before.
    'other reworded: The PSF also shares basic contact information (badge name, nickname provided at signup, email address, and country provided during registration) with sponsors if you have explicitly consented to having your contact information shared with those sponsors by permitting them to scan your PyCon US badge.',
    'other reworded: You may also choose to share additional information with specific sponsors via the PyCon US dashboard.',
  ],
};

describe.runIf(hasCorpus)('revisions', () => {
  test.each(steps)('$before.file → $after.file', ({ before, after }) => {
    const changes = compareNotices(read(before), read(after));
    const ofItems = changes.filter(({ list }) => list !== 'other');
    expect(linesOf(ofItems)).toEqual(goldDifference(goldOf(before), goldOf(after)));
    // Golds hold rights, sharing and so on by phrases alone: there, what was told must be a difference of the pages.
    const ofFacts = changes.filter(({ list }) => list === 'other');
    const { gone, come } = linesOf(ofFacts);
    expect(gone.filter((line) => textOf(after).includes(factText(line)))).toEqual([]);
    expect(gone.filter((line) => !textOf(before).includes(factText(line)))).toEqual([]);
    expect(come.filter((line) => textOf(before).includes(factText(line)))).toEqual([]);
    expect(come.filter((line) => !textOf(after).includes(factText(line)))).toEqual([]);
  });

  test.each(twins)('the same text in other chrome: $one.file, $other.file', ({ one, other }) => {
    expect(compareNotices(read(one), read(other))).toEqual([]);
    expect(compareNotices(read(other), read(one))).toEqual([]);
  });

  test('there is something to compare', () => {
    expect([steps.length, twins.length]).toEqual([18, 15]);
  });

  test.each(Object.entries(told))(
    'what is new, gone and reworded was read by hand: %s',
    (revision, expected) => {
      const [step] = steps.filter(({ after }) => after.file.includes(revision));
      if (!step) throw new Error(`no revision ${revision}`);
      const changes = compareNotices(read(step.before), read(step.after));
      expect(changes.map(({ list, kind, text }) => `${list} ${kind}: ${text}`).sort()).toEqual(
        expected.sort(),
      );
    },
  );

  test('every other revision says the same as the one before', () => {
    const quiet = steps.filter(
      ({ after }) => !Object.keys(told).some((revision) => after.file.includes(revision)),
    );
    expect(quiet).toHaveLength(14);
    expect(quiet.filter(({ before, after }) => compareNotices(read(before), read(after)).length > 0)).toEqual(
      [],
    );
  });
});

const readings = new Map<string, { notice: Notice; text: string }>();

function reading(page: CorpusPage): { notice: Notice; text: string } {
  const known = readings.get(page.file);
  if (known) return known;
  const { document } = new JSDOM(htmlOf(page), { url: page.url }).window;
  const result = readPage(document, new URL(page.url));
  if (result.status !== 'notice') throw new Error(`${page.file} was read as ${result.status}`);
  const fresh = { notice: result.notice, text: comparable(document.body.textContent ?? '') };
  readings.set(page.file, fresh);
  return fresh;
}

const read = (page: CorpusPage) => reading(page).notice;
const textOf = (page: CorpusPage) => reading(page).text;
const factText = (line: string) => line.replace(/^other: /, '');

/** What the changes say was there and is no more, and the other way round: a reworded line stands on both sides. */
function linesOf(changes: Change[]): { gone: string[]; come: string[] } {
  const said = (list: string, text: string) => `${list}: ${comparable(text)}`;
  return {
    gone: changes
      .flatMap(({ list, kind, text, before }) => (kind === 'added' ? [] : [said(list, before ?? text)]))
      .sort(),
    come: changes.flatMap(({ list, kind, text }) => (kind === 'removed' ? [] : [said(list, text)])).sort(),
  };
}
