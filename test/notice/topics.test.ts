import { describe, expect, test } from 'vitest';
import { isDeniedHeading, type Topic, topicOfHeading, topicsOf } from '../../lib/notice/topics.ts';

const headings: Record<Topic, string[]> = {
  controller: [
    '1. WHO IS RESPONSIBLE FOR THE PERSONAL INFORMATION THAT WE COLLECT?',
    'Data controller',
    'Who we are',
  ],
  data: [
    '1. INFORMATION WE COLLECT',
    '2. WHAT PERSONAL INFORMATION DO WE COLLECT?',
    'What we log',
    'Personal data we process',
    'IV. Sensitive or special categories of information',
    'COOKIES',
    'WEBSITE USAGE INFORMATION',
    '5. HOW DO WE OBTAIN YOUR PERSONAL INFORMATION?',
    'Kinds of personal data',
    '📥 i. what we know about you',
  ],
  processors: [
    '2. USE OF THIRD PARTY SERVICES',
    'Our processors',
    'Service providers',
    'Third-party vendors',
    'OUR PARTNERS',
    'External services',
    'USE OF THIRD‑PARTY SERVICES',
    'Vendor list',
    'Subprocessors',
    'Sub-processors we engage',
    '🤝 II — our helpers',
    'Hosting',
    'Companies we work with',
    'Who helps us',
    'Third parties',
    'Suppliers',
    'Services we use',
    'Cloud providers',
    'Payment providers',
    'Organisations that help us',
  ],
  sources: ['Sources of personal data', 'Where your data comes from'],
  'legal-bases': ['Legal basis', 'Lawful bases', 'Grounds for processing'],
  'automated-decisions': ['Automated decision-making', 'Profiling'],
  children: ['Children', '7. CHILDREN’S PRIVACY', 'Minors', 'Age limits'],
  dpo: ['Data Protection Officer', 'Our EU representative'],
  purposes: [
    '3. HOW DO WE USE THE PERSONAL INFORMATION WE COLLECT',
    '2. What do we use this information for?',
    'Why we process it',
    'Purposes of processing',
    'How your data is used',
    '4. Communications are opt-in',
    'Newsletter',
    'III) what it’s good for',
  ],
  sharing: [
    '4. WHO DO WE SHARE YOUR PERSONAL INFORMATION WITH?',
    '3. Disclosure of personal information',
    'Recipients',
  ],
  transfers: ['8. TRANSFER OF PERSONAL INFORMATION ACROSS BORDERS', 'International transfers'],
  rights: ['9. YOUR RIGHTS, INCLUDING REMOVING, CORRECTING OR UPDATING PERSONAL INFORMATION', 'Your choices'],
  retention: ['10. HOW LONG WILL WE KEEP YOUR PERSONAL INFORMATION?', 'Data retention'],
  security: [
    '11. HOW DO WE STORE AND PROTECT YOUR PERSONAL INFORMATION?',
    'Security and accuracy of your information.',
    'Data breaches',
  ],
  changes: [
    '12. CHANGES TO OUR PRIVACY NOTICES',
    '6. Changes',
    'Changes to our third party services',
    'What changed in the information we collect',
    'Change log',
    'Revision history',
  ],
  contact: ['11. CONTACTING PSF WITH QUESTIONS, CONCERNS, OR COMPLAINTS', 'How to reach us'],
};

describe.each(Object.entries(headings))('%s', (topic, own) => {
  test.each(own)('%s', (heading) => {
    expect(topicOfHeading(heading)).toBe(topic);
    expect(topicOfHeading(heading.toUpperCase())).toBe(topic);
    expect(topicOfHeading(`7. ${heading.replace(/^\W*(?:\d+\.|[iI]+[.)]?(?: —)?) /, '')}`)).toBe(topic);
  });
});

describe('a heading that tells what is not done, or no longer', () => {
  test.each([
    'Information we do not collect',
    '3. Third parties we do not share with',
    'Third-party services we no longer use',
    'Purposes we do not pursue',
    'What we never log',
    'Services no longer used',
    'Data we don’t keep',
    'Former processors',
  ])('%s', (heading) => expect(isDeniedHeading(heading)).toBe(true));

  test.each([
    'Information we collect',
    'What we collect, and what we do not collect',
    'Do Not Track',
    'Do not sell my personal information',
    'If we do not have your consent',
    'Previous versions of this notice',
    'Not covered here',
  ])('not: %s', (heading) => expect(isDeniedHeading(heading)).toBe(false));
});

test.each(['PyPI Privacy Notice', 'Privacy and Data Policy', 'Introduction', ''])(
  'no topic: %s',
  (heading) => {
    expect(topicOfHeading(heading)).toBeUndefined();
  },
);

test('a subsection has the topic of the heading above, until one at its own level', () => {
  const section = (heading: string, level: number) => ({ heading, level, lines: [] });
  const topics = topicsOf([
    section('Privacy Notice', 1),
    section('What we collect', 2),
    section('When you speak', 3),
    section('Your rights', 2),
    section('Colophon', 1),
  ]);
  expect(topics).toEqual([
    { topic: undefined, inherited: false, denied: false },
    { topic: 'data', inherited: false, denied: false },
    { topic: 'data', inherited: true, denied: false },
    { topic: 'rights', inherited: false, denied: false },
    { topic: undefined, inherited: false, denied: false },
  ]);
});
