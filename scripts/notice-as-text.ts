import type { Requirement } from '../lib/notice/articles.ts';
import type { Fact, Link, Notice, Processor } from '../lib/notice/model.ts';

/** What `npm run read` prints: each layer list by list, then what GDPR Articles 13 and 14 ask for. */
export function noticeAsText(layers: Notice[], requirements: Requirement[]): string {
  const [first] = layers;
  const missingBase = first?.addendumTo && layers.length === 1 ? first.addendumTo : undefined;
  return [
    ...layers.flatMap(layer),
    ...askedFor(
      requirements,
      layers.reduce((sum, { unread }) => sum + unread.length, 0),
    ),
    ...(missingBase
      ? [
          '',
          `It adds to ${missingBase.title} (${missingBase.url}), which was not read here and may state more.`,
        ]
      : []),
  ].join('\n');
}

/** The lists of a notice, in the order in which they are printed. */
const lists: [string, (notice: Notice) => (Fact | undefined)[]][] = [
  ['Controller', ({ controller }) => [controller]],
  ['Contact', ({ contact }) => [contact]],
  ['Data protection officer', ({ dpo }) => [dpo]],
  ['Data collected', ({ dataCollected }) => dataCollected],
  ['Not collected', ({ notCollected }) => notCollected],
  ['Sources', ({ sources }) => sources],
  ['Measured without personal data', ({ aggregateAnalytics }) => aggregateAnalytics],
  ['Processors', ({ processors }) => processors],
  ['Purposes', ({ purposes }) => purposes],
  ['Legal bases', ({ legalBases }) => legalBases],
  ['Recipients', ({ recipients }) => recipients],
  ['Sharing', ({ sharing }) => sharing],
  ['Retention', ({ retention }) => retention],
  ['Transfers', ({ transfers }) => transfers],
  ['Rights', ({ rights }) => rights],
  ['Decisions by machines', ({ automatedDecisions }) => automatedDecisions],
  ['Children', ({ children }) => children],
  ['Security', ({ security }) => security],
  ['Later changes', ({ changesPolicy }) => [changesPolicy]],
];

function layer(notice: Notice): string[] {
  const { title, url, lastUpdated, coverage, unread, doubts } = notice;
  const facts = lists.flatMap(([label, factsOf]) => {
    const found = factsOf(notice).filter((fact) => fact !== undefined);
    return found.length > 0 ? block(label, found.flatMap(lines)) : [];
  });
  return [
    title,
    [url, lastUpdated && `updated ${lastUpdated}`].filter(Boolean).join(', '),
    `${coverage.sentences} sentences: ${coverage.inFacts} in the lists below, ${unread.length} not sorted`,
    ...facts,
    ...(unread.length > 0 ? block('Not sorted', unread.map(withHeading)) : []),
    ...(doubts.length > 0 ? block('Warnings', doubts.map(doubt)) : []),
    '',
  ];

  function doubt({ text, at }: Notice['doubts'][number]): string {
    const fact = at && notice[at.list][at.index];
    return fact ? `${nameOf(fact)}: ${text}` : text;
  }
}

function askedFor(requirements: Requirement[], notSorted: number): string[] {
  const missing = requirements.filter(({ status }) => status === 'not-stated' || status === 'not-found');
  const always = missing.filter(({ onlyWhere }) => !onlyWhere);
  const perhaps = missing.filter(({ onlyWhere }) => onlyWhere);
  const unknown = requirements.filter(({ status }) => status === 'not-looked-for');
  const line = ({ article, what, onlyWhere }: Requirement) =>
    `${article}: ${what}${onlyWhere ? `, where ${onlyWhere}` : ''}`;
  const label = notSorted > 0 ? `Not found, and it may stand in what was not sorted` : 'Not stated';
  return [
    'GDPR Articles 13 and 14',
    ...list('  Stated', requirements.filter(({ status }) => status === 'stated').map(line)),
    ...list(`  ${label}`, always.map(line)),
    ...list('  Asked for only where it applies, and not found', perhaps.map(line)),
    ...list('  Not looked for: no rule reads it', unknown.map(line)),
  ];
}

const block = (label: string, items: string[]) => ['', ...list(label, items)];

function list(label: string, items: string[]): string[] {
  const indent = label.match(/^ */)?.[0] ?? '';
  return items.length > 0 ? [label, ...items.map((item) => `${indent}  ${item}`)] : [];
}

/** A fact's line, and for a processor those beneath it. */
function lines(fact: Fact): string[] {
  if (!isProcessor(fact)) return [`${fact.text}${asides(fact)}`];
  const { name, purpose, dataHandling, personalData, dpa, privacyPolicy, otherLinks } = fact;
  const link = (label: string, { url }: Link) => `  ${label}: ${url}`;
  return [
    [name, purpose].filter(Boolean).join(': '),
    ...(dataHandling ? [`  ${dataHandling}`] : []),
    ...(personalData === false ? ['  No personal data'] : []),
    dpa ? link('DPA', dpa) : '  No DPA linked',
    ...(privacyPolicy ? [link('Privacy policy', privacyPolicy)] : []),
    ...otherLinks.map((other) => link(other.text, other)),
  ];
}

/** What the model knows of a fact beside its text. */
function asides(fact: Fact): string {
  const { category, basis, kind, period, countries, safeguard, optIn } = fact as Fact & Aside;
  const known = [category, basis, kind, period, countries?.join(', '), safeguard, optIn && 'opt-in'];
  const said = known.filter(Boolean).join('; ');
  return said && ` [${said}]`;
}

interface Aside {
  category?: string;
  basis?: string;
  kind?: string;
  period?: string;
  countries?: string[];
  safeguard?: string;
  optIn?: boolean;
}

const isProcessor = (fact: Fact): fact is Processor => 'otherLinks' in fact;
const nameOf = (fact: Fact) => (isProcessor(fact) ? fact.name : fact.text);
const withHeading = ({ text, heading }: Fact) => (heading ? `${text} (under “${heading}”)` : text);
