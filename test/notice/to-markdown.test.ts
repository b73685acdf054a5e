import { expect, test } from 'vitest';
import { toMarkdown } from '../../lib/notice/show/to-markdown.ts';
import { makeData, makeFact, makeLink, makeNotice, makeProcessor, makePurpose } from './make-notice.ts';

test('both layers, complete, in the order of the popup', () => {
  const notice = makeNotice({
    lastUpdated: 'December 16, 2025',
    addendumTo: { title: 'PSF Privacy Notice', url: 'https://policies.python.org/PSF-Privacy-Notice/' },
    dataCollected: [makeData('IP addresses')],
    aggregateAnalytics: [
      { ...makeFact('-'), tool: 'Plausible', selfHosted: true, data: ['top pages', 'country'] },
    ],
    processors: [
      makeProcessor('Stripe', {
        purpose: 'to process payments',
        dataHandling: 'Your card is stored there.',
        dataSent: ['card'],
        dpa: makeLink('https://stripe.com/legal/dpa', 'Data Processing Agreement'),
        privacyPolicy: makeLink('https://stripe.com/privacy', 'https://stripe.com/privacy'),
        otherLinks: [makeLink('https://stripe.com/', 'Stripe')],
      }),
      makeProcessor('Sentry', { personalData: false }),
    ],
    purposes: [makePurpose('To process payments'), makePurpose('To email you', true)],
    unread: [makeFact('A line of which no item was made.')],
    doubts: [{ kind: 'k', text: 'Something odd.' }],
  });
  const psf = makeNotice({
    url: 'https://policies.python.org/PSF-Privacy-Notice/',
    title: 'PSF Privacy Notice',
    site: 'policies.python.org',
    controller: makeFact('Python Software Foundation'),
    sharing: [makeFact('Courts')],
    rights: [makeFact('Access')],
    retention: [makeFact('As long as needed')],
    transfers: [makeFact('To the US')],
    contact: makeFact('legal@python.org'),
    changesPolicy: makeFact('We may change it.'),
  });
  expect(toMarkdown({ layers: [notice, psf] })).toBe(`# PyPI Privacy Notice

Source: <https://policies.python.org/pypi.org/Privacy-Notice/>${'  '}
For: pypi.org${'  '}
Last updated: December 16, 2025${'  '}
An addendum to: [PSF Privacy Notice](<https://policies.python.org/PSF-Privacy-Notice/>)

## Data collected

- IP addresses

## Processors

- **Stripe** to process payments
  - Your card is stored there.
  - Sent there: card
  - DPA: [Data Processing Agreement](<https://stripe.com/legal/dpa>)
  - Privacy policy: <https://stripe.com/privacy>
  - Other links: [Stripe](<https://stripe.com/>)
- **Sentry**
  - By the notice, no personal data.
  - No DPA linked

## Purposes

- To process payments
- To email you *(opt-in)*

## Measured without personal data

- **Plausible**, self-hosted: top pages, country

## Also said, not summarised

- A line of which no item was made.

## To mind

- Something odd.

---

# PSF Privacy Notice

The notice beneath the one above.${'  '}
Source: <https://policies.python.org/PSF-Privacy-Notice/>${'  '}
For: policies.python.org

## Shared with

- Courts

## Your rights

- Access

## Kept for

- As long as needed

## Transfers across borders

- To the US

## Controller

- Python Software Foundation

## Contact

- legal@python.org

## Changes to the notice

- We may change it.
`);
});

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['a [link](javascript:x) *b* _c_ `d`', 'a \\[link\\](javascript:x) \\*b\\* \\_c\\_ \\`d\\`'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['a\n\n# b', 'a # b'],
  ['back\\slash &amp; | ~', 'back\\\\slash \\&amp; \\| \\~'],
])('makes no markup: %j', (said, written) => {
  expect(toMarkdown({ layers: [makeNotice({ rights: [makeFact(said)] })] })).toContain(`\n- ${written}\n`);
});

test('an address cannot end its brackets', () => {
  const dpa = makeLink('https://a.example/?q=>)[x](<b', 'a] [b');
  expect(toMarkdown({ layers: [makeNotice({ processors: [makeProcessor('x', { dpa })] })] })).toContain(
    'DPA: [a\\] \\[b](<https://a.example/?q=%3E)[x](%3Cb>)',
  );
});
