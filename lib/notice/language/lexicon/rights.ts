// What a person may do with the data, and which right it is. To add a verb or noun: into the row of its right.
import type { Right } from '../../model.ts';
import { inflect } from './inflect.ts';

const rows: [Right['kind'], string][] = [
  ['access', 'access review view obtain see inspect know confirm copy'],
  ['rectification', 'correct rectify update amend change edit modify complete correction rectification'],
  [
    'erasure',
    'delete erase remove terminate deactivate cancel close forget deletion erasure removal destroy',
  ],
  ['restriction', 'restrict limit suppress block stop freeze restriction limitation'],
  ['portability', 'port transfer receive export download portability'],
  ['objection', 'object objection refuse decline'],
  ['withdrawal', 'withdraw revoke withdrawal revocation rescind'],
  ['complaint', 'complain lodge complaint'],
  ['opt-out', 'unsubscribe opt-out opt disable unsubscription'],
];

/** Each verb and noun of a right, and which right it is. */
export const rightWords = new Map<string, Right['kind']>();
for (const [kind, verbs] of rows) {
  for (const verb of verbs.split(' ')) {
    const { base, ing } = inflect(verb);
    rightWords.set(base, kind);
    rightWords.set(ing, kind);
  }
}
