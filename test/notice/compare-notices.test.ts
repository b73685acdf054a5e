import { describe, expect, test } from 'vitest';
import { compareLayers } from '../../lib/notice/compare/compare-layers.ts';
import { compareNotices } from '../../lib/notice/compare/compare-notices.ts';
import type { Notice } from '../../lib/notice/model.ts';
import { makeData, makeFact, makeLink, makeNotice, makeProcessor, makePurpose } from './make-notice.ts';

const changes = (before: Partial<Notice>, after: Partial<Notice>) =>
  compareNotices(makeNotice(before), makeNotice(after)).map(({ layer: _, ...change }) => change);

describe('no change', () => {
  test('white space, case, numbering, quotes and the closing mark', () => {
    const before = {
      dataCollected: ['1. Email  addresses;', 'b) “Display” names, and', 'IP addresses'].map(makeData),
    };
    const after = {
      dataCollected: ['email addresses', '(2) "display" names', 'IP Addresses.'].map(makeData),
    };
    expect(changes(before, after)).toEqual([]);
  });

  test('order, and a line that stands twice', () => {
    const before = { purposes: ['To a thing', 'To another'].map((text) => makePurpose(text)) };
    const after = { purposes: ['To another', 'To a thing', 'To another'].map((text) => makePurpose(text)) };
    expect(changes(before, after)).toEqual([]);
  });

  test('the date, the quotes, the headings, the other words of a link', () => {
    const before = {
      lastUpdated: 'October 4, 2024',
      rights: [makeFact('A right')],
      processors: [
        makeProcessor('Stripe', {
          dpa: makeLink('https://stripe.com/legal/dpa', 'Data Processing AGreement'),
        }),
      ],
    };
    const after = {
      lastUpdated: 'December 16, 2025',
      rights: [{ text: 'A right', quote: 'You have a right.', heading: '9. Rights' }],
      processors: [makeProcessor('Stripe', { dpa: makeLink('https://stripe.com/legal/dpa', 'DPA') })],
    };
    expect(changes(before, after)).toEqual([]);
  });
});

describe('lines', () => {
  test('added and removed', () => {
    const before = { dataCollected: [makeData('Display names'), makeData('Biography')] };
    const after = { dataCollected: [makeData('Display names'), makeData('HTTP User-Agent')] };
    expect(changes(before, after)).toEqual([
      { list: 'data', kind: 'added', text: 'HTTP User-Agent' },
      { list: 'data', kind: 'removed', text: 'Biography' },
    ]);
  });

  test('a reworded line is one change', () => {
    const before = { purposes: [makePurpose('To provide the PyCon website to you')] };
    const after = { purposes: [makePurpose('To provide the PyCon US website to you')] };
    expect(changes(before, after)).toEqual([
      {
        list: 'purpose',
        kind: 'reworded',
        text: 'To provide the PyCon US website to you',
        before: 'To provide the PyCon website to you',
      },
    ]);
  });

  test('the best match is the pair, not the first', () => {
    const before = { purposes: [makePurpose('To process payments for PyCon tickets')] };
    const after = {
      purposes: [
        makePurpose('To process payments for merchandise and PyCon donations'),
        makePurpose('To process all payments for PyCon tickets'),
      ],
    };
    expect(changes(before, after)).toMatchObject([
      { kind: 'reworded', text: 'To process all payments for PyCon tickets' },
      { kind: 'added', text: 'To process payments for merchandise and PyCon donations' },
    ]);
  });

  test('an opt-in that goes is a change', () => {
    expect(
      changes({ purposes: [makePurpose('To email you', true)] }, { purposes: [makePurpose('To email you')] }),
    ).toEqual([{ list: 'purpose', kind: 'reworded', text: 'To email you', before: 'To email you (opt-in)' }]);
  });

  test('a right is never reworded into a retention period', () => {
    const before = { rights: [makeFact('We keep the data as the law says')] };
    const after = { retention: [makeFact('We keep the data as the law says')] };
    expect(changes(before, after)).toMatchObject([
      { list: 'other', kind: 'removed' },
      { list: 'other', kind: 'added' },
    ]);
  });

  test('thousands of lines that all differ are told without weighing every pair', () => {
    const many = (word: string) => ({
      dataCollected: Array.from({ length: 3000 }, (_, i) => makeData(`${word} ${i} of the same kind`)),
    });
    expect(changes(many('a thing'), many('some thing'))).toHaveLength(6000);
    expect(changes(many('a thing'), many('a thing'))).toEqual([]);
  });
});

describe('processors', () => {
  const stripe = makeProcessor('Stripe', {
    purpose: 'to process payments',
    dataHandling: 'Your card number is sent to their servers.',
    dataSent: ['card number'],
    dpa: makeLink('https://stripe.com/legal/dpa'),
    privacyPolicy: makeLink('https://stripe.com/privacy'),
  });
  const compare = (before: (typeof stripe)[], after: (typeof stripe)[]) =>
    changes({ processors: before }, { processors: after });

  test('added and removed: one change each, whatever links they bring', () => {
    expect(
      compare([stripe], [makeProcessor('Sentry', { dpa: makeLink('https://sentry.io/legal/dpa/') })]),
    ).toEqual([
      { list: 'processor', kind: 'added', text: 'Sentry' },
      { list: 'processor', kind: 'removed', text: 'Stripe' },
    ]);
  });

  test('another purpose, another handling, or both: one reworded processor', () => {
    const after = {
      ...stripe,
      purpose: 'to process donations',
      dataHandling: 'Nothing is stored.',
      dataSent: [],
    };
    expect(compare([stripe], [after])).toEqual([
      {
        list: 'processor',
        kind: 'reworded',
        text: 'Stripe: to process donations – Nothing is stored.',
        before: 'Stripe: to process payments – Your card number is sent to their servers.',
      },
    ]);
  });

  test('data that is sent is compared where no sentence names it', () => {
    expect(compare([stripe], [{ ...stripe, dataSent: ['card number', 'email address'] }])).toMatchObject([
      { list: 'processor', kind: 'reworded', text: expect.stringContaining('– email address') },
    ]);
  });

  test('another name for the same', () => {
    const before = makeProcessor('Amazon Web Services', { purpose: 'to host' });
    expect(compare([before], [{ ...before, name: 'Amazon Web Services (AWS)' }])).toEqual([
      {
        list: 'processor',
        kind: 'reworded',
        text: 'Amazon Web Services (AWS)',
        before: 'Amazon Web Services',
      },
    ]);
    expect(compare([makeProcessor('Google Analytics')], [makeProcessor('Google Cloud')])).toHaveLength(2);
  });

  test('two under one name are told apart by what is said of them', () => {
    const ads = makeProcessor('Google', { purpose: 'to show advertisements' });
    const mail = makeProcessor('Google', { purpose: 'to send mail to members' });
    expect(compare([ads, mail], [{ ...mail, purpose: 'to send mail to all members' }, ads])).toMatchObject([
      {
        kind: 'reworded',
        before: 'Google: to send mail to members',
        text: 'Google: to send mail to all members',
      },
    ]);
    expect(compare([ads, mail], [ads])).toEqual([{ list: 'processor', kind: 'removed', text: 'Google' }]);
  });

  test('links: added, removed, leading elsewhere', () => {
    const { dpa: _, ...withoutDpa } = stripe;
    expect(compare([withoutDpa], [stripe])).toEqual([
      { list: 'link', kind: 'added', text: 'Stripe, DPA: https://stripe.com/legal/dpa' },
    ]);
    expect(compare([stripe], [withoutDpa])).toEqual([
      { list: 'link', kind: 'removed', text: 'Stripe, DPA: https://stripe.com/legal/dpa' },
    ]);
    const moved = { ...stripe, privacyPolicy: makeLink('https://stripe.com/en/privacy') };
    expect(compare([stripe], [moved])).toEqual([
      {
        list: 'link',
        kind: 'reworded',
        text: 'Stripe, privacy policy: https://stripe.com/en/privacy',
        before: 'Stripe, privacy policy: https://stripe.com/privacy',
      },
    ]);
    const product = { ...stripe, otherLinks: [makeLink('https://stripe.com/', 'Stripe')] };
    expect(compare([stripe], [product])).toMatchObject([{ list: 'link', kind: 'added' }]);
  });
});

describe('layers', () => {
  const psf = { title: 'PSF Privacy Notice', url: 'https://policies.python.org/PSF-Privacy-Notice/' };
  const read = (notice: Notice, at: string) => ({ notice, at });

  test('each is compared with its own reading, and named', () => {
    const before = makeNotice({ lastUpdated: '1' });
    const parent = makeNotice(psf);
    const changes = compareLayers([
      { now: { ...before, lastUpdated: '2' }, read: read(before, '2025-01-01T00:00:00.000Z') },
      { now: { ...parent, rights: [makeFact('A right')] }, read: read(parent, '2025-02-01T00:00:00.000Z') },
    ]);
    expect(changes).toEqual({
      since: '2025-02-01T00:00:00.000Z',
      items: [{ layer: 'PSF Privacy Notice', list: 'other', kind: 'added', text: 'A right' }],
    });
  });

  test('the date alone is told apart, also where it appears or goes', () => {
    const at = '2025-01-01T00:00:00.000Z';
    const dated = makeNotice({ lastUpdated: '1' });
    expect(compareLayers([{ now: makeNotice(), read: read(dated, at) }])).toEqual({
      since: at,
      items: [],
      onlyDate: { before: '1' },
    });
    expect(compareLayers([{ now: dated, read: read(dated, at) }])).toBeUndefined();
  });
});
