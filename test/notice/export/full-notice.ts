import type { Notice } from '../../../lib/notice/model.ts';
import { dataCategories, legalBasisKinds, rightKinds } from '../../../lib/notice/model.ts';
import {
  makeData,
  makeFact,
  makeLink,
  makeNotice,
  makeProcessor,
  makePurpose,
  makeRight,
} from '../make-notice.ts';

const quoted = (text: string) => ({
  ...makeFact(text),
  quote: `We say: ${text}.`,
  prefix: 'before ',
  suffix: ' after',
});

/** A notice that says something in every list of the model, and every kind of each. */
export const fullNotice: Notice = makeNotice({
  lastUpdated: 'December 16, 2025',
  addendumTo: { title: 'PSF Privacy Notice', url: 'https://policies.python.org/PSF-Privacy-Notice/' },
  controller: quoted('The Society'),
  contact: quoted('privacy@society.example'),
  dpo: quoted('dpo@society.example'),
  changesPolicy: quoted('We may change this notice'),
  dataCollected: [
    ...dataCategories.map((category) => ({ ...makeData(`something of ${category}`), category })),
    ...[
      'Email addresses',
      'phone number',
      'postal address',
      'IP addresses',
      'HTTP User-Agent',
      'display names',
      'Full name',
      'Photograph',
      'Biography',
      'credit card number',
      'bank account',
      'operating system',
      'referral sources',
      'history of pages viewed',
      'country of residence',
      'nationality',
      'ethnicity',
      'gender',
      'date of birth',
      'age',
      'health',
      'password',
      'job title',
    ].map((text) => ({ ...quoted(text), category: 'other' as const })),
  ],
  notCollected: [makeData('precise location')],
  sources: [quoted('public registers')],
  aggregateAnalytics: [{ ...quoted('Plausible'), tool: 'Plausible', selfHosted: true, data: ['top pages'] }],
  processors: [
    makeProcessor('Stripe', {
      ...quoted('Stripe to process payments'),
      purpose: 'to process payments',
      dataHandling: 'Your card is stored there.',
      dataSent: ['email address', 'name'],
      dpa: makeLink('https://stripe.example/dpa', 'Data Processing Agreement'),
      privacyPolicy: makeLink('https://stripe.example/privacy', ''),
      otherLinks: [makeLink('https://stripe.example/', 'Stripe')],
    }),
    makeProcessor('Counter', { personalData: false, dataSent: ['request time'] }),
  ],
  purposes: [
    'To provide the site to you',
    'To register you for events',
    'To communicate with you',
    'To process payments',
    'To prevent fraud',
    'To keep the site secure',
    'To improve the site',
    'To analyze trends and statistics',
    'To find errors',
    'To comply with the law',
    'To protect our legal rights',
    'To customize the site',
    'To show advertising',
    'To water the plants',
  ]
    .map((text) => makePurpose(text))
    .concat(makePurpose('To send you a newsletter', true)),
  legalBases: legalBasisKinds.map((basis) => ({ ...quoted(`on the ground of ${basis}`), basis })),
  recipients: [
    { ...quoted('law enforcement'), named: false },
    { ...quoted('Acme Insurance'), named: true },
  ],
  sharing: [quoted('We share names with sponsors')],
  rights: rightKinds.map((kind) => ({
    ...makeRight(`the right of ${kind}`, kind),
    ...quoted(`the right of ${kind}`),
  })),
  retention: [
    { ...quoted('Logs are kept for 90 days'), what: 'server logs', period: '90 days' },
    quoted('As long as needed'),
  ],
  transfers: [
    {
      ...quoted('To the United States'),
      countries: ['the United States'],
      safeguard: 'Standard Contractual Clauses',
    },
    { ...quoted('To Japan'), countries: ['Japan'], safeguard: 'an adequacy decision' },
    { ...quoted('Within the group'), countries: [], safeguard: 'binding corporate rules' },
    { ...quoted('Abroad'), countries: [] },
  ],
  automatedDecisions: [quoted('Seats are given out by lot')],
  children: [quoted('Not for children under 13')],
  security: [quoted('Passwords are hashed')],
  unread: [makeFact('A line that nobody sorted.')],
  doubts: [{ kind: 'two-dates', text: 'Two dates.' }],
});
