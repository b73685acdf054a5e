// What a person may do with the data, and which right it is. To add a verb or noun: into the row of its right.
import type { Right } from '../../model.ts';
import { inflect } from './inflect.ts';
import { words } from './words.ts';

const verbs: [Right['kind'], string][] = [
  ['access', 'access review view obtain see:seen inspect know:known confirm inquire enquire'],
  ['rectification', 'correct rectify update amend change edit modify complete alter'],
  [
    'erasure',
    'delete erase remove terminate deactivate cancel close forget:forgotten destroy purge de-identify anonymize anonymise',
  ],
  ['restriction', 'restrict limit suppress block stop freeze:frozen cease'],
  ['portability', 'port transfer receive export download'],
  ['objection', 'object refuse decline reject'],
  ['withdrawal', 'withdraw:withdrawn revoke rescind'],
  ['complaint', 'complain lodge'],
  ['opt-out', 'unsubscribe disable opt opt-out'],
];

const nouns: [Right['kind'], string][] = [
  ['access', 'access copy copies confirmation'],
  ['rectification', 'correction rectification amendment modification'],
  ['erasure', 'deletion erasure removal cancellation'],
  ['restriction', 'restriction limitation suppression'],
  ['portability', 'portability'],
  ['objection', 'objection'],
  ['withdrawal', 'withdrawal revocation'],
  ['complaint', 'complaint complaints'],
];

/** Each verb and noun of a right, and which right it is. */
export const rightWords = new Map<string, Right['kind']>();
/** "have it deleted", "that it be corrected" */
export const rightParticiples = new Map<string, Right['kind']>();

for (const [kind, rows] of verbs) {
  for (const verb of rows.split(' ')) {
    const { base, ing, ed } = inflect(verb);
    rightWords.set(base, kind);
    rightWords.set(ing, kind);
    for (const past of ed) rightParticiples.set(past, kind);
  }
}
for (const [kind, row] of nouns) for (const noun of row.split(' ')) rightWords.set(noun, kind);

export const rightNouns = words(...nouns.map(([, row]) => row));

/** Verbs that say a right only of the person's own data: "you may receive emails" says none. */
export const weakRightWords = words(
  'access review view obtain see inspect know confirm change edit modify complete alter close cancel terminate limit block stop cease transfer receive export download refuse decline reject disable',
);
