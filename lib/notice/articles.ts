import type { Fact, Notice, Right } from './model.ts';

/** One thing that GDPR Articles 13 and 14 ask a notice to say, and what a notice says of it. */
export interface Requirement {
  /** Where it stands: "13(1)(a), 14(1)(a)". */
  article: string;
  /** What is asked for, as it goes on after "The notice says": "who the controller is". */
  what: string;
  /** Only there it is asked for, and a notice does not always show whether it is the case; absent where always. */
  onlyWhere?: string;
  /**
   * `not-found` where sentences were left that could not be sorted: it may stand in one of them.
   * `not-looked-for` where no rule reads it: a reader has to look.
   */
  status: 'stated' | 'not-stated' | 'not-found' | 'not-looked-for';
  /** The facts that state it. */
  facts: Fact[];
}

/**
 * Takes a notice, and the base notices beneath it where they were read; gives each requirement of GDPR Articles 13 and 14,
 * in the articles' order, with the facts of any layer that state it.
 */
export function statedOf(...layers: [Notice, ...Notice[]]): Requirement[] {
  const allSorted = layers.every(({ unread }) => unread.length === 0);
  return requirements.map(({ facts: factsOf, asked, ...requirement }) => {
    const facts = factsOf ? layers.flatMap((notice) => factsOf(notice)) : [];
    const onlyWhere = asked && !layers.some(asked.isKnown) ? asked.onlyWhere : undefined;
    return { ...requirement, ...(onlyWhere && { onlyWhere }), status: statusOf(), facts };

    function statusOf(): Requirement['status'] {
      if (!factsOf) return 'not-looked-for';
      if (facts.length > 0) return 'stated';
      return allSorted ? 'not-stated' : 'not-found';
    }
  });
}

/** True for what a notice must say and does not, as far as is known. */
export function isMissing({ status, onlyWhere }: Requirement): boolean {
  return !onlyWhere && (status === 'not-stated' || status === 'not-found');
}

interface Row {
  article: string;
  what: string;
  asked?: Condition;
  /** Absent where the model has no list for it. */
  facts?: (notice: Notice) => Fact[];
}

interface Condition {
  onlyWhere: string;
  /** Whether the notice itself shows that it is the case. */
  isKnown: (notice: Notice) => boolean;
}

const neverKnown = () => false;
const right = (kind: Right['kind']) => (notice: Notice) => notice.rights.filter((one) => one.kind === kind);
const one = (fact: Fact | undefined) => (fact ? [fact] : []);

/**
 * Regulation (EU) 2016/679, Articles 13 (data from the person) and 14 (data from elsewhere), point by point. A new
 * requirement, of another law too, is a row.
 */
const requirements: Row[] = [
  { article: '13(1)(a), 14(1)(a)', what: 'who the controller is', facts: (n) => one(n.controller) },
  { article: '13(1)(a), 14(1)(a)', what: 'how to reach the controller', facts: (n) => one(n.contact) },
  {
    article: '13(1)(b), 14(1)(b)',
    what: 'how to reach the data protection officer',
    asked: { onlyWhere: 'there is one', isKnown: neverKnown },
    facts: (n) => one(n.dpo),
  },
  { article: '13(1)(c), 14(1)(c)', what: 'for which purposes data is processed', facts: (n) => n.purposes },
  { article: '13(1)(c), 14(1)(c)', what: 'on which legal basis', facts: (n) => n.legalBases },
  {
    article: '13(1)(d), 14(2)(b)',
    what: 'which legitimate interests are pursued',
    asked: {
      onlyWhere: 'they are the legal basis',
      isKnown: (n) => n.legalBases.some(({ basis }) => basis === 'legitimate-interests'),
    },
  },
  { article: '14(1)(d)', what: 'which kinds of personal data', facts: (n) => n.dataCollected },
  {
    article: '13(1)(e), 14(1)(e)',
    what: 'who receives the data',
    facts: (n) => [...n.processors, ...n.recipients, ...n.sharing],
  },
  {
    article: '13(1)(f), 14(1)(f)',
    what: 'to which countries data is transferred, and with which safeguards',
    asked: { onlyWhere: 'data leaves the EU', isKnown: neverKnown },
    facts: (n) => n.transfers,
  },
  { article: '13(2)(a), 14(2)(a)', what: 'how long data is kept', facts: (n) => n.retention },
  { article: '13(2)(b), 14(2)(c)', what: 'the right of access', facts: right('access') },
  { article: '13(2)(b), 14(2)(c)', what: 'the right to rectification', facts: right('rectification') },
  { article: '13(2)(b), 14(2)(c)', what: 'the right to erasure', facts: right('erasure') },
  { article: '13(2)(b), 14(2)(c)', what: 'the right to restriction', facts: right('restriction') },
  { article: '13(2)(b), 14(2)(c)', what: 'the right to object', facts: right('objection') },
  { article: '13(2)(b), 14(2)(c)', what: 'the right to data portability', facts: right('portability') },
  {
    article: '13(2)(c), 14(2)(d)',
    what: 'the right to withdraw consent',
    asked: {
      onlyWhere: 'consent is the legal basis',
      isKnown: (n) =>
        n.legalBases.some(({ basis }) => basis === 'consent') || n.purposes.some(({ optIn }) => optIn),
    },
    facts: right('withdrawal'),
  },
  {
    article: '13(2)(d), 14(2)(e)',
    what: 'the right to complain to a supervisory authority',
    facts: right('complaint'),
  },
  {
    article: '13(2)(e)',
    what: 'whether data must be given, and what follows where it is not',
    asked: { onlyWhere: 'data comes from the person', isKnown: neverKnown },
  },
  {
    article: '14(2)(f)',
    what: 'where the data comes from',
    asked: { onlyWhere: 'data does not come from the person', isKnown: neverKnown },
    facts: (n) => n.sources,
  },
  {
    article: '13(2)(f), 14(2)(g)',
    what: 'how decisions are made by machines alone',
    asked: { onlyWhere: 'there are such decisions', isKnown: neverKnown },
    facts: (n) => n.automatedDecisions,
  },
];
