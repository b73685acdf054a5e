// What the written notices speak of. Nothing here is anyone's: names and addresses are made up.

/** Kinds of personal data, each without "and" and without a comma, so that it can stand in any enumeration. */
export const dataItems = [
  'email address',
  'full name',
  'postal address',
  'phone number',
  'IP address',
  'browser type',
  'operating system',
  'payment card number',
  'date of birth',
  'job title',
  'time zone',
  'profile picture',
  'username',
  'device model',
  'screen resolution',
  'download history',
  'country of residence',
  'billing address',
  'bank account number',
  'language preferences',
  'passport number',
  'GitHub username',
  'biography',
  'search queries',
  'VAT number',
  'purchase history',
  'MAC address',
  'home town',
  'photograph',
  'user agent',
  'password',
  'login times',
  'company name',
  'mailing address',
  'mobile number',
  'ZIP code',
  'credit card details',
  'display name',
  'dietary requirements',
  'T-shirt size',
];

/** Companies, each with the name of its site. */
export const companies: [name: string, site: string][] = [
  ['Acme Cloud', 'acme'],
  ['Nimbus', 'nimbus'],
  ['Borealis Mail', 'borealis'],
  ['Tidewater Payments', 'tidewater'],
  ['Lantern', 'lantern'],
  ['Harbor, Inc.', 'harbor'],
  ['hCurtain', 'hcurtain'],
  ['1Vault', '1vault'],
  ['Zephyr Delivery Network (ZDN)', 'zephyr'],
  ['PayRiver', 'payriver'],
  ['OpenDesk', 'opendesk'],
  ['Cobalt Systems GmbH', 'cobalt'],
  ['Northwind Tickets', 'northwind'],
  ['Quillnote', 'quillnote'],
  ['Kestrel', 'kestrel'],
  ['Meridian', 'meridian'],
];

/** What for a company is used, as it stands after the name. */
export const uses = [
  'to host our website',
  'to deliver email',
  'to process payments',
  'to monitor errors',
  'for customer support',
  'to protect our forms from bots',
  'to store backups',
  'to sell tickets',
  'for video conferences',
  'to deliver files',
  'to send newsletters',
  'to manage support requests',
];

/** What reaches a company: a sentence, and what it enumerates. */
export const handling: [sentence: string, sent: string[]][] = [
  ['Your IP address transits their servers.', []],
  ['They receive your name and email address.', ['name', 'email address']],
  ['Your messages are stored there.', []],
  [
    'Your name, postal address, and phone number are sent to them.',
    ['name', 'postal address', 'phone number'],
  ],
];

/** Says that nothing reaches it: a sentence that denies it without any restriction. */
export const deniedHandling = [
  'No personal information is sent to them.',
  'We do not send them any personal data.',
  'They never receive personal information.',
];

/** Denials with a restriction: to whom, what for, where. Something reaches it all the same. */
export const restrictedHandling = [
  'They do not share your personal information with advertisers.',
  'They do not process personal information for their own purposes.',
  'They will not transfer personal data outside the EEA.',
];

/** What a data processing addendum is called. */
export const dpaNames = [
  'Data Processing Addendum',
  'Data Protection Addendum',
  'Data Processing Agreement',
  'Data Protection Agreement',
  'Data Processing Amendment',
  'DPA',
  'DPA (PDF)',
  'Data Processing Terms',
  'data processing addendum',
  'Data Processing AGreement',
];

/** What a privacy policy is called. */
export const policyNames = ['Privacy Policy', 'Privacy Notice', 'Privacy Statement', 'privacy policy'];

/** Links that are neither. */
export const otherNames = ['Terms of Service', 'Terms of Use'];

/** Purposes, each beginning with its verb, without "and" and without a comma. */
export const purposes = [
  'process your payments',
  'answer your questions',
  'send you receipts',
  'improve our website',
  'prevent fraud',
  'print your badge',
  'plan our events',
  'verify your identity',
  'protect our services from abuse',
  'notify you of security incidents',
  'fulfill your orders',
  'organize workshops',
  'measure the use of our website',
  'resolve technical problems',
];

/** Sentences that say nothing of privacy; `%` is a number, so that none stands twice. */
export const asides = [
  'Room % of our office has a green door.',
  'Kettle % is the loudest of them all.',
  'The garden had % tulips in May.',
  'Bus % stops at the corner.',
  'Paragraph % was the hardest to translate.',
];

/** What one has a right to, after "You have the right to", and which right that is. */
export const rights: [text: string, kind: string][] = [
  ['access your personal data', 'access'],
  ['correct your personal data', 'rectification'],
  ['delete your account', 'erasure'],
  ['restrict the processing of your personal data', 'restriction'],
  ['receive your data in a portable format', 'portability'],
  ['object to the processing of your personal data', 'objection'],
  ['withdraw your consent at any time', 'withdrawal'],
  ['lodge a complaint with a supervisory authority', 'complaint'],
];

/** What is kept, and how long. */
export const keeping: [what: string, period: string][] = [
  ['server logs', '90 days'],
  ['order records', 'seven years'],
  ['support requests', 'two years'],
  ['backups', '30 days'],
  ['registration data', '12 months'],
];

/** Countries to which data goes. */
export const countries = ['the United States', 'Ireland', 'Canada', 'Japan', 'Germany'];

/** The headings of a section on each topic. */
export const headings = {
  data: [
    'What information do we collect?',
    'Information we collect',
    'What personal information do we collect?',
    'Data collected',
    'Personal data',
    'What we collect',
  ],
  processors: [
    'Third-party services',
    'Our processors',
    'Service providers',
    'Use of third party services',
    'Subprocessors',
    'Vendors',
  ],
  purposes: [
    'How do we use your information?',
    'How we use the personal information we collect',
    'Purposes',
    'Why we process your data',
    'What do we use this information for?',
  ],
  rights: ['Your rights', 'Your choices', 'Rights'],
  retention: ['How long do we keep your personal information?', 'Data retention', 'Retention'],
  transfers: ['International transfers', 'Transfer of personal information across borders'],
  contact: ['Contact', 'Contact us', 'Questions'],
  changes: ['Changes', 'Changes to this notice'],
  none: ['Opening hours', 'The office', 'A word of thanks', 'History'],
} as const;
