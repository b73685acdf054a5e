// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { governingNotice, noticesToOpen } from '../lib/governing-notice.ts';
import type { Link } from '../lib/notice/model.ts';
import { noticeLinks } from '../lib/page/notice-links.ts';
import { isPsfHost, notices } from '../lib/sites.ts';

const link = (url: string, text = 'Privacy Notice'): Link => ({ text, url, written: 'link' });
const governing = (page: string, ...links: Link[]) => governingNotice(new URL(page), links);

test('the PSF’s hosts, and no look-alike', () => {
  const psf = [
    'python.org',
    'www.python.org',
    'wiki.python.org',
    'pypi.org',
    'test.pypi.org',
    'us.pycon.org',
  ];
  expect(psf.filter(isPsfHost)).toEqual(psf);
  const others = [
    'pypi.org.example.com',
    'notpypi.org',
    'python.org.',
    'pycon.org',
    'de.pycon.org',
    'example.com',
    '',
  ];
  expect(others.filter(isPsfHost)).toEqual([]);
});

test('the page’s own link decides, the nearest to the footer first', () => {
  const page = governing('https://pypi.org/', link(notices.python.url, 'Privacy'), link(notices.pypi.url));
  expect(page).toEqual({
    url: notices.python.url,
    title: 'Python.org Privacy Notice',
    found: { by: 'link', host: 'pypi.org', text: 'Privacy' },
  });
});

test('links that lead elsewhere do not decide', () => {
  const elsewhere = [
    'https://www.fastly.com/privacy/',
    'https://policies.python.org.example.com/pypi.org/Privacy-Notice/',
    'http://policies.python.org/pypi.org/Privacy-Notice/',
    'https://policies.python.org/pypi.org/Terms-of-Service/',
    'not an address',
  ].map((url) => link(url));
  expect(governing('https://docs.python.org/3/', ...elsewhere).found.by).toBe('site');
});

test.each([
  ['https://www.python.org/privacy/', notices.python.url],
  ['http://python.org/privacy', notices.python.url],
  ['https://policies.python.org/python.org/Privacy-Policy/', notices.python.url],
  ['https://policies.python.org/us.pycon.org/Privacy-Policy', notices.pycon.url],
])('an old link leads to its successor: %s', (old, successor) => {
  expect(governing('https://wiki.python.org/', link(old))).toMatchObject({
    url: successor,
    found: { by: 'link' },
  });
});

test('a notice that is not known yet is taken by its place, with the link’s text as its title', () => {
  const url = 'https://policies.python.org/example.org/Privacy-Notice/';
  expect(governing('https://pypi.org/', link(`${url}#top`, 'Example notice'))).toMatchObject({
    url,
    title: 'Example notice',
  });
});

test('without a link the table decides; without a row, the PSF Privacy Notice', () => {
  expect(governing('https://test.pypi.org/')).toMatchObject({ url: notices.pypi.url, found: { by: 'site' } });
  expect(governing('https://wiki.python.org/')).toEqual({
    ...notices.psf,
    found: { by: 'psf', host: 'wiki.python.org' },
  });
  expect(governing('https://constructor/')).toMatchObject({ found: { by: 'psf' } });
});

test('where a notice stands or stood, its address decides when the page cannot be read', () => {
  expect(governing(notices.pypi.url)).toEqual({ ...notices.pypi, found: { by: 'page' } });
  expect(governing('https://policies.python.org/us.pycon.org/Privacy-Policy/')).toMatchObject({
    ...notices.pycon,
    found: { by: 'site' },
  });
});

test('on policies.python.org the notice beside the page decides', () => {
  const all = noticesToOpen();
  expect(governing('https://policies.python.org/us.pycon.org/code-of-conduct/', ...all)).toMatchObject({
    url: notices.pycon.url,
    found: { by: 'link', text: 'PyCon US Privacy Notice' },
  });
  for (const path of ['', 'reference/SSDF-Request-Response/', 'nowhere/']) {
    expect(governing(`https://policies.python.org/${path}`, ...all)).toMatchObject({
      url: notices.psf.url,
      found: { by: 'site' },
    });
  }
});

const folder = join(import.meta.dirname, '../../shared/corpus/nonnotice');

describe.skipIf(!existsSync(folder))('the corpus (skipped where ../shared/corpus is not there)', () => {
  interface Row {
    file: string;
    url: string;
    governingNotice: string | null;
    privacyLinks: { region: string }[];
  }
  const rows: Row[] = existsSync(folder) ? JSON.parse(readFileSync(join(folder, 'LINKS.json'), 'utf8')) : [];

  // What LINKS.json leaves open, and what the policies' own index and error pages get.
  const byTable: Record<string, string> = {
    'blog.pypi.org': notices.pypi.url,
    'docs.pypi.org': notices.pypi.url,
    'pypi.org': notices.pypi.url,
    'docs.python.org': notices.python.url,
  };

  test.each(rows)('$file', ({ file, url, governingNotice: expected }) => {
    const page = new URL(url);
    // happy-dom complains about each stylesheet and frame that it does not load.
    const html = readFileSync(join(folder, file), 'utf8').replace(/<(?:link|iframe)\b[^>]*>/g, '');
    const links = noticeLinks(new DOMParser().parseFromString(html, 'text/html'), page);
    const found = governingNotice(page, links);
    expect(isPsfHost(page.hostname)).toBe(true);
    expect(found.url).toBe(expected ?? byTable[page.hostname]);
    const isIndex = url === 'https://policies.python.org/';
    expect(found.found.by).toBe(expected && !isIndex ? 'link' : 'site');
  });
});
