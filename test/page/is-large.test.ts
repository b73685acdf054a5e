import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { headingsOf } from '../../lib/page/headings-of.ts';
import { isLarge } from '../../lib/page/is-large.ts';

const page = (html: string) => new JSDOM(html).window.document;

test.each([
  ['elements', '<p>a'.repeat(1_600)],
  ['characters', `<p>${'a'.repeat(100_001)}`],
])('a page is large by its %s', (_, html) => {
  expect(isLarge(page(html))).toBe(true);
});

test('a page three times as long as any notice is not', () => {
  expect(isLarge(page('<li>We collect your name, and your address.'.repeat(1_100)))).toBe(false);
});

test('of each of the first headings the beginning is taken', () => {
  const headings = headingsOf(page(`<h1>Privacy <b>Notice</b></h1>${'<h2>a'.repeat(200)}`));
  expect(headings).toHaveLength(100);
  expect(headings.slice(0, 2)).toEqual(['Privacy Notice', 'a']);
  expect(headingsOf(page(`<h1>${'a'.repeat(5_000)}`))).toEqual(['a'.repeat(200)]);
  expect(headingsOf(page(`<h1>${'<i>a</i>'.repeat(50)}`))[0]?.length).toBeLessThanOrEqual(20);
});
