import { type Asked, absence } from '../absence.ts';
import type { Fact, LayeredNotice, Notice } from '../model.ts';

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
] as const satisfies [string, (keyof Notice & Asked)[]][];

export type AskedPoint = (typeof asked)[number][0];

/** `none`: no layer states it; else so many of their sentences were not sorted and may. */
export type Absence = 'none' | { unsorted: number };

/** A point that no layer states, and how sure that is. */
export interface MissingPoint {
  point: AskedPoint;
  absence: Absence;
}

/** Takes all layers; gives what the law asks for and none of them was found to state. */
export function notStated({ layers }: LayeredNotice): MissingPoint[] {
  return asked.flatMap(([point, lists]) => {
    if (layers.some((notice) => lists.some((list) => hasSome(notice, list)))) return [];
    return { point, absence: absenceOf(layers, lists) };
  });
}

/** A list of one layer that is empty: how sure it is that all layers say nothing of it. */
export function absenceIn({ layers }: LayeredNotice, list: Asked): Absence {
  return absenceOf(layers, [list]);
}

function absenceOf(layers: Notice[], lists: readonly Asked[]): Absence {
  const unsorted = new Set<Fact>(
    layers.flatMap((notice) => lists.flatMap((list): Fact[] => absence(notice, list).unsorted)),
  );
  return unsorted.size === 0 ? 'none' : { unsorted: unsorted.size };
}

function hasSome(notice: Notice, list: keyof Notice): boolean {
  const value = notice[list];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
