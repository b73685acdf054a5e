import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder } from '../test/corpus/corpus.ts';
import { syntheticNotice } from './synthetic-notice.ts';

/** A page to measure: a name for the table, and its HTML. */
export interface Page {
  name: string;
  html: string;
  /** How many times an ordinary notice it is, where it was made to be. */
  times?: number;
}

/** One page of each kind of notice: the real one where the corpus stands beside the checkout, else our sample of it. */
export function pages(): Page[] {
  const kinds = kindsOfNotice.flatMap(({ kind, real, sample }) => {
    const file = [
      join(corpusFolder, real),
      join(import.meta.dirname, '../test/fixtures', sample, 'source.html'),
    ].find(existsSync);
    return file ? { name: kind, html: readFileSync(file, 'utf8') } : [];
  });
  const [first] = kinds;
  if (first) kinds.push({ name: `${first.name}, no article`, html: first.html.replace(/article\b/g, 'div') });
  const made = [1, 10, 100].map((times) => ({
    name: `synthetic, ${times}×`,
    html: syntheticNotice(times),
    times,
  }));
  return [...kinds, ...made];
}

const notices = 'notices/material9';
const kindsOfNotice = [
  {
    kind: 'PyPI’s notice',
    real: `${notices}/pypi.org__Privacy-Notice__2025-12-16__efab22d.html`,
    sample: 'pypi-sample',
  },
  {
    kind: 'Python.org’s notice',
    real: `${notices}/python.org__Privacy-Notice__2025-12-16__c731164.html`,
    sample: 'python-org-sample',
  },
  {
    kind: 'PyCon US’s notice',
    real: `${notices}/us.pycon.org__Privacy-Notice__2024-10-04__69f316b.html`,
    sample: 'pycon-sample',
  },
  {
    kind: 'the PSF’s notice',
    real: `${notices}/policies__PSF-Privacy-Notice__2024-10-04__69f316b.html`,
    sample: 'psf-sample',
  },
  {
    kind: 'prose only (2024)',
    real: `${notices}/python.org__Privacy-Policy__2024-04-04__06a3f3d.html`,
    sample: 'policy-prose',
  },
  {
    kind: 'python.org/privacy',
    real: 'legacy/python.org__privacy__2024-09-13__legacy.html',
    sample: 'policy-legacy-chrome',
  },
];
