import type {
  Coverage,
  DataCategory,
  DataItem,
  Fact,
  Link,
  Notice,
  Processor,
  Purpose,
  Right,
} from '../../lib/notice/model.ts';

/** Notices made up for this project: no sentence of theirs stands in a real one. */

/** A service's notice, an addendum: short lists, every processor with a DPA but one. */
export const indexNotice: Notice = {
  ...emptyNotice(),
  url: 'https://policies.python.org/pypi.org/Privacy-Notice/',
  title: 'PyPI Privacy Notice',
  site: 'pypi.org',
  lastUpdated: 'December 16, 2025',
  addendumTo: { title: 'PSF Privacy Notice', url: 'https://policies.python.org/PSF-Privacy-Notice/' },
  dataCollected: [
    data('Email addresses', 'contact'),
    data('Public display names', 'identity'),
    data('IP addresses', 'online-identifier'),
    data('HTTP User-Agent', 'device'),
    data('Name of the firm, agency or other body that you publish for', 'organisation'),
    data('Card and billing details', 'payment'),
  ],
  processors: [
    processor('Amazon Web Services (AWS)', {
      purpose: 'to run the package index',
      dataHandling: 'Accounts and uploads are kept on machines that we rent there.',
      ...papers('aws.amazon.com'),
    }),
    processor('Fastly', {
      purpose: 'to bring files to you from nearby',
      dataHandling: 'Each of your requests passes through their network.',
      ...papers('www.fastly.com'),
    }),
    processor('Sentry', {
      purpose: 'to gather reports of faults in the index',
      dataHandling: 'A report can hold some of your data.',
      ...papers('sentry.io'),
    }),
    processor('Google Cloud', {
      purpose: 'to publish figures on downloads as an open data set',
      dataHandling:
        'Nothing that tells who you are is collected. The time, the file asked for and the installer’s name are passed on.',
      dataSent: ['The time', 'the file asked for', 'the installer’s name'],
      personalData: false,
      ...papers('cloud.google.com'),
      otherLinks: [
        link('the open data set', 'https://docs.pypi.org/data/'),
        link('how it is made', 'https://github.com/pypi'),
      ],
    }),
    processor('ShareMy.Health', {
      purpose: 'to check a certificate at the door',
      dataSent: ['name', 'email address'],
      privacyPolicy: link('privacy', 'https://share.example/privacy'),
    }),
  ],
  purposes: [
    purpose('To keep the index running and make it better'),
    purpose('To take payments'),
    purpose('To send you newsletters that you asked for', true),
    purpose('To publish figures on downloads'),
  ],
  coverage: coverage(25, 24),
  unread: [fact('We look at this list once a year.', undefined, 'Who works for us')],
};

/** The notice beneath: prose, rights, retention. */
export const umbrellaNotice: Notice = {
  ...emptyNotice(),
  url: 'https://policies.python.org/PSF-Privacy-Notice/',
  title: 'PSF Privacy Notice',
  site: 'policies.python.org',
  lastUpdated: 'October 4, 2024',
  controller: fact(
    'Python Software Foundation',
    'The Python Software Foundation decides why and how your data is used.',
    'Who we are',
  ),
  dataCollected: [
    prose('your IP address', 'online-identifier'),
    prose('the kind of browser', 'device'),
    prose('the pages you looked at', 'usage'),
    prose('cookies', 'online-identifier'),
    prose('a short life story for the programme', 'content'),
    prose('ethnicity, nationality and gender, if you choose to tell us', 'special'),
  ],
  purposes: [
    purpose('To take payments'),
    purpose('To answer when you write to us'),
    purpose('To find and stop fraud'),
    purpose('To stand up for our rights in law'),
    purpose('To send you newsletters that you asked for', true),
  ],
  sharing: [
    fact('With firms that work for us, as far as their work needs it'),
    fact('With a court that orders it'),
    fact('With sponsors, in figures that name nobody'),
  ],
  rights: [
    right('See', 'access'),
    right('Correct', 'rectification'),
    right('Delete', 'erasure'),
    right('Restrict', 'restriction'),
    right('Move', 'portability'),
    right('Object to the use of', 'objection'),
  ],
  retention: [
    fact('We delete your data as soon as the purpose is served, unless a law makes us keep it longer.'),
    { ...fact('Server logs are deleted after ninety days.'), what: 'Server logs', period: 'ninety days' },
  ],
  transfers: [
    {
      ...fact('Some of our firms keep data in the United States and in other countries outside of your own.'),
      countries: ['the United States'],
      safeguard: 'standard contractual clauses',
    },
  ],
  recipients: [
    { ...fact('courts', 'We give data to courts where a law orders it.'), named: false },
    { ...fact('sponsors', 'Sponsors get figures that name nobody.'), named: false },
  ],
  notCollected: [data('What you do on other sites', 'usage')],
  sources: [fact('A conference may tell us that you spoke there.')],
  legalBases: [
    { ...fact('We rely on your consent for newsletters.'), basis: 'consent' },
    { ...fact('For the rest we rely on our legitimate interests.'), basis: 'legitimate-interests' },
  ],
  children: [fact('Our sites are not meant for children under thirteen.')],
  security: [fact('Who works for us sees your data only where that work needs it.')],
  contact: fact(
    'privacy@python.example',
    'Questions go to privacy@python.example, in any language.',
    'Write to us',
  ),
  changesPolicy: fact('When we change this page, we tell so at its head for thirty days.'),
  coverage: coverage(48, 45),
  unread: [
    fact(
      'Our sites also carry the work of volunteers, who follow these rules as we do.',
      undefined,
      'What we collect',
    ),
    fact('Some of this may differ between events.', undefined, 'What we collect'),
  ],
};

/** The longest kind: a conference. */
export const conferenceNotice: Notice = {
  ...emptyNotice(),
  url: 'https://policies.python.org/us.pycon.org/Privacy-Notice/',
  title: 'PyCon US Privacy Notice',
  site: 'us.pycon.org',
  lastUpdated: 'October 4, 2024',
  addendumTo: { title: 'PSF Privacy Notice', url: 'https://policies.python.org/PSF-Privacy-Notice/' },
  dataCollected: [
    data('Full name', 'identity'),
    data('Name for the badge and how to say it', 'identity'),
    data('Email addresses', 'contact'),
    data('Postal address and telephone number', 'contact'),
    data('Employer, university or other body, and your role in it', 'organisation'),
    data('Card and billing details', 'payment'),
    data('What you eat and do not eat', 'preference'),
    data('Help that you need to take part, such as an interpreter or a ramp', 'special'),
    data('T-shirt size', 'preference'),
    data('Proposals, slides and recordings of talks', 'content'),
    data('Hotel and days of arrival and departure', 'location'),
    data('Which rooms your badge was scanned at', 'usage'),
    data('Anything else about you or others that you choose to tell us', 'other'),
  ],
  aggregateAnalytics: [
    {
      ...fact(
        'Visits are counted with Plausible, which runs on our own machine and knows no visitor.',
        undefined,
        'Counting visits',
      ),
      tool: 'Plausible Community Edition',
      selfHosted: true,
      data: ['pages opened', 'time on a page', 'country', 'browser and system'],
    },
  ],
  processors: [
    processor('Amazon Web Services (AWS)', {
      purpose: 'to host the conference’s site',
      dataHandling: 'Your registration is kept on their machines.',
      ...papers('aws.amazon.com'),
    }),
    processor('Stripe', {
      purpose: 'to take payments for tickets, tutorials and the hotel',
      dataHandling: 'Your card number goes to them and never to us.',
      ...papers('stripe.com'),
    }),
    processor('ShareMy.Health', {
      purpose: 'to check a certificate at the door',
      dataSent: ['name', 'email address'],
      privacyPolicy: link('privacy', 'https://share.example/privacy'),
    }),
    processor('Mailgun', {
      purpose: 'to send mail about your registration',
      dataHandling: 'Your name and address pass through their servers.',
      dpa: link('Data Processing Addendum', 'https://www.mailgun.example/dpa'),
      otherLinks: [link('terms of service', 'https://www.mailgun.example/terms')],
    }),
  ],
  purposes: [
    purpose('To register you for the conference, tutorials and sprints'),
    purpose('To take payments and to give money back'),
    purpose('To send you newsletters that you asked for', true),
    purpose('To print your badge'),
    purpose('To plan food, rooms and help for those who need it'),
    purpose('To choose talks and to publish the programme'),
    purpose('To let sponsors scan your badge, when you let them', true),
    purpose('To answer when you write to us'),
    purpose('To look into reports under the code of conduct'),
    purpose('To find and stop fraud'),
  ],
  sharing: [fact('With the hotel, for the rooms that you book through us')],
  retention: [
    {
      ...fact('What you eat and the help that you need are deleted ninety days after the conference.'),
      period: 'ninety days after the conference',
    },
  ],
  coverage: coverage(41, 41),
};

/** A notice that says next to nothing. */
export const silentNotice: Notice = {
  ...emptyNotice(),
  url: 'https://policies.python.org/quiet.python.org/Privacy-Notice/',
  title: 'Quiet Service Privacy Notice',
  site: 'quiet.python.org',
};

/** Nothing collected but one thing, and nobody who handles it. */
export const smallNotice: Notice = {
  ...silentNotice,
  title: 'Small Service Privacy Notice',
  lastUpdated: 'March 1, 2026',
  dataCollected: [data('IP addresses', 'online-identifier')],
  processors: [
    processor('Fastly', { purpose: 'to bring files to you from nearby', ...papers('www.fastly.com') }),
  ],
  purposes: [purpose('To keep the service running')],
  contact: fact('https://www.python.org/about/help/', 'Ask at https://www.python.org/about/help/.', 'Help'),
  coverage: coverage(4, 4),
};

/** Warnings on every list, and of the notice as a whole. */
export const warnedNotice: Notice = {
  ...indexNotice,
  doubts: [
    {
      kind: 'two-dates',
      text: 'Two dates stand on the page: December 16, 2025 at its head and January 3, 2026 at its foot.',
    },
    {
      kind: 'data',
      text: 'The notice also says that no personal information is collected.',
      at: { list: 'dataCollected', index: 2 },
    },
    {
      kind: 'other-site',
      substance: true,
      text: 'This entry speaks of us.pycon.org, while the notice is that of pypi.org.',
      at: { list: 'processors', index: 0 },
    },
    {
      kind: 'link-text',
      substance: true,
      text: 'The link is called “Data Processing Terms” but leads to a page of prices.',
      at: { list: 'processors', index: 1 },
    },
    {
      kind: 'bare-url',
      text: 'The address of the policy stands in the text with a stray bracket.',
      at: { list: 'processors', index: 1 },
    },
    { kind: 'purpose', text: 'The sentence ends in the middle.', at: { list: 'purposes', index: 1 } },
  ],
};

const rtlOverride = '\u202e';

/** Text that tries to break the layout or to read otherwise than it is. */
export const hostileNotice: Notice = {
  ...indexNotice,
  title: `<script>alert(1)</script> ${'Privacy '.repeat(12)}${'x'.repeat(120)} Notice`,
  lastUpdated: `${rtlOverride}5202 ,61 rebmeceD`,
  dataCollected: [
    data('W'.repeat(300), 'contact'),
    data(`Names ${rtlOverride}slipped in backwards`, 'identity'),
    data('כתובת הדואר שלך ושמך המלא', 'contact'),
    data('“quoted” item with <b>markup</b> & entities &amp;', 'other'),
    data(`https://example.org/${'a/very/long/path/'.repeat(12)}`, 'online-identifier'),
  ],
  processors: [
    processor(`Very-Long-Name-${'Incorporated-'.repeat(14)}`, {
      purpose: `to ${'process '.repeat(40)}`,
      dataHandling: 'x'.repeat(200),
      dataSent: ['y'.repeat(120), 'name'],
      ...papers('policies.python.org.example.com'),
      otherLinks: [link('z'.repeat(140), 'https://example.com/z')],
    }),
    processor('عنوان', { purpose: 'לאחסן את הנתונים', privacyPolicy: link('p', 'http://example.com/p') }),
  ],
  purposes: [purpose(`To ${'administer and '.repeat(50)}improve`, true)],
  contact: fact('javascript:alert(1)', 'Write to javascript:alert(1)', 'Contact'),
  rights: [{ ...fact('r'.repeat(90)), kind: 'other' }],
  unread: [fact('u'.repeat(250), 'u'.repeat(250), 'h'.repeat(150))],
};

function emptyNotice(): Notice {
  return {
    version: 2,
    url: '',
    title: '',
    site: '',
    dataCollected: [],
    notCollected: [],
    sources: [],
    aggregateAnalytics: [],
    processors: [],
    purposes: [],
    legalBases: [],
    recipients: [],
    sharing: [],
    rights: [],
    retention: [],
    transfers: [],
    automatedDecisions: [],
    children: [],
    security: [],
    unread: [],
    coverage: coverage(0, 0),
    doubts: [],
  };
}

function coverage(sentences: number, inFacts: number): Coverage {
  return { sentences, inFacts, leadIns: 0, dates: 0, navigation: 0 };
}

export function fact(text: string, quote = text, heading = '4. Further points'): Fact {
  return { text, quote, heading };
}

function right(verb: string, kind: Right['kind']): Right {
  const quote = `You may ask us to ${verb.toLowerCase()} what we hold on you.`;
  return { ...fact(`${verb} your data`, quote, '7. What you can ask of us'), kind };
}

function data(text: string, category: DataCategory): DataItem {
  return { ...fact(text, text, 'What we collect about you'), category, leadIn: 'We may collect:' };
}

function prose(text: string, category: DataCategory): DataItem {
  const quote = `When you visit one of our sites we note ${text}, among other things, to see how the site is used.`;
  return { ...fact(text, quote, '2. WHAT OUR SITES COLLECT'), category };
}

function purpose(text: string, optIn = false): Purpose {
  return { ...fact(text, optIn ? `${text} (only if you agree)` : text, 'What we use it for'), optIn };
}

function processor(name: string, rest: Partial<Processor>): Processor {
  const { purpose = '', dataHandling = '', dpa } = rest;
  const quote = [`${name} ${purpose}.`, dataHandling, dpa?.text].filter(Boolean).join(' ');
  return { ...fact(name, quote, 'Who works for us'), name, dataSent: [], otherLinks: [], ...rest };
}

function papers(host: string): Pick<Processor, 'dpa' | 'privacyPolicy'> {
  return {
    dpa: link('Data Processing Addendum', `https://${host}/legal/dpa`),
    privacyPolicy: link('Privacy Policy', `https://${host}/privacy`),
  };
}

function link(text: string, url: string): Link {
  return { text, url, written: 'link' };
}
