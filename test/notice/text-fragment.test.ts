import { expect, test } from 'vitest';
import { textFragment } from '../../lib/notice/show/text-fragment.ts';

test.each([
  ['a short quote as it is', { quote: 'Email addresses' }, 'Email%20addresses'],
  [
    'a long one by its ends',
    { quote: 'To provide the python.org website and its services to you' },
    'To%20provide%20the,services%20to%20you',
  ],
  [
    'what has a meaning of its own, encoded',
    { quote: 'User-Agent, IP & more' },
    'User%2DAgent%2C%20IP%20%26%20more',
  ],
  [
    'context in whole words, nearest to the quote',
    { quote: 'Name', prefix: 'ect from you: Full contact details', suffix: 'Email addresses and pho' },
    'contact%20details-,Name,-Email%20addresses',
  ],
  ['no context where it is one cut word', { quote: 'Name', prefix: 'collect', suffix: 'Em' }, 'Name'],
  ['half a character is no reason to fail', { quote: 'Name \ud83d' }, 'Name%20%EF%BF%BD'],
])('%s', (_, fact, directive) => expect(textFragment(fact)).toBe(`#:~:text=${directive}`));
