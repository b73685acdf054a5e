import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../lib/notice/language/categories.ts';
import { bare, enumerate } from '../../lib/notice/language/enumerate.ts';
import { findData } from '../../lib/notice/language/find-data.ts';
import { findPurposes } from '../../lib/notice/language/find-purposes.ts';
import { foundText, saidIn } from '../../lib/notice/language/said.ts';
import { splitSentences } from '../../lib/notice/language/split-sentences.ts';
import { fold } from '../../lib/text/fold.ts';
import { paragraph } from './outlines.ts';

describe('splitSentences', () => {
  test.each([
    ['We keep logs. You may ask.', ['We keep logs.', 'You may ask.']],
    [
      'Members (i.e. Voting Members) must provide it. Yes.',
      ['Members (i.e. Voting Members) must provide it.', 'Yes.'],
    ],
    ['Example, Inc. runs it.', ['Example, Inc. runs it.']],
    ['This helps our sites We also use it elsewhere.', ['This helps our sites', 'We also use it elsewhere.']],
    ['We use Acme, Inc. We share your name.', ['We use Acme, Inc.', 'We share your name.']],
    ['We keep names, dates, etc. You may ask.', ['We keep names, dates, etc.', 'You may ask.']],
    [
      'It is kept in the U.S. They may differ from U.S. Law.',
      ['It is kept in the U.S.', 'They may differ from U.S. Law.'],
    ],
    ['As We Like It is a talk.', ['As We Like It is a talk.']],
    ['See (https://a.example/.) now. Then go.', ['See (https://a.example/.) now.', 'Then go.']],
    ['We run python.org. Specifically, we use:', ['We run python.org.', 'Specifically, we use:']],
  ])('%s', (text, expected) => {
    expect(splitSentences(paragraph(text)).map((sentence) => sentence.text)).toEqual(expected);
  });

  test('says where each stands', () => {
    const line = paragraph('One here.  Two there. ');
    for (const { text, start, end } of splitSentences(line)) expect(line.text.slice(start, end)).toBe(text);
  });

  test('never runs across a cell', () => {
    const line = { ...paragraph('Acme to host Some data'), breaks: [5, 13] };
    expect(splitSentences(line).map(({ text }) => text)).toEqual(['Acme', 'to host', 'Some data']);
  });
});

describe('enumerate', () => {
  test.each([
    ['your name, email address, and country of residence', ['name', 'email address', 'country of residence']],
    ['your browser type and operating system', ['browser type', 'operating system']],
    ['browser type and version', ['browser type and version']],
    ['the time and duration of your visit', ['time and duration of your visit']],
    [
      'the IP addresses and domain names of visitors, and browser type',
      ['IP addresses', 'domain names of visitors', 'browser type'],
    ],
    [
      'TLS protocol and cipher, User-Agent, and country',
      ['TLS protocol and cipher', 'User-Agent', 'country'],
    ],
    ['credit card or account information', ['credit card or account information']],
    ['details (colour, size), weight, and more', ['details (colour, size)', 'weight']],
    ['information needed to make a badge and print it', ['information needed to make a badge and print it']],
    ['talks; slides; and recordings', ['talks', 'slides', 'recordings']],
    ['', []],
  ])('%s', (words, items) => expect(enumerate(words)).toEqual(items));
});

describe('collectedIn', () => {
  test.each([
    ['Our servers log your IP address and the page you asked for.', ['IP address', 'page you asked for']],
    ['We will also ask for your phone number when you volunteer.', ['phone number']],
    [
      'We collect certain information, such as your time zone and screen size, when you visit.',
      ['time zone', 'screen size'],
    ],
    ['We may ask speakers to submit a short biography to print in the programme.', ['short biography']],
    ['Attendees may be required to provide emergency contact details.', ['emergency contact details']],
    ['The site may set a session cookie on your device.', ['session cookie']],
    [
      'Data collected includes referral pages, visit duration, and more.',
      ['referral pages', 'visit duration'],
    ],
    ['We record the details required to issue a refund.', ['details required to issue a refund']],
    [
      'We may ask for other data, but giving it is entirely voluntary.',
      ['other data, but giving it is entirely voluntary'],
    ],
    ['Your badge name is recorded at the door.', ['badge name']],
    ['The site keeps a log of sign-ins, including times and IP addresses.', ['times', 'IP addresses']],
    ['Volunteers are asked for their shirt size and arrival date.', ['shirt size', 'arrival date']],
    ['We may ask about allergies and seating needs.', ['allergies', 'seating needs']],
    ['Sponsors give us the name, title, and phone of a delegate.', ['name', 'title', 'phone of a delegate']],
    ['You can provide a nickname and a picture.', ['nickname', 'picture']],
    ['We use session cookies and form tokens.', ['session cookies', 'form tokens']],
    ['Our sites use two cookies: a login cookie and a theme cookie.', ['login cookie', 'theme cookie']],
    ['A login cookie is set on your first visit.', ['login cookie']],
    ['Depending on your role, this information may include your title and employer.', ['title', 'employer']],
    ['The data we hold and process includes: nickname, e-mail address.', ['nickname', 'e-mail address']],
    ['Information we receive from others includes your account id and avatar.', ['account id', 'avatar']],
    ['We collect: nickname; e-mail address; time zone.', ['nickname', 'e-mail address', 'time zone']],
    ['We process the following data: nickname and time zone.', ['nickname', 'time zone']],
    [
      'We note facts about your device; we record its details (such as its model and screen size).',
      ['model', 'screen size'],
    ],
    ['We record your nickname, as well as your time zone.', ['nickname', 'time zone']],
    ['We may receive your nickname and avatar from Acme when you sign in.', ['nickname', 'avatar']],
    ['We store IP addresses in our access logs.', ['IP addresses']],
    ['Email addresses are stored.', ['Email addresses']],
    ['The archives are public and contain your name and message.', ['name', 'message']],
    ['Our payment processor collects your card number on our behalf.', ['card number']],
    ['We collect only your nickname, and nothing else.', ['nickname']],
    ['We record information about your financial need.', ['information about your financial need']],
  ])('%s', (sentence, items) => expect(dataIn(sentence)).toEqual(items));

  test.each([
    'We collect information when you give it to us, such as when you call or write.',
    'We collect information about you from other sources, such as payment companies.',
    'We gather some personally identifiable information.',
    'More on the information we collect can be found elsewhere.',
    'You must provide accurate information.',
    'We collect information in three ways: directly, automatically, and from others.',
    'We will ask for your consent first.',
    'We store data only as long as needed.',
  ])('says something is collected, not what: %s', (sentence) => {
    expect(dataIn(sentence)).toEqual([]);
  });

  test.each([
    '“Personal data” means information which identifies you (like your name or email address).',
    'We do not collect your location.',
    'No personal information is collected.',
    'Our volunteers run the conference.',
    'We do not use tracking cookies.',
    'Sponsors provide the venue with power.',
    'IP addresses are hashed before they are stored.',
    'Questions are collected at the desk.',
    'We are asked for data by governments.',
  ])('no statement of collection: %s', (sentence) => expect(dataIn(sentence)).toEqual([]));
});

describe('usesIn', () => {
  test.each([
    [
      'We use your data to print badges, to plan rooms, and to send receipts.',
      ['print badges', 'plan rooms', 'send receipts'],
    ],
    ['We use log data to find faults, as well as measure load.', ['find faults', 'measure load']],
    [
      'We use this information to monitor our sites, improve them, and prevent abuse.',
      ['monitor our sites', 'improve them', 'prevent abuse'],
    ],
    ['This data is used to choose speakers.', ['choose speakers']],
    ['We may ask you to enter a tax number in order to issue an invoice.', ['issue an invoice']],
    ['We collect this information for research purposes.', ['for research purposes']],
    ['We use the information you send to us to answer you.', ['answer you']],
    ['Your phone number helps us recover your account.', ['recover your account']],
    [
      'We use it for the following purposes: to plan rooms, to send receipts.',
      ['plan rooms', 'send receipts'],
    ],
    ['Records are used for counting votes and are deleted afterwards.', ['for counting votes']],
    ['We use details about your team for seating plans.', ['for seating plans']],
    ['Your application details are reviewed by volunteers to judge your request.', ['judge your request']],
  ])('%s', (sentence, uses) => expect(purposesIn(sentence)).toEqual(uses));

  test.each([
    'Card numbers are used only for the payment itself.',
    'We do not use your data to profile you.',
    'We may use a service provider to process payments.',
    'We collect information you give to us.',
    'We store the address you used to sign up with.',
    'We use the information for the purposes described below.',
    'We process data for you.',
  ])('states none: %s', (sentence) => expect(purposesIn(sentence)).toEqual([]));
});

test.each([
  ['IP addresses', 'online-identifier'],
  ['Email addresses', 'contact'],
  ['HTTP User-Agent', 'device'],
  ['Billing and payment information', 'payment'],
  ['Display names', 'identity'],
  ['country of residence', 'location'],
  ['screen name', 'online-identifier'],
  ['ID card number', 'identity'],
  ['race results', 'usage'],
  ['session cookie', 'online-identifier'],
  ['payment history', 'payment'],
  ['something else entirely', 'other'],
])('categoryOf %s', (item, category) => expect(categoryOf(item)).toBe(category));

test('fold neutralises what is not seen', () => {
  expect(fold('a\u202Eb\u200B\n\t c\u00A0d')).toBe('ab c d');
});

function dataIn(sentence: string): string[] {
  const said = saidIn(sentence);
  return findData(said).map((span) => bare(foundText(said, span)));
}

function purposesIn(sentence: string): string[] {
  const said = saidIn(sentence);
  return findPurposes(said).map((span) => foundText(said, span));
}
