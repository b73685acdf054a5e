import { describe, expect, test } from 'vitest';
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

describe('where a name ends', () => {
  test.each([
    ['Acme, Inc. to count downloads.', 'Acme, Inc.', 'to count downloads'],
    ['Acme (Acme Tools, Ltd.) to count downloads.', 'Acme (Acme Tools, Ltd.)', 'to count downloads'],
    ['Acme, Beta Cloud and Gamma to run builds.', 'Acme, Beta Cloud and Gamma', 'to run builds'],
    ['Acme, our printer, to print badges.', 'Acme', 'our printer, to print badges'],
    ['Acme is used to tell you of outages.', 'Acme', 'to tell you of outages'],
    ['2. Acme to host mirrors.', 'Acme', 'to host mirrors'],
    ['(b) Acme to host mirrors.', 'Acme', 'to host mirrors'],
    ['ACME TO HOST MIRRORS.', 'ACME', 'TO HOST MIRRORS'],
    ['Acme to host mirrors ([DPA](https://a.example/dpa)).', 'Acme', 'to host mirrors'],
    ['Acme ([DPA](https://a.example/dpa)) to host mirrors.', 'Acme', 'to host mirrors'],
    ['Acme – mirrors – [Data Processing Terms](https://a.example/dpa)', 'Acme', 'mirrors'],
  ])('%s', (entry, name, purpose) => expect(read(entry)).toMatchObject([{ name, purpose }]));

  test.each(['Other services as needed', 'Our contractors to help us', 'Purpose: to host'])(
    'nobody: %s',
    (entry) => expect(read(entry)).toEqual([]),
  );
});

describe('no personal data', () => {
  test.each([
    'No personal data leaves our servers.',
    'Personal information is never shared with them.',
    'We do not send Acme any personal information.',
    'These records contain no personal data.',
    'Acme does not have access to personal information.',
  ])('%s', (sentence) => expect(read(`Acme to count. ${sentence}`)[0]?.personalData).toBe(false));

  test.each([
    'No personal information other than your IP address is collected.',
    'No personal information is collected unless you report an error.',
    'No payment data is stored.',
    'Some personal information is not encrypted.',
  ])('says otherwise: %s', (sentence) =>
    expect(read(`Acme to count. ${sentence}`)[0]?.personalData).toBeUndefined(),
  );
});

test.each([
  ['If you subscribe, your name and email address are stored on their servers.', ['name', 'email address']],
  ['The following is sent to Acme: your name, your employer.', ['name', 'employer']],
  ['We may share information such as your name and country with Acme.', ['name', 'country']],
  ['Error reports, which may include your username and country, are stored there.', ['username', 'country']],
  ['Your name, which stands on your badge, is shared with Acme.', []],
])('what is sent: %s', (sentence, dataSent) =>
  expect(read(`Acme to print badges. ${sentence}`)[0]?.dataSent).toEqual(dataSent),
);

test('a long purpose ends before its terms, too', () => {
  const purpose = `to host mirrors ${'of many kinds, '.repeat(20)}and logs`;
  const entry = `Acme ${purpose} ([Data Processing Addendum](https://acme.example/dpa)).`;
  expect(read(entry)[0]?.purpose).toBe(purpose);
});

test('a link that says "agreement" and no more is what its address says', () => {
  const [acme] = read('Acme to host. Subject to this [agreement](https://acme.example/legal/dpa).');
  expect(acme?.dpa?.url).toBe('https://acme.example/legal/dpa');
});

describe('by structure', () => {
  const services = (lines: string) =>
    readNotice(outline(`# Privacy Notice\n## Third party services\nWe use:\n${lines}`)).processors.map(
      ({ name, purpose }) => [name, purpose],
    );

  test('paragraphs without markup', () => {
    const text =
      'Acme to host mirrors. Your key reaches them.\nBeta to count.\nContributors for whom this matters may ask.';
    expect(services(text)).toEqual([
      ['Acme', 'to host mirrors'],
      ['Beta', 'to count'],
    ]);
  });

  test('a name and its purpose in blocks of their own', () => {
    expect(services('Acme\nto host mirrors\nBeta\nto count')).toEqual([
      ['Acme', 'to host mirrors'],
      ['Beta', 'to count'],
    ]);
  });

  test('a subsection by name with a list of details', () => {
    expect(services('### 2.1 Acme\n- Purpose: to host\n- Data: your key, your name')).toEqual([
      ['Acme', 'to host'],
    ]);
  });

  test('a subsection that groups services', () => {
    expect(services('### Hosting\nWe run these:\n- Acme to host\n- Beta to count')).toEqual([
      ['Acme', 'to host'],
      ['Beta', 'to count'],
    ]);
  });
});
