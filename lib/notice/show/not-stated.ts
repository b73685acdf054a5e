import { type Absence, type Asked, absence } from '../absence.ts';
import type { LayeredNotice, Notice } from '../model.ts';

/**
 * What Articles 13 and 14 of the GDPR ask a notice to state: the lists any of which answers. By their points: 13(1)(a),
 * (b), (c), (c), (e), (f); 13(2)(a), (b) to (d), (f); 14(1)(d), 14(2)(f).
 */
export const asked = [
  ['controller', ['controller']],
  ['contact', ['contact']],
  ['dpo', ['dpo']],
  ['purposes', ['purposes']],
  ['legalBases', ['legalBases']],
  ['recipients', ['recipients', 'processors', 'sharing']],
  ['transfers', ['transfers']],
  ['retention', ['retention']],
  ['rights', ['rights']],
  ['automatedDecisions', ['automatedDecisions']],
  ['dataCollected', ['dataCollected']],
  ['sources', ['sources']],
] as const satisfies [string, Asked[]][];

export type AskedPoint = (typeof asked)[number][0];

/** A point that no layer states, and how sure that is. */
export interface MissingPoint {
  point: AskedPoint;
  absence: Absence;
}

/** Takes all layers; gives what the law asks for and none of them was found to state. */
export function notStated({ layers }: LayeredNotice): MissingPoint[] {
  return asked.flatMap(([point, lists]) => {
    if (layers.some((notice) => lists.some((list) => hasSome(notice, list)))) return [];
    return {
      point,
      absence: together(layers.flatMap((notice) => lists.map((list) => absence(notice, list)))),
    };
  });
}

/** A list that is empty in all layers: how sure it is that they say nothing of it. */
export function absenceIn({ layers }: LayeredNotice, list: Asked): Absence {
  return together(layers.map((notice) => absence(notice, list)));
}

function together(absences: Absence[]): Absence {
  const [first, ...others] = new Set(absences.flatMap(({ unsorted }) => unsorted));
  return first ? { known: false, unsorted: [first, ...others] } : { known: true, unsorted: [] };
}

function hasSome(notice: Notice, list: keyof Notice): boolean {
  const value = notice[list];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
