import { describe, expect, it } from 'vitest';
import { quoteParts } from '../../lib/notice/show/quote-parts.ts';

const marked = (quote: string, item: string) =>
  quoteParts(quote, item)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('quoteParts', () => {
  it.each([
    ['We note your IP address.', 'IP address', 'We note your [IP address].'],
    ['We note Your ip Address.', 'your IP address', 'We note [Your ip Address].'],
    ['Email addresses', 'Email addresses', '[Email addresses]'],
    ['Your home and work address.', 'home address', 'Your [home] and work [address].'],
    ['Address of your home.', 'home address', 'Address of your home.'],
    ['Nothing of the kind.', 'cookies', 'Nothing of the kind.'],
    ['İ before cookies', 'cookies', 'İ before cookies'],
    ['Anything', '', 'Anything'],
  ])('%s: %s', (quote, item, expected) => {
    expect(marked(quote, item)).toBe(expected);
  });

  it('loses no character', () => {
    const quote = ' a  b\tA b ';
    expect(
      quoteParts(quote, 'b a')
        .map(({ text }) => text)
        .join(''),
    ).toBe(quote);
  });
});
