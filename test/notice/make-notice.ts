import type { DataItem, Fact, Link, Notice, Processor, Purpose } from '../../lib/notice/model.ts';

/** A whole `Notice` that says nothing but what a test gives it. */
export function makeNotice(said: Partial<Notice> = {}): Notice {
  return {
    version: 1,
    url: 'https://policies.python.org/pypi.org/Privacy-Notice/',
    title: 'PyPI Privacy Notice',
    site: 'pypi.org',
    dataCollected: [],
    aggregateAnalytics: [],
    processors: [],
    purposes: [],
    sharing: [],
    rights: [],
    retention: [],
    transfers: [],
    unread: [],
    coverage: { sentences: 0, inFacts: 0 },
    doubts: [],
    ...said,
  };
}

export const makeFact = (text: string): Fact => ({ text, quote: text, heading: 'A heading' });

export const makeData = (text: string): DataItem => ({ ...makeFact(text), category: 'other' });

export const makePurpose = (text: string, optIn = false): Purpose => ({ ...makeFact(text), optIn });

export const makeLink = (url: string, text = 'a link'): Link => ({ text, url, written: 'link' });

export function makeProcessor(name: string, said: Partial<Processor> = {}): Processor {
  return { ...makeFact(name), name, dataSent: [], otherLinks: [], ...said };
}
