import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { looksLikeNotice, noticePatterns } from '../../lib/page/looks-like-notice.ts';

const address = new URL('https://policies.python.org/pypi.org/Privacy-Notice/');
const headings = ['PyPI Privacy Notice', '1. INFORMATION WE COLLECT', '2. USE OF THIRD PARTY SERVICES'];

test('a notice, however its headings are numbered or worded', () => {
  expect(looksLikeNotice(address, headings)).toBe(true);
  expect(
    looksLikeNotice(new URL('https://www.python.org/privacy/'), [
      '',
      'Privacy Policy',
      'What information do we collect?',
      'Disclosure of personal information',
    ]),
  ).toBe(true);
});

test('the address decides first', () => {
  const elsewhere = [
    'https://pypi.org.example.com/Privacy-Notice/',
    'https://policies.python.org.example.com/Privacy-Notice/',
    'http://policies.python.org/pypi.org/Privacy-Notice/',
    'https://policies.python.org/pypi.org/Terms-of-Service/',
    'https://policies.python.org/search/?q=privacy',
    'https://www.python.org/#privacy',
  ];
  expect(elsewhere.filter((url) => looksLikeNotice(new URL(url), headings))).toEqual([]);
});

test('a page about privacy is no notice without its sections', () => {
  expect(looksLikeNotice(address, ['PyPI Privacy Notice', '404'])).toBe(false);
  expect(looksLikeNotice(address, ['How we use data', 'What we collect'])).toBe(false);
});

test('the script runs on two hosts, and only where the address speaks of privacy', () => {
  expect(noticePatterns).toEqual(['https://policies.python.org/*rivacy*', 'https://www.python.org/*rivacy*']);
});

const corpus = join(import.meta.dirname, '../../../shared/corpus');

describe.skipIf(!existsSync(corpus))('the corpus (skipped where ../shared/corpus is not there)', () => {
  test('every notice of the PSF, and nothing else', () => {
    const pages: { file: string; url: string; isPsfNotice: boolean }[] = JSON.parse(
      readFileSync(join(corpus, 'manifest.json'), 'utf8'),
    );
    const wrong = pages.filter(
      ({ file, url, isPsfNotice }) =>
        looksLikeNotice(new URL(url), headingsOf(readFileSync(join(corpus, file), 'utf8'))) !== isPsfNotice,
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

/** A DOM is not needed to find headings in well-formed pages, and parsing them all takes long. */
function headingsOf(html: string): string[] {
  return [...html.matchAll(/<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]>/g)].map(([, inner]) =>
    (inner ?? '').replace(/<[^>]+>/g, ''),
  );
}
