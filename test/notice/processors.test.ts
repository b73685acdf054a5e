import { describe, expect, test } from 'vitest';
import type { Processor } from '../../lib/notice/model.ts';
import type { Line } from '../../lib/notice/outline.ts';
import { framesOfUse, namedInProse } from '../../lib/notice/processors/in-prose.ts';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { linked, outline, paragraph } from './outlines.ts';

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
    ['Code for America to host files.', 'Code for America', 'to host files'],
    ['Acme: data storage and backups', 'Acme', 'data storage and backups'],
    ['Acme® to host mirrors.', 'Acme', 'to host mirrors'],
    ['Acme[3] to host mirrors.', 'Acme', 'to host mirrors'],
    ['Acme | Hosting | Norway', 'Acme', 'Hosting'],
  ])('%s', (entry, name, purpose) => expect(read(entry)).toMatchObject([{ name, purpose }]));

  test.each(['Other services as needed', 'Our contractors to help us', 'Purpose: to host'])(
    'nobody: %s',
    (entry) => expect(read(entry)).toEqual([]),
  );
});

test('a sentence after “Inc.” is no part of the name', () => {
  const [acme] = read('Acme, Inc. We share your name with them.');
  expect(acme?.name).toBe('Acme, Inc.');
  expect(acme?.purpose).toBeUndefined();
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
    // What restricts it: to whom, what for, where, how long, from whom.
    'Acme does not share your personal information with advertisers.',
    'Acme will not transfer personal data outside the EEA.',
    'Acme does not process personal information for its own purposes.',
    'No personal information is collected from children.',
    'No personal data is stored after the call.',
    'No personal information is kept longer than a day.',
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

describe('the DPA under its names', () => {
  test.each([
    'Data Protection Addendum',
    'Data Protection Agreement',
    'Data Processing Amendment',
    'Data Protection Terms',
    'DPA (PDF)',
    'Data Processing AGreement',
    'GDPR Addendum',
    'Customer DPA',
  ])('%s', (text) => {
    const [acme] = read(`Acme to host. Their use is subject to the [${text}](https://acme.example/legal/x).`);
    expect(acme?.dpa?.text).toBe(text);
  });

  test.each(['Data Privacy Framework', 'EU-U.S. Privacy Shield'])('no privacy policy: %s', (text) => {
    const [acme] = read(
      `Acme to host. Certified under the [${text}](https://www.dataprivacyframework.gov/1).`,
    );
    expect(acme?.privacyPolicy).toBeUndefined();
    expect(acme?.otherLinks).toHaveLength(1);
  });

  test('an address that stands twice is one link', () => {
    const [acme] = read(
      '[Acme](https://acme.example/privacy) to host. See the [Privacy Policy](https://acme.example/privacy).',
    );
    expect(acme?.privacyPolicy?.text).toBe('Privacy Policy');
    expect(acme?.otherLinks).toEqual([]);
  });

  test('an address written out and unlinked', () => {
    const [acme] = read('Acme to host. Its privacy policy is at www.acme.example/privacy.');
    expect(acme?.privacyPolicy).toEqual({
      text: 'www.acme.example/privacy',
      url: 'https://www.acme.example/privacy',
      written: 'bare',
    });
  });
});

describe('what is not used, or no longer, is none', () => {
  test.each([
    'We no longer use Acme.',
    'We do not use Acme.',
    'Until March 2027 we used Acme to host files.',
    'Acme (no longer used since 2026).',
    'Acme to host files (used until 2024).',
    '2027-05-01: Removed Acme to host files.',
    'Acme to host files. It was retired in May.',
  ])('%s', (entry) => expect(read(entry)).toEqual([]));

  test('what is done with data after a while says nothing of the service', () =>
    expect(read('Acme to host. Your files are removed after 30 days.')).toMatchObject([{ name: 'Acme' }]));

  test.each([
    'Third-party services we no longer use',
    'Former processors',
    'Third parties we do not share with',
  ])('under “%s”', (heading) => {
    const notice = readNotice(outline(`# Privacy Notice\n## ${heading}\n- Acme to host files`));
    expect(notice.processors).toEqual([]);
  });

  test('in a change log', () => {
    const notice = readNotice(
      outline('# Privacy Notice\n## Changes to our third party services\n- Added Acme to host files'),
    );
    expect(notice.processors).toEqual([]);
  });
});

describe('tables', () => {
  const row = (cells: string[], columns?: string[]): Line => {
    const line = linked({ ...paragraph(cells.join(' ')), kind: 'row' });
    const breaks = cells.slice(1).map((_, index) => {
      const before = cells.slice(0, index + 1).map((cell) => linked(paragraph(cell)).text.length + 1);
      return before.reduce((sum, length) => sum + length, 0);
    });
    return { ...line, breaks, ...(columns && { columns }) };
  };
  const read = (heading: string, lines: Line[]) =>
    readNotice({
      url: 'https://policies.python.org/pypi.org/Privacy-Notice/',
      title: 'Privacy Notice',
      sections: [{ heading, level: 2, lines }],
      margin: [],
    }).processors;

  test.each(['Third party services', 'Where things are'])(
    'by what the columns say, under “%s”',
    (heading) => {
      const columns = ['Country', 'Provider', 'DPA', 'Purpose'];
      expect(
        read(heading, [row(['Norway', 'Acme', '[link](https://acme.example/x)', 'Hosting'], columns)]),
      ).toMatchObject([{ name: 'Acme', purpose: 'Hosting', dpa: { url: 'https://acme.example/x' } }]);
    },
  );

  test('a header row without header cells', () => {
    const lines = [
      row(['Provider', 'Purpose', 'DPA']),
      row(['Acme', 'Hosting', '[Terms](https://acme.example/x)']),
    ];
    expect(read('Third party services', lines)).toMatchObject([
      { name: 'Acme', purpose: 'Hosting', dpa: { url: 'https://acme.example/x' } },
    ]);
  });

  test('no processors in a table of purposes', () => {
    const columns = ['Legal basis', 'Purpose', 'Data'];
    expect(read('How we use your data', [row(['Contract', 'Payments', 'Card number'], columns)])).toEqual([]);
  });
});

test('several terms of a definition list have one definition', () => {
  const term = (text: string): Line => ({ ...paragraph(text), kind: 'term' });
  const { processors } = readNotice({
    ...outline('# Privacy Notice\n## Third party services'),
    sections: [
      {
        heading: 'Third party services',
        level: 2,
        lines: [term('Acme'), term('Beta'), { ...paragraph('To host files'), kind: 'definition' }],
      },
    ],
  });
  expect(processors.map(({ name, purpose, quote }) => [name, purpose, quote])).toEqual([
    ['Acme', 'To host files', 'Acme'],
    ['Beta', 'To host files', 'Beta To host files'],
  ]);
});

test('what a footnote links belongs to the entry that points to it', () => {
  const [acme, beta] = readNotice(
    outline(
      '# Privacy Notice\n## Third party services\n- Acme[1] to host.\n- Beta to count.\n## Notes\n[1] [Data Processing Addendum](https://acme.example/dpa) of Acme.',
    ),
  ).processors;
  expect(acme?.dpa?.url).toBe('https://acme.example/dpa');
  expect(beta?.dpa).toBeUndefined();
});

describe('in running text', () => {
  const named = (sentence: string, heading = 'How it works') =>
    readNotice(outline(`# Example Privacy Notice\n## ${heading}\n${sentence}`)).processors.map(
      ({ name, purpose }) => [name, purpose],
    );

  test.each([
    ['We use Stripe to process payments.', [['Stripe', 'to process payments']]],
    ['For mail, we currently use Acme GmbH.', [['Acme GmbH', 'mail']]],
    ['Payments are handled by Stripe.', [['Stripe', 'Payments']]],
    ['Our hosting provider is Hetzner.', [['Hetzner', 'hosting provider']]],
    ['Your card number goes to our payment processor, Stripe.', [['Stripe', 'payment processor']]],
    [
      'Example uses Amazon Web Services (AWS) to host its servers.',
      [['Amazon Web Services (AWS)', 'to host its servers']],
    ],
    [
      'Our service providers include Acme, Inc. for billing and Beta LLC for mail.',
      [
        ['Acme, Inc.', 'for billing'],
        ['Beta LLC', 'for mail'],
      ],
    ],
    [
      'We use Stripe and PayPal to take payments.',
      [
        ['Stripe', 'to take payments'],
        ['PayPal', 'to take payments'],
      ],
    ],
  ])('%s', (sentence, expected) => expect(named(sentence)).toEqual(expected));

  test.each([
    'We do not use Acme to count visitors.',
    'We no longer use Acme to count visitors.',
    'We use Cookies to remember you.',
    'We use Personal Data to provide the Service.',
    'We use Secure Socket Layer (SSL) to encrypt connections.',
    'We use Matomo to count visits, and host it ourselves.',
    'If you sign in with GitHub, we get your name.',
    'Google uses data to improve its services.',
    'Your data is stored in Ireland.',
    'This policy is governed by the General Data Protection Regulation.',
  ])('nobody: %s', (sentence) => expect(named(sentence)).toEqual([]));

  test('once, however often it is named', () => {
    expect(named('We use Stripe to take payments. Cards are processed by Stripe.')).toHaveLength(1);
  });
});

test('a name in a line of its own, and lines that speak of it', () => {
  const notice = readNotice(
    outline(
      '# Privacy Notice\nAcme Counter\nAcme Counter is a service of Acme that counts visits.\nFor more see its privacy policy: [https://acme.example/privacy](https://acme.example/privacy)\n- Payments\nStripe:\nTheir Privacy Policy is at [https://stripe.example/privacy](https://stripe.example/privacy)',
    ),
  );
  expect(notice.processors.map(({ name, privacyPolicy }) => [name, privacyPolicy?.url])).toEqual([
    ['Acme Counter', 'https://acme.example/privacy'],
    ['Stripe', 'https://stripe.example/privacy'],
  ]);
});

test('a list decides where its heading does not', () => {
  const text =
    '# Privacy Notice\n## Odds and ends\n- Acme to host files ([DPA](https://acme.example/dpa))\n- Beta to count';
  expect(readNotice(outline(text)).processors.map(({ name }) => name)).toEqual(['Acme', 'Beta']);
});

test('a table that lost its markup', () => {
  const rows = [
    'Name Function Country',
    'Acme Mail Sending of newsletters Norway',
    'Beta, Inc. Payment services USA',
  ];
  const text = rows.join(' ');
  const breaks = [rows[0], rows.slice(0, 2).join(' ')].map((before = '') => before.length + 1);
  const { processors } = readNotice({
    url: 'https://policies.python.org/pypi.org/Privacy-Notice/',
    title: 'Privacy Notice',
    sections: [{ heading: 'Third-party providers', level: 2, lines: [{ ...paragraph(text), breaks }] }],
    margin: [],
  });
  expect(processors.map(({ name, purpose }) => [name, purpose])).toEqual([
    ['Acme Mail', 'Sending of newsletters'],
    ['Beta, Inc.', 'Payment services'],
  ]);
});

test.each(framesOfUse.map(({ example }) => example))('frame: %s', (sentence) =>
  expect(namedInProse(sentence, { ownNames: new Set(), amongProcessors: false }).length).toBeGreaterThan(0),
);

test('of a name that is linked, what it leads to is said by the words after it', () => {
  const [acme] = readNotice(
    outline(
      '# Example Privacy Notice\n## Odds\nWe use Acme to count visits. For more, see [Acme’s](https://acme.example/p) privacy policy.',
    ),
  ).processors;
  expect(acme?.privacyPolicy?.url).toBe('https://acme.example/p');
});

test('a processor is no recipient besides', () => {
  const { processors, recipients } = readNotice(
    outline(
      '# Example Privacy Notice\n## Third party services\n- Google Analytics to count visits\n## Sharing\nWe share your data with Google Analytics and with courts.',
    ),
  );
  expect(processors.map(({ name }) => name)).toEqual(['Google Analytics']);
  expect(recipients.map(({ text }) => text)).not.toContain('Google Analytics');
  expect(recipients.length).toBeGreaterThan(0);
});
