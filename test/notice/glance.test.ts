import { describe, expect, it } from 'vitest';
import { dataCategories, type Notice } from '../../lib/notice/model.ts';
import {
  addedBy,
  byCategory,
  contactHref,
  namedOnlyAsSent,
  ownItems,
  sameItem,
} from '../../lib/notice/show/glance.ts';
import { conferenceNotice, indexNotice, umbrellaNotice } from '../components/sample-notices.ts';

const both = { layers: [indexNotice, umbrellaNotice] as [Notice, Notice] };

describe('addedBy', () => {
  it.each([
    ['dataCollected', 5],
    ['processors', 0],
    ['purposes', 3],
  ] as const)('%s: %d more', (list, count) => {
    expect(addedBy(both, 1, list)).toHaveLength(count);
  });

  it('gives each item with its place in its own layer, by which warnings name it', () => {
    for (const { item, layer, index } of addedBy(both, 1, 'purposes')) {
      expect(both.layers[layer]?.purposes[index]).toBe(item);
    }
  });

  it('adds nothing where there is no such layer', () => {
    expect(addedBy(both, 2, 'purposes')).toEqual([]);
  });

  it('counts one thing once, however it is written', () => {
    expect(sameItem('Your IP addresses.')).toBe(sameItem('IP address'));
    expect(sameItem('an IP address;')).toBe(sameItem('IP Addresses'));
    expect(sameItem('IP address')).not.toBe(sameItem('email address'));
  });
});

it('puts kinds of one category side by side, and loses none', () => {
  const items = byCategory(ownItems({ layers: [conferenceNotice] }, 'dataCollected'));
  expect(items).toHaveLength(conferenceNotice.dataCollected.length);
  for (const category of dataCategories) {
    const places = items.flatMap(({ item }, place) => (item.category === category ? [place] : []));
    expect(places).toEqual(places.map((_, step) => (places[0] ?? 0) + step));
  }
});

describe('namedOnlyAsSent', () => {
  const sent = ['Name', 'email address'];
  const [processor] = indexNotice.processors;

  it('leaves out what the sentences name already', () => {
    const dataHandling = 'Your name and Email Address go there.';
    expect(namedOnlyAsSent({ ...(processor ?? expect.fail()), dataSent: sent, dataHandling })).toEqual([]);
  });

  it('gives all where one is not named', () => {
    const dataHandling = 'Your name goes there.';
    expect(namedOnlyAsSent({ ...(processor ?? expect.fail()), dataSent: sent, dataHandling })).toEqual(sent);
  });
});

describe('contactHref', () => {
  it.each([
    ['legal@example.org', 'mailto:legal@example.org'],
    ['https://example.org/help?a=b', 'https://example.org/help?a=b'],
    ['javascript:alert(1)', undefined],
    ['a@b.org?cc=c@d.org', undefined],
    ['data:text/html,x@y.org', undefined],
    ['http://', undefined],
    ['our office', undefined],
  ])('%s', (text, href) => {
    expect(contactHref(text)).toBe(href);
  });
});
