import { describe, expect, it } from 'vitest';
import type { Notice } from '../../lib/notice/model.ts';
import { foldedTopics, inFewWords, said } from '../../lib/notice/show/folded-topics.ts';
import { absenceIn, notStated } from '../../lib/notice/show/not-stated.ts';
import { fact, indexNotice, silentNotice, umbrellaNotice } from '../components/sample-notices.ts';

const both = { layers: [indexNotice, umbrellaNotice] as [Notice, Notice] };

describe('said', () => {
  it('takes from beneath what the first layer does not state', () => {
    expect(said(both, ['contact'])).toEqual([{ fact: umbrellaNotice.contact, layer: 1, list: 'contact' }]);
  });

  it('keeps both layers in order, and what they say alike once, from the upper one', () => {
    const above = {
      ...silentNotice,
      rights: [
        { ...fact('See your data.'), kind: 'access' as const },
        { ...fact('Ask a person'), kind: 'other' as const },
      ],
    };
    const rights = said({ layers: [above, umbrellaNotice] }, ['rights']);
    expect(rights.map(({ layer }) => layer)).toEqual([0, 0, 1, 1, 1, 1, 1]);
  });

  it('shows every list that the summary does not show otherwise', () => {
    const shown = foldedTopics.flatMap(({ lists }) => lists as (keyof Notice)[]);
    const open: (keyof Notice)[] = ['dataCollected', 'processors', 'purposes', 'unread', 'doubts'];
    const lists = (Object.keys(umbrellaNotice) as (keyof Notice)[]).filter((key) =>
      Array.isArray(umbrellaNotice[key]),
    );
    expect([...shown, ...open].sort()).toEqual(
      [...lists, 'controller', 'contact', 'dpo', 'changesPolicy'].sort(),
    );
  });
});

describe('inFewWords', () => {
  it.each([
    ['rights', { kinds: ['access', 'rectification', 'erasure'], names: [], more: 3 }],
    ['retention', { kinds: [], names: ['ninety days'], more: 1 }],
    ['transfers', { kinds: [], names: ['the United States'], more: 0 }],
    ['legalBases', { kinds: ['consent', 'legitimate-interests'], names: [], more: 0 }],
    ['security', { kinds: [], names: [], more: 1 }],
  ] as const)('%s', (list, words) => {
    expect(inFewWords(said({ layers: [umbrellaNotice] }, [list]))).toEqual(words);
  });
});

describe('notStated', () => {
  it('names each point that no list of no layer answers', () => {
    expect(notStated({ layers: [silentNotice] }).map(({ point }) => point)).toHaveLength(12);
    const points = notStated(both).map(({ point }) => point);
    expect(points).toEqual(['dpo', 'automatedDecisions']);
  });

  it('is known only where every sentence was sorted', () => {
    expect(absenceIn({ layers: [silentNotice] }, 'retention')).toEqual({ known: true, unsorted: [] });
    const unread = [fact('Records are deleted after a while.')];
    expect(absenceIn({ layers: [{ ...silentNotice, unread }] }, 'retention')).toEqual({
      known: false,
      unsorted: unread,
    });
    expect(absenceIn({ layers: [silentNotice, { ...silentNotice, unread }] }, 'retention')).toEqual({
      known: false,
      unsorted: unread,
    });
  });
});
