import { expect, test } from 'vitest';
import type { Processor } from '../../lib/notice/model.ts';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { outline } from './outlines.ts';

function read(...entries: string[]): Processor[] {
  return readNotice(
    outline(
      `# Privacy Notice\n## Third party services\nWe use:\n${entries.map((entry) => `- ${entry}`).join('\n')}`,
    ),
  ).processors;
}

test('name, purpose, what reaches it, links by what they are', () => {
  const [acme] = read(
    'Acme Cloud (ACME) to run our [build farm](https://farm.example/). Your key reaches their machines. Their use of this is subject to the [Data Processing Terms](https://acme.example/dpa) between Acme and us and the [Acme Privacy Policy](https://acme.example/privacy).',
  );
  expect(acme).toMatchObject({
    name: 'Acme Cloud (ACME)',
    purpose: 'to run our build farm',
    dataHandling: 'Your key reaches their machines.',
    dataSent: [],
    dpa: { text: 'Data Processing Terms', url: 'https://acme.example/dpa', written: 'link' },
    privacyPolicy: { url: 'https://acme.example/privacy' },
    otherLinks: [{ text: 'build farm', url: 'https://farm.example/', written: 'link' }],
  });
});

test('a bare address with a stray bracket', () => {
  const [acme] = read('[Acme to store files. Subject to the Acme Privacy Notice (https://acme.example/p/).]');
  expect(acme).toMatchObject({
    name: 'Acme',
    privacyPolicy: { url: 'https://acme.example/p/', written: 'bare' },
  });
});

test('by the words before, where the text is only an address', () => {
  const [acme] = read(
    'Acme ([https://acme.example/](https://acme.example/)) to stream talks. Acme has its own Terms of Service ([https://acme.example/tos](https://acme.example/tos)) and Privacy Policy ([https://acme.example/pp](https://acme.example/pp)).',
  );
  expect(acme).toMatchObject({
    name: 'Acme',
    purpose: 'to stream talks',
    privacyPolicy: { url: 'https://acme.example/pp' },
  });
  expect(acme?.otherLinks.map(({ url }) => url)).toEqual([
    'https://acme.example/',
    'https://acme.example/tos',
  ]);
  expect(acme?.dpa).toBeUndefined();
  expect(acme?.dataHandling).toBeUndefined();
});

test('what is enumerated as sent', () => {
  const [first, second] = read(
    'Acme to print badges. We share your name, shirt size, and employer with Acme.',
    'Beta for statistics. No personal information is collected. Request time, Request URL, and country are sent to their servers.',
  );
  expect(first?.dataSent).toEqual(['name', 'shirt size', 'employer']);
  expect(second).toMatchObject({
    name: 'Beta',
    purpose: 'for statistics',
    personalData: false,
    dataSent: ['Request time', 'Request URL', 'country'],
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'https://acme.example@evil.example/dpa',
  'file:///etc/passwd',
])('no unsafe link: %s', (url) =>
  expect(read(`Acme to host. Subject to the [Data Processing Addendum](${url}).`)[0]?.dpa).toBeUndefined(),
);

test('a line that names nobody is no processor, and is not lost', () => {
  const notice = readNotice(outline('# Privacy Notice\n## Third party services\n- to process payments'));
  expect(notice.processors).toEqual([]);
  expect(notice.unread.map(({ text }) => text)).toEqual(['to process payments']);
});
