import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, safeUrl } from '../../lib/notice/safe-url.ts';

test.each([
  ['https://aws.amazon.com/compliance/data-processing-addendum', true],
  ['https://example.com', true],
  ['http://example.com/?a=b#c', true],
  ['/Privacy-Notice/', true],
  ['https://user@example.com/', false],
  ['https://policies.python.org@evil.example/', false],
  ['javascript:alert(1)', false],
  ['https://a..b/', true],
])('%s', (written, isSafe) => {
  const url = safeUrl(written, 'https://policies.python.org/x/');
  expect(url !== undefined).toBe(isSafe);
  if (url) expect(new URL(url).href).toBe(url);
});

test('gives what the URL standard gives', () => {
  const parts = fc.constantFrom(
    ...[
      'https://',
      'http://',
      'a',
      'xn--',
      'example',
      '.',
      '..',
      '/',
      '-',
      '--',
      '_',
      '~',
      '%2e',
      '@',
      ':',
      '1',
      '0x7f',
      'com',
    ],
    ...['org', '?', '#', '\\', ' ', 'A', 'é', '443', 'xn--p1ai'],
  );
  const address = fc.array(parts, { maxLength: 10 }).map((list) => `https://${list.join('')}`);
  fc.assert(
    fc.property(address, (written) => {
      const url = URL.parse(written);
      const isSafe = url !== null && !url.username && !url.password;
      expect(safeUrl(written)).toBe(isSafe ? url.href : undefined);
      if (isSafe) expect(partsOf(url.href)).toEqual({ host: url.hostname, path: url.pathname });
    }),
    { numRuns: 20_000, seed: 4 },
  );
});

test.each(['https://[2001:db8::1]:8443/a/b?c#d', 'http://example.org:8080/', 'https://example.org/?q=/x'])(
  'the parts of %s',
  (address) => {
    const { hostname, pathname } = new URL(address);
    expect(partsOf(address)).toEqual({ host: hostname, path: pathname });
  },
);
