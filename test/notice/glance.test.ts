import { describe, expect, it } from 'vitest';
import type { Notice } from '../../lib/notice/model.ts';
import {
  addedBy,
  contactHref,
  countAll,
  counted,
  coveragePercent,
  digest,
  namedOnlyAsSent,
  said,
} from '../../lib/notice/show/glance.ts';
import { fact, indexNotice, silentNotice, umbrellaNotice } from '../components/sample-notices.ts';

const both = { layers: [indexNotice, umbrellaNotice] as [Notice, Notice] };

describe('countAll', () => {
  it('counts one layer as it is', () => {
    expect(countAll({ layers: [indexNotice] })).toEqual({ data: 6, processors: 5, dpas: 4, purposes: 4 });
  });

  it('counts no item twice: "IP addresses" and "your IP address" are one', () => {
    expect(countAll(both)).toEqual({ data: 11, processors: 5, dpas: 4, purposes: 7 });
  });

  it('counts a processor once, with its DPA in whichever layer has it', () => {
    const [processor] = indexNotice.processors;
    const { dpa: _, ...bare } = processor ?? expect.fail();
    const above = { ...silentNotice, processors: [{ ...bare, name: bare.name.toUpperCase() }] };
    expect(countAll({ layers: [above, indexNotice] })).toMatchObject({ processors: 5, dpas: 4 });
  });

  it('gives noughts for a silent notice', () => {
    expect(countAll({ layers: [silentNotice] })).toEqual({ data: 0, processors: 0, dpas: 0, purposes: 0 });
  });
});

describe('addedBy', () => {
  it.each([
    ['dataCollected', 5],
    ['processors', 0],
    ['purposes', 3],
  ] as const)('%s: %d more', (list, count) => {
    expect(addedBy(both, 1, list)).toBe(count);
  });

  it('adds nothing where there is no such layer', () => {
    expect(addedBy(both, 2, 'purposes')).toBe(0);
  });
});

describe('counted', () => {
  it.each([
    [0, 'no DPAs'],
    [1, '1 DPA'],
    [6, '6 DPAs'],
  ])('%d', (count, text) => {
    expect(counted(count, 'DPA')).toBe(text);
  });
});

describe('digest', () => {
  it('names what a layer holds', () => {
    expect(digest(umbrellaNotice)).toBe('6 kinds of data, 5 purposes, 2 not summarised');
  });

  it('is empty for a silent notice', () => {
    expect(digest(silentNotice)).toBe('');
  });
});

describe('said', () => {
  it('takes from beneath what the first layer does not state', () => {
    expect(said(both, 'retention')).toEqual([{ fact: umbrellaNotice.retention[0], layer: 1 }]);
    expect(said(both, 'contact')).toEqual([{ fact: umbrellaNotice.contact, layer: 1 }]);
  });

  it('keeps both layers in order, and what they say alike once, from the upper one', () => {
    const above = { ...silentNotice, rights: [fact('See your data.'), fact('Ask a person')] };
    const rights = said({ layers: [above, umbrellaNotice] }, 'rights');
    expect(rights.map(({ layer }) => layer)).toEqual([0, 0, 1, 1, 1, 1, 1]);
    expect(rights.filter(({ fact: { text } }) => /see your data/i.test(text))).toHaveLength(1);
  });

  it('is empty where no layer says anything', () => {
    expect(said({ layers: [silentNotice] }, 'contact')).toEqual([]);
  });
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

describe('coveragePercent', () => {
  it('adds the layers up', () => {
    expect(coveragePercent(both)).toBe(94);
  });

  it('never rounds up to all', () => {
    const nearly = { ...silentNotice, coverage: { sentences: 1000, inFacts: 999 } };
    expect(coveragePercent({ layers: [nearly] })).toBe(99);
  });

  it('is absent where there are no sentences', () => {
    expect(coveragePercent({ layers: [silentNotice] })).toBeUndefined();
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
