import { expect, test } from 'vitest';
import { warningsAcross } from '../../../lib/notice/across/warnings-across.ts';
import { makeFact, makeLink, makeNotice, makeProcessor } from '../make-notice.ts';

const at = (url: string, said: Parameters<typeof makeNotice>[0]) =>
  makeNotice({ url, site: new URL(url).host, ...said });
const acme = (dpa?: string) => makeProcessor('Acme', dpa ? { dpa: makeLink(dpa) } : {});
const kinds = (...args: Parameters<typeof warningsAcross>) => warningsAcross(...args).map(({ kind }) => kind);

test('a DPA in one notice and none in another', () => {
  const [a, b] = [
    at('https://a.example/', { processors: [acme('https://acme.example/dpa')] }),
    at('https://b.example/', { processors: [acme()] }),
  ];
  expect(warningsAcross([a, b])).toEqual([
    {
      kind: 'dpa-in-one',
      processor: 'Acme',
      linked: [{ notice: a, fact: a.processors[0] }],
      unlinked: [{ notice: b, fact: b.processors[0] }],
    },
  ]);
});

test('none where no notice links one, or one notice names it twice and links it once', () => {
  expect(
    kinds([
      at('https://a.example/', { processors: [acme()] }),
      at('https://b.example/', { processors: [acme()] }),
    ]),
  ).toEqual([]);
  expect(
    kinds([at('https://a.example/', { processors: [acme(), acme('https://acme.example/dpa')] })]),
  ).toEqual([]);
});

test.each([
  ['https://acme.example/dpa-2024', ['two-dpas']],
  ['https://acme.example/dpa?v=2', ['two-dpas']],
  ['https://www.acme.example/dpa/#top', []],
])('two DPA addresses for one processor: %s', (other, expected) => {
  const first = at('https://a.example/', { processors: [acme('https://acme.example/dpa')] });
  expect(kinds([first, at('https://b.example/', { processors: [acme(other)] })])).toEqual(expected);
});

const base = at('https://a.example/base', { title: 'Base Notice', lastUpdated: 'October 4, 2024' });
test.each([
  ['An addendum to the Base Notice of October 4, 2024.', []],
  ['An addendum to the Base Notice, last updated 4th October 2024.', []],
  ['An addendum to the Base Notice (2024-10-04).', []],
  ['An addendum to the Base Notice of May 1, 2023.', ['base-date']],
  ['An addendum to the Base Notice.', []],
  ['On May 1, 2023 we moved. An addendum to the Base Notice.', []],
])('the base notice’s date: %s', (quote, expected) => {
  const addendumTo = { title: 'Base Notice', url: 'https://a.example/base' };
  expect(kinds([base, at('https://a.example/x', { addendumTo, unread: [makeFact(quote)] })])).toEqual(
    expected,
  );
});

test('a processor that a notice dropped and another of the same service keeps', () => {
  const before = at('https://a.example/new', { processors: [acme()] });
  const now = at('https://a.example/new', {});
  const keeps = at('https://a.example/old', { processors: [acme()] });
  const elsewhere = at('https://c.example/', { processors: [acme()] });
  expect(kinds([now, keeps], [before])).toEqual(['dropped']);
  expect(kinds([now, elsewhere], [before])).toEqual([]);
  expect(kinds([before, keeps], [before])).toEqual([]);
  expect(kinds([now, keeps])).toEqual([]);
});
