import { beforeEach, expect, test } from 'vitest';
import { t } from '../../lib/messages.ts';
import type { LayeredNotice } from '../../lib/notice/model.ts';
import { toMarkdown } from '../../lib/notice/show/to-markdown.ts';
import {
  conferenceNotice,
  indexNotice,
  silentNotice,
  umbrellaNotice,
  warnedNotice,
} from '../components/sample-notices.ts';
import { speak } from '../messages.ts';
import { makeData, makeLink, makeNotice, makeProcessor, makePurpose, makeRight } from './make-notice.ts';

const speech = { t, readAt: 'January 12, 2026' };
const markdown = (layers: LayeredNotice['layers']) => toMarkdown({ layers }, speech);

beforeEach(() => speak('en'));

test('a notice: where from, when read, each line with its sentence', () => {
  const notice = makeNotice({
    lastUpdated: 'December 16, 2025',
    addendumTo: { title: 'PSF Privacy Notice', url: 'https://policies.python.org/PSF-Privacy-Notice/' },
    dataCollected: [
      { ...makeData('IP addresses'), quote: 'IP addresses;', heading: 'Data', leadIn: 'We log:' },
    ],
    processors: [
      {
        ...makeProcessor('Stripe', {
          purpose: 'to process payments',
          dataHandling: 'Your card is stored there.',
          dataSent: ['card'],
          dpa: makeLink('https://stripe.com/legal/dpa', 'Data Processing Agreement'),
          privacyPolicy: makeLink('https://stripe.com/privacy', 'https://stripe.com/privacy'),
          otherLinks: [makeLink('https://stripe.com/', 'Stripe')],
        }),
        quote: 'Stripe to process payments.',
        heading: 'Who',
      },
      { ...makeProcessor('Sentry', { personalData: false }), quote: 'Sentry', heading: '' },
    ],
    purposes: [{ ...makePurpose('To email you', true), quote: 'To email you', heading: 'Why' }],
  });
  expect(markdown([notice])).toBe(`# PyPI Privacy Notice

Address: <https://policies.python.org/pypi.org/Privacy-Notice/>${'  '}
Speaks of: pypi.org${'  '}
Updated: December 16, 2025${'  '}
Read: January 12, 2026${'  '}
Adds to: [PSF Privacy Notice](<https://policies.python.org/PSF-Privacy-Notice/>)

## Kinds of data

- IP addresses *(Other)*
  - “We log:” … “IP addresses;” – Under “Data”

## Companies that handle it (processors)

- **Stripe** to process payments
  - Your card is stored there.
  - Gets: card
  - Contract (DPA): [Data Processing Agreement](<https://stripe.com/legal/dpa>)
  - Privacy policy: <https://stripe.com/privacy>
  - More: [Stripe](<https://stripe.com/>)
  - “Stripe to process payments.” – Under “Who”
- **Sentry**
  - no personal data
  - No DPA linked

## What it is used for (purposes)

- To email you *(opt-in)*
  - Under “Why”
`);
});

test.each([
  ['umbrella', umbrellaNotice],
  ['index', indexNotice],
  ['conference', conferenceNotice],
  ['warned', warnedNotice],
])('nothing of the %s notice is lost', (_, notice) => {
  const written = bare(markdown([silentNotice, notice]));
  for (const text of textsOf(notice)) expect(written).toContain(bare(text));
});

/** Every text in the model but what is only for the program. */
function textsOf(value: unknown, key = ''): string[] {
  if (['frame', 'prefix', 'suffix', 'category', 'kind', 'basis', 'written', 'list'].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}

/** Without escapes and white space. */
const bare = (text: string) => text.replace(/\\(?=\W)/g, '').replace(/\s+/g, '');

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['a [link](javascript:x) *b* _c_ `d`', 'a \\[link\\](javascript:x) \\*b\\* \\_c\\_ \\`d\\`'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['a\n\n# b', 'a # b'],
  ['back\\slash &amp; | ~', 'back\\\\slash \\&amp; \\| \\~'],
])('makes no markup: %j', (said, written) => {
  expect(markdown([makeNotice({ rights: [makeRight(said)] })])).toMatch(
    new RegExp(`\n- ${RegExp.escape(written)}( \\*|\n)`),
  );
});

test('an address cannot end its brackets', () => {
  const dpa = makeLink('https://a.example/?q=>)[x](<b', 'a] [b');
  expect(markdown([makeNotice({ processors: [makeProcessor('x', { dpa })] })])).toContain(
    '(DPA): [a\\] \\[b](<https://a.example/?q=%3E)[x](%3Cb>)',
  );
});
