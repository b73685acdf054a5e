import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareNotices } from '../../lib/notice/compare-notices.ts';
import type { Notice } from '../../lib/notice/model.ts';
import { makeData, makeFact, makeLink, makeNotice, makeProcessor, makePurpose } from './make-notice.ts';

// Compares the golds of consecutive revisions, so that it is the comparing that is tested, not the reading.

const folder = join(import.meta.dirname, '../../../shared/corpus/notices/material9');

/** Notice, revision before, revision after, and the changes, read by hand. */
const revisions: [string, string, string, string[]][] = [
  ['policies__PSF-Privacy-Notice', '2024-10-04__ce30aea', '2024-10-04__69f316b', []],
  ['pypi.org__Privacy-Notice', '2024-10-04__ce30aea', '2024-10-04__69f316b', []],
  [
    'pypi.org__Privacy-Notice',
    '2024-10-04__69f316b',
    '2025-12-16__efab22d',
    [
      'data added: HTTP User-Agent',
      'processor added: Google Cloud',
      'purpose added: To provide the PyPI BigQuery Public Dataset',
    ],
  ],
  ['us.pycon.org__Privacy-Notice', '2024-10-04__ce30aea', '2024-10-04__69f316b', []],
  [
    'us.pycon.org__Privacy-Policy',
    '2023-12-13__9459ce2',
    '2023-12-13__cab6f74',
    [
      'processor reworded: Amazon Web Services (AWS): to host the PyCon US website – We store your registration information on AWS servers.',
      'processor reworded: Heroku (Salesforce): to host the PyCon US website – We store your registration information on Heroku servers.',
      'processor added: Stripe',
      'purpose reworded: To provide the PyCon US website to you',
    ],
  ],
  ['us.pycon.org__Privacy-Policy', '2023-12-13__cab6f74', '2024-04-04__311c6b8', []],
  ['us.pycon.org__Privacy-Policy', '2024-04-04__311c6b8', '2024-04-04__06a3f3d', []],
  ['us.pycon.org__Privacy-Policy', '2024-04-04__06a3f3d', '2024-04-04__805d593', []],
  ['python.org__Privacy-Policy', '2024-04-04__311c6b8', '2024-04-04__06a3f3d', []],
];

describe.skipIf(!existsSync(folder))('the corpus (skipped where ../shared/corpus is not there)', () => {
  test.each(revisions)('%s, %s to %s', (name, before, after, expected) => {
    const changes = compareNotices(gold(`${name}__${before}`), gold(`${name}__${after}`));
    const told = changes.map(({ list, kind, text }) => `${list} ${kind}: ${text}`);
    expect(told.sort()).toEqual(expected.sort());
  });

  test('no revision differs from itself', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(names.filter((name) => compareNotices(gold(name), gold(name)).length > 0)).toEqual([]);
  });
});

interface Gold {
  title: string;
  dataCollected: string[];
  purposes: string[];
  optIn: string[];
  rights: string[];
  sharing: string[];
  processors: {
    name: string;
    purpose?: string;
    dataHandling?: string | null;
    dataSent?: string[];
    dpa?: string | null;
    privacyPolicy?: string | null;
    otherLinks: { text: string; url: string }[];
  }[];
}

function gold(name: string): Notice {
  const file = join(folder, name.endsWith('.json') ? name : `${name}.json`);
  const { title, dataCollected, purposes, optIn, rights, sharing, processors }: Gold = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return makeNotice({
    title,
    dataCollected: dataCollected.map(makeData),
    purposes: purposes.map((text) => makePurpose(text, optIn.includes(text))),
    rights: rights.map(makeFact),
    sharing: sharing.map(makeFact),
    processors: processors.map(
      ({ name: called, purpose, dataHandling, dataSent, dpa, privacyPolicy, otherLinks }) =>
        makeProcessor(called, {
          dataSent: dataSent ?? [],
          ...(purpose && { purpose }),
          ...(dataHandling && { dataHandling }),
          ...(dpa && { dpa: makeLink(dpa) }),
          ...(privacyPolicy && { privacyPolicy: makeLink(privacyPolicy) }),
          otherLinks: otherLinks.map(({ text, url }) => makeLink(url, text)),
        }),
    ),
  });
}
