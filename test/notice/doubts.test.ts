import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../lib/notice/model.ts';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { outline } from './outlines.ts';

const pypi = 'https://policies.python.org/pypi.org/Privacy-Notice/';

/** The doubts at a notice with these entries for its processors. */
function atEntries(...entries: string[]): Doubt[] {
  const items = entries.map((entry) => `- ${entry}`).join('\n');
  return readNotice(outline(`# Privacy Notice\n## Third party services\nWe use:\n${items}`, pypi)).doubts;
}

function at(text: string, margin: string[] = []): Doubt[] {
  return readNotice({ ...outline(text, pypi), margin }).doubts;
}

const kinds = (doubts: Doubt[]) => doubts.map(({ kind }) => kind);
const entry = (index: number) => ({ list: 'processors', index });

test('nothing is odd in an orderly notice', () => {
  expect(
    at(
      `# Privacy Notice
      Last updated May 3, 2025
      ## 1. What we collect
      - Email addresses
      No personal information is collected unless you register.
      ## 2. Third party services
      We use:
      - Acme Cloud (ACME) to host PyPI. Your data transits their servers. Subject to the [Acme Data Processing Addendum](https://legal.acme.example/dpa) and the [Privacy Policy](https://acme.example/privacy).
      - Google Numbers to count visits to PyPI and python.org. Subject to the [Google Terms](https://www.google.example/processor-terms).
      ## 3. Changes
      This notice was last updated on 2025-05-03.`,
      ['May 3, 2025'],
    ),
  ).toEqual([]);
});

describe('other-site', () => {
  test('an entry of another service', () => {
    expect(atEntries('Acme to host the PyCon US website.', 'Beta to host PyPI.')).toEqual([
      {
        kind: 'other-site',
        text: 'The entry on Acme says “to host the PyCon US website”, but this notice is about pypi.org.',
        at: entry(0),
      },
    ]);
  });

  test.each([
    'Acme to host PyPI and PyCon US.',
    'Acme to send mail from help@python.org.',
    'Acme to serve analytics.python.org.',
    'Acme to host files.',
  ])('not: %s', (text) => expect(atEntries(text)).toEqual([]));
});

describe('same-name', () => {
  test('two entries', () => {
    expect(atEntries('Acme (AC) to host files.', 'Beta to host mail.', 'Acme to host lists.')).toEqual([
      { kind: 'same-name', text: 'Acme has more than one entry.', at: entry(2) },
    ]);
  });

  test('not two products of one company', () =>
    expect(atEntries('Acme Cloud to host files.', 'Acme Mail to send mail.')).toEqual([]));
});

describe('misspelt-name', () => {
  test.each(['Acmecluod', 'Acmeclowd'])('%s', (word) => {
    expect(atEntries(`Acmecloud to host files. ${word}'s terms apply.`)).toEqual([
      {
        kind: 'misspelt-name',
        text: `“${word}” stands in the entry on Acmecloud: probably the same name, misspelt.`,
        at: entry(0),
      },
    ]);
  });

  test.each([
    "Stripe to process payments. We use Stripes servers and Stripe's terms. STRIPE is fast.",
    'Fastly to host files. Vastly faster.',
    'Acme to host files. Acne is another word.',
    'Plausible to count. See https://Plausable.example/.',
    'Plausible to count. See https:Plausable.',
  ])('not: %s', (text) => expect(kinds(atEntries(text))).not.toContain('misspelt-name'));
});

test('an entry made of slips is told of some', () => {
  const slips = Array.from('bcdefghijklmnopqrstuvwxy', (letter) => `Ac${letter}ecloud Acme${letter}loud`);
  const found = kinds(atEntries(`Acmecloud to host files. ${slips.join(' ')}`));
  expect(found.filter((kind) => kind === 'misspelt-name')).toHaveLength(20);
});

describe('no-personal-data', () => {
  test('in an entry that lists what is sent', () => {
    expect(
      atEntries(
        'Acme to count. No personal information is collected. Request time and country are sent to them.',
      ),
    ).toEqual([
      {
        kind: 'no-personal-data',
        text: 'The entry on Acme says that no personal information is collected, and that this is sent: Request time, country.',
        at: entry(0),
      },
    ]);
  });

  test('in a section that lists data', () => {
    expect(
      at('# Privacy Notice\n## What we collect\nNo personal data is collected.\nWe log:\n- IP addresses'),
    ).toEqual([
      {
        kind: 'no-personal-data',
        text: 'This section says “No personal data is collected.”, and lists data that is collected.',
        at: { list: 'dataCollected', index: 0 },
      },
    ]);
  });

  test.each([
    ['nothing is listed', '## What we collect\nNo personal data is collected.'],
    [
      'what is self-hosted counts',
      '## What we collect\nWe log:\n- Names\nWe self-host Plausible analytics. No personal data is collected. Data collected includes pages, and more.',
    ],
  ])('not where %s', (_, text) => expect(at(`# Privacy Notice\n${text}`)).toEqual([]));
});

describe('dpa-elsewhere', () => {
  const dpa = (text: string, url: string, name = 'Acme Cloud') =>
    atEntries(`${name} to host files. Subject to the [${text}](${url}) between them and us.`);

  test.each([
    [
      'Beta Data Processing Addendum',
      'https://acme.example/dpa',
      'The DPA linked for Acme Cloud is called “Beta Data Processing Addendum”, which does not name Acme Cloud.',
    ],
    [
      'Data Processing Addendum',
      'https://www.acme.example/blog/our-dpa',
      'By its address, the link to the DPA of Acme Cloud leads to a blog post: www.acme.example/blog/our-dpa',
    ],
    [
      'Data Processing Addendum',
      'https://files.beta.example/acme.pdf',
      'The link to the DPA of Acme Cloud leads to files.beta.example, which is not named after Acme Cloud.',
    ],
  ])('%s at %s', (text, url, said) => {
    expect(dpa(text, url)).toEqual([{ kind: 'dpa-elsewhere', text: said, at: entry(0) }]);
  });

  test.each([
    ['Data Processing Addendum', 'https://acme.example/legal/dpa', 'Acme Cloud'],
    ['Acme Online Services DPA', 'https://acme.example/legal/dpa', 'Acme Cloud'],
    ['Google Ads Data Processing Terms', 'https://privacy.google.example/terms', 'Google Analytics'],
    ['Data Processing Addendum', 'https://www.salesforce.example/dpa.pdf', 'Heroku (Salesforce)'],
    ['Data Processing Addendum', 'https://aws.amazon.example/dpa', 'Amazon Web Services (AWS)'],
    ['Data Processing Addendum', 'https://www.datadoghq.example/dpa', 'Datadog'],
  ])('not: %s at %s for %s', (text, url, name) => expect(dpa(text, url, name)).toEqual([]));
});

describe('link-text', () => {
  test('one host is read, another reached', () => {
    expect(
      atEntries('Acme to host. Privacy Policy: [https://acme.example/p](https://beta.example/p).'),
    ).toEqual([
      {
        kind: 'link-text',
        text: 'A link in the entry on Acme reads “https://acme.example/p”, but leads to beta.example.',
        at: entry(0),
      },
    ]);
  });

  test.each([
    '[https://www.acme.example/p](https://acme.example/p/)',
    '[Privacy Policy](https://acme.example/p)',
  ])('not: %s', (link) => expect(atEntries(`Acme to host. See ${link}.`)).toEqual([]));
});

describe('bare-url', () => {
  test('an address that is no link, and the bracket after it', () => {
    expect(atEntries('Acme to host. See the Acme Privacy Notice (https://acme.example/p/).]')).toEqual([
      {
        kind: 'bare-url',
        text: 'The address https://acme.example/p/ is written out, but is no link, and a stray bracket follows it.',
        at: entry(0),
      },
    ]);
  });

  test('no bracket is stray that was opened', () => {
    const [doubt] = atEntries('[Acme to host. See the Acme Privacy Notice (https://acme.example/p/).]');
    expect(doubt?.text).toBe('The address https://acme.example/p/ is written out, but is no link.');
  });
});

test('many addresses that are no links are told of in part, after whatever links stand before them', () => {
  const many = (text: (at: number) => string) => Array.from({ length: 25 }, (_, at) => text(at)).join(' ');
  const bare = (entry: string) =>
    kinds(atEntries(`Acme to host. ${entry}`)).filter((kind) => kind === 'bare-url');
  expect(bare(many((at) => `See https://acme.example/${at}.`))).toHaveLength(20);
  const links = many((at) => `[Page ${at}](https://acme.example/${at})`);
  expect(bare(`${links} and https://acme.example/late.`)).toHaveLength(1);
});

describe('broken-url', () => {
  test('the end stands outside the link', () => {
    expect(
      atEntries('Acme to host. See ([https://acme.example/tos](https://acme.example/tos)/) there.'),
    ).toEqual([
      {
        kind: 'broken-url',
        text: 'The address https://acme.example/tos/ is linked without its end: “/” stands outside the link.',
        at: entry(0),
      },
    ]);
  });

  test.each([
    '([https://acme.example/tos](https://acme.example/tos)).',
    '[the terms](https://acme.example/tos)/page',
  ])('not: %s', (link) => expect(kinds(atEntries(`Acme to host. See ${link}`))).not.toContain('broken-url'));
});

describe('two-dates', () => {
  const notice = (head: string, body: string) => `# Privacy Notice\n${head}\n## What we collect\n${body}`;

  test('in its own words and at the foot', () => {
    expect(at(notice('', 'This notice was last updated on May 3, 2015.'), ['April 4, 2024'])).toEqual([
      {
        kind: 'two-dates',
        text: 'The notice’s own date is May 3, 2015; at the foot of the page stands April 4, 2024.',
      },
    ]);
  });

  test('twice in its own words', () => {
    expect(at(notice('Last updated May 3, 2015', 'It was last changed on 1 June 2016.'))).toEqual([
      { kind: 'two-dates', text: 'The notice gives two dates: May 3, 2015 and 1 June 2016.' },
    ]);
  });

  test.each([
    [
      'the same day in other words',
      notice('Last updated May 3rd, 2015', 'Last updated: 2015-05-03'),
      ['3 May 2015'],
    ],
    ['only the foot', notice('', 'We log names.'), ['April 4, 2024']],
    [
      'a date of something else',
      notice('Last updated May 3, 2015', 'Logs before June 1, 2014 are gone.'),
      [],
    ],
  ])('not: %s', (_, text, margin) => expect(at(text, margin)).toEqual([]));
});

describe('number-twice', () => {
  test('side by side', () => {
    expect(at('# Privacy Notice\n## 1. Scope\n## 2. Cookies\n### 1. Ours\n## 2. Changes')).toEqual([
      { kind: 'number-twice', text: 'Two sections have the number 2: “2. Cookies” and “2. Changes”.' },
    ]);
  });

  test('not in different parts, nor in a year or a heading without a number', () => {
    expect(at('# Privacy Notice\n## A\n### 1. X\n## B\n### 1. Y\n## C\n## C\n## 2.1 Z\n## 2.2 Z')).toEqual(
      [],
    );
  });
});
