import { type Absence, absence } from '../absence.ts';
import type { LayeredNotice, Notice } from '../model.ts';

/**
 * What Articles 13 and 14 of the GDPR ask a notice to state: the lists any of which answers. By their points: 13(1)(a),
 * (b), (c), (c), (e), (f); 13(2)(a), (b) to (d), (f); 14(1)(d), 14(2)(f).
 */
const asked = [
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
] as const satisfies [string, (keyof Notice)[]][];

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
    const absences = layers.flatMap((notice) => lists.map((list) => absence(notice, list)));
    return { point, absence: allOf(absences) };
  });
}

/** A list of one layer that is empty: how sure it is that all layers say nothing of it. */
export function absenceIn({ layers }: LayeredNotice, list: Parameters<typeof absence>[1]): Absence {
  return allOf(layers.map((notice) => absence(notice, list)));
}

/** Known only where each is; the sentences that may say it otherwise, each once. */
function allOf(absences: Absence[]): Absence {
  const [first, ...others] = new Set(absences.flatMap(({ unsorted }) => unsorted));
  return first ? { known: false, unsorted: [first, ...others] } : { known: true, unsorted: [] };
}

function hasSome(notice: Notice, list: keyof Notice): boolean {
  const value = notice[list];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
