import { describe, expect, test } from 'vitest';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { outline } from './outlines.ts';

const rest = '## What we collect\n- Your name\n## How we use it\n- To write to you';
const read = (head: string) => readNotice(outline(`# Privacy Notice\n${head}\n${rest}`));

describe('the date', () => {
  test.each([
    ['Effective March 1st, 2026. Last updated February 20, 2026.', 'February 20, 2026'],
    ['Version 2.1, March 1, 2026', 'March 1, 2026'],
    ['Date: March 1, 2026', 'March 1, 2026'],
    ['Last modified on: 1. March 2026', '1. March 2026'],
    ['Updated March 2026', 'March 2026'],
    ['First published May 1, 2024; last updated March 1, 2026.', 'March 1, 2026'],
  ])('%s', (line, date) => expect(read(line).lastUpdated).toBe(date));

  test('of the law, not of the notice', () => {
    expect(read('We follow a law that was passed on May 25, 2018.').lastUpdated).toBeUndefined();
  });
});

describe('the layer beneath', () => {
  const link = '[PSF Privacy Notice](https://policies.python.org/PSF-Privacy-Notice/)';
  test.each([
    `Read this in conjunction with the ${link}.`,
    `The ${link} applies as well; this notice is an addendum to it.`,
    `This notice builds on the ${link}.`,
    `This notice extends the ${link}.`,
    'An addendum to the PSF Privacy Notice ([https://policies.python.org/PSF-Privacy-Notice/](https://policies.python.org/PSF-Privacy-Notice/)).',
    'An addendum to the PSF Privacy Notice (https://policies.python.org/PSF-Privacy-Notice/).',
  ])('%s', (line) =>
    expect(read(line).addendumTo).toEqual({
      title: 'PSF Privacy Notice',
      url: 'https://policies.python.org/PSF-Privacy-Notice/',
    }),
  );

  test('a notice that is replaced is none', () => {
    expect(read(`This takes the place of the ${link}.`).addendumTo).toBeUndefined();
  });
});
