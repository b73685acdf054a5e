import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notices } from '../../lib/sites.ts';
import { root } from '../browser/environment.ts';
import { corpusPages, goldOf, hasCorpus, htmlOf } from '../corpus/corpus.ts';

/** A notice as it is served, and what a careful reader finds there. */
export interface ServedNotice {
  html: string;
  dataCollected: string[];
  processors: string[];
}

/** The project's own sample notices, by address. */
export const sampleNotices: Record<string, ServedNotice> = Object.fromEntries(
  readdirSync(join(root, 'test/fixtures'))
    .filter((name) => name.endsWith('-sample'))
    .map((name) => {
      const gold = JSON.parse(fixture(name, 'gold.json'));
      return [gold.url, served(fixture(name, 'source.html'), gold)];
    }),
);

/** Each current notice in its latest revision: the corpus's where it is there, else the samples. */
export const latestNotices: Record<string, ServedNotice> = hasCorpus
  ? Object.fromEntries(Object.values(notices).map(({ url }) => [url, latestOf(url)]))
  : sampleNotices;

/** A page of PyPI's with the footer that links to its notice. */
export const pypiPage = hasCorpus
  ? htmlOf({ file: 'nonnotice/pypi.org__home__2026.html' })
  : fixture('project-page', 'source.html');

/** The pages alone, as a table of answers. */
export const pagesOf = (served: Record<string, ServedNotice>): Record<string, string> =>
  Object.fromEntries(Object.entries(served).map(([url, { html }]) => [url, html]));

function latestOf(url: string): ServedNotice {
  const page = corpusPages().findLast((one) => one.isPsfNotice && one.url === url);
  if (!page) throw new Error(`The corpus has no ${url}`);
  return served(htmlOf(page), goldOf(page));
}

function served(
  html: string,
  gold: { dataCollected?: string[]; processors?: { name: string }[] },
): ServedNotice {
  const { dataCollected = [], processors = [] } = gold;
  return { html, dataCollected, processors: processors.map(({ name }) => name) };
}

function fixture(name: string, file: string): string {
  return readFileSync(join(root, 'test/fixtures', name, file), 'utf8');
}
