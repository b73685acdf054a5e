import { describe, expect, test } from 'vitest';
import { type Topic, topicOfHeading, topicsOf } from '../../lib/notice/topics.ts';
import { atOnce } from '../../lib/notice/work.ts';

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
  ],
  processors: [
    '2. USE OF THIRD PARTY SERVICES',
    'Our processors',
    'Service providers',
    'Third-party vendors',
  ],
  purposes: [
    '3. HOW DO WE USE THE PERSONAL INFORMATION WE COLLECT',
    '2. What do we use this information for?',
    'Why we process it',
    'Purposes of processing',
    'How your data is used',
    '4. Communications are opt-in',
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
  ],
  changes: ['12. CHANGES TO OUR PRIVACY NOTICES', '6. Changes'],
  contact: ['11. CONTACTING PSF WITH QUESTIONS, CONCERNS, OR COMPLAINTS', 'How to reach us'],
};

describe.each(Object.entries(headings))('%s', (topic, own) => {
  test.each(own)('%s', (heading) => {
    expect(topicOfHeading(heading)).toBe(topic);
    expect(topicOfHeading(heading.toUpperCase())).toBe(topic);
    expect(topicOfHeading(`7. ${heading.replace(/^\d+\. /, '')}`)).toBe(topic);
  });
});

test.each(['PyPI Privacy Notice', 'Privacy and Data Policy', 'Introduction', ''])(
  'no topic: %s',
  (heading) => {
    expect(topicOfHeading(heading)).toBeUndefined();
  },
);

test('a subsection has the topic of the heading above, until one at its own level', () => {
  const section = (heading: string, level: number) => ({ heading, level, lines: [] });
  const topics = atOnce(
    topicsOf([
      section('Privacy Notice', 1),
      section('What we collect', 2),
      section('When you speak', 3),
      section('Your rights', 2),
      section('Colophon', 1),
    ]),
  );
  expect(topics).toEqual([
    { topic: undefined, inherited: false },
    { topic: 'data', inherited: false },
    { topic: 'data', inherited: true },
    { topic: 'rights', inherited: false },
    { topic: undefined, inherited: false },
  ]);
});
