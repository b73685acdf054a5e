import { describe, expect, test } from 'vitest';
import { readProcessorList } from '../../lib/notice/read-processor-list.ts';
import { isProcessorList } from '../../lib/notice/recognise/is-processor-list.ts';
import { isNotice } from '../../lib/notice/validate.ts';
import { outline } from './outlines.ts';

describe('isProcessorList', () => {
  test.each([
    'Subprocessors',
    'Example subprocessors',
    'Example’s list of sub-processors',
    'List of processors',
    'Third-party service providers',
    'Vendor list',
    'Subprocessors | Example',
    'Sub-processors we use',
  ])('%s', (title) => expect(isProcessorList({ title })).toBe(true));

  test.each([
    'How we choose subprocessors',
    'Updating our list of subprocessors',
    'Data Processing Addendum',
    'Word processors',
    'Privacy Policy',
    'What is a subprocessor?',
    'Service',
  ])('not: %s', (title) => expect(isProcessorList({ title })).toBe(false));
});

describe('readProcessorList', () => {
  const url = 'https://example.org/subprocessors';

  test('its processors, with purpose and links, under whatever headings', () => {
    const notice = readProcessorList(
      outline(
        `# Example subprocessors
        Last updated: May 3, 2026
        We use these companies:
        - [Acme](https://acme.example/gdpr). Cloud hosting.
        ## Europe
        These are in the EU:
        - [Beta](https://beta.example/trust). Error reports ([DPA](https://beta.example/dpa)).`,
        url,
      ),
    );
    expect(notice?.documentKind).toBe('processor-list');
    expect(isNotice(notice)).toBe(true);
    expect(notice?.lastUpdated).toBe('May 3, 2026');
    expect(
      notice?.processors.map(({ name, purpose, dpa, otherLinks }) => [
        name,
        purpose,
        dpa?.url,
        otherLinks.map((link) => link.url),
      ]),
    ).toEqual([
      ['Acme', 'Cloud hosting', undefined, ['https://acme.example/gdpr']],
      ['Beta', 'Error reports', 'https://beta.example/dpa', ['https://beta.example/trust']],
    ]);
  });

  test('a page that lists none is none', () =>
    expect(
      readProcessorList(outline('# Subprocessors\nWe will publish our list here soon.', url)),
    ).toBeUndefined());
});
