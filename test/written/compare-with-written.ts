import type { Fact, Notice } from '../../lib/notice/model.ts';
import type { Said, WrittenNotice } from './notice.ts';

/** Where what was read differs from what was written, list by list, each fact as one line; empty where it does not. */
export function compareWithWritten(notice: Notice, { sections }: WrittenNotice): string[] {
  const written = sections.flatMap(({ heading, said }) => said.map((fact) => ({ ...fact, heading })));
  const inTables = new Set(written.flatMap((fact) => ('inTable' in fact && fact.inTable ? fact.quote : [])));
  return lists.flatMap((list) => {
    const expected = written.filter((fact) => fact.list === list);
    const found = factsIn(notice, list).map((fact) => {
      const shown: object = inTables.has(fact.quote) ? { ...fact, ...notComparedInTables } : fact;
      return { ...shown, list };
    });
    return differences(list, linesOf(list, found), linesOf(list, expected));
  });
}

const notComparedInTables = { dataHandling: undefined, dataSent: [] };

const lists = [
  'dataCollected',
  'notCollected',
  'processors',
  'purposes',
  'rights',
  'retention',
  'transfers',
  'contact',
  'changesPolicy',
] as const satisfies Said['list'][];

/** Of these how much of the sentence is shown is not compared, only which sentence it is. */
const statements: Said['list'][] = ['rights', 'retention', 'transfers', 'changesPolicy', 'processors'];

/** What is compared, in the order in which it is shown. */
const fields = [
  ...[
    'list',
    'name',
    'purpose',
    'dataHandling',
    'dataSent',
    'personalData',
    'dpa',
    'privacyPolicy',
    'otherLinks',
  ],
  ...['optIn', 'kind', 'what', 'period', 'countries', 'quote', 'heading'],
  ...['text', 'url', 'written'],
];

function linesOf(list: Said['list'], facts: object[]): string[] {
  const isStatement = statements.includes(list);
  return facts.map((fact) => JSON.stringify(isStatement ? { ...fact, text: undefined } : fact, fields));
}

/** The facts of one list, or the one fact. */
function factsIn(notice: Notice, list: (typeof lists)[number]): Fact[] {
  const found = notice[list];
  if (Array.isArray(found)) return found;
  return found ? [found] : [];
}

function differences(list: string, found: string[], expected: string[]): string[] {
  const missing = expected.filter((line) => !found.includes(line)).map((line) => `misses ${line}`);
  const extra = found.filter((line) => !expected.includes(line)).map((line) => `must not have ${line}`);
  if (missing.length + extra.length > 0) return [...missing, ...extra];
  if (found.join() === expected.join()) return [];
  return [`${list}: in another order, or one of them twice: ${found.join('\n')}`];
}
