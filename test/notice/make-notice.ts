import type {
  DataItem,
  Fact,
  Link,
  Notice,
  Processor,
  Purpose,
  Right,
  Transfer,
} from '../../lib/notice/model.ts';

/** A whole `Notice` that says nothing but what a test gives it. */
export function makeNotice(said: Partial<Notice> = {}): Notice {
  return {
    version: 2,
    url: 'https://policies.python.org/pypi.org/Privacy-Notice/',
    title: 'PyPI Privacy Notice',
    site: 'pypi.org',
    dataCollected: [],
    notCollected: [],
    sources: [],
    aggregateAnalytics: [],
    processors: [],
    purposes: [],
    legalBases: [],
    recipients: [],
    sharing: [],
    rights: [],
    retention: [],
    transfers: [],
    automatedDecisions: [],
    children: [],
    security: [],
    unread: [],
    coverage: { sentences: 0, inFacts: 0, leadIns: 0, dates: 0, navigation: 0 },
    doubts: [],
    ...said,
  };
}

export const makeFact = (text: string): Fact => ({ text, quote: text, heading: 'A heading' });

export const makeData = (text: string): DataItem => ({ ...makeFact(text), category: 'other' });

export const makePurpose = (text: string, optIn = false): Purpose => ({ ...makeFact(text), optIn });

export const makeRight = (text: string, kind: Right['kind'] = 'other'): Right => ({
  ...makeFact(text),
  kind,
});

export const makeTransfer = (text: string, countries: string[] = []): Transfer => ({
  ...makeFact(text),
  countries,
});

export const makeLink = (url: string, text = 'a link'): Link => ({ text, url, written: 'link' });

export function makeProcessor(name: string, said: Partial<Processor> = {}): Processor {
  return { ...makeFact(name), name, dataSent: [], otherLinks: [], ...said };
}
