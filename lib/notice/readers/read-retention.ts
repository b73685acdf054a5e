import { keeping, retentionCues } from '../language/frames/retention.ts';
import type { Retention } from '../model.ts';
import type { Reading } from '../readings.ts';
import { readByCues } from './read-by-cues.ts';

/** How long data is kept: the sentences that say so, with the period where they name one. */
export function readRetention(readings: Reading[]): Retention[] {
  return readByCues(readings, {
    cues: retentionCues,
    own: 'retention',
    within: keeping,
    notIn: ['rights', 'transfers', 'processors', 'changes', 'contact'],
    needs: keeping,
    unless: /\b(?:correct|rectify|restrict)\b/i,
  }).map(({ fact }) => {
    const period = periods.exec(fact.quote)?.[0];
    return { ...fact, ...(period && { period }) };
  });
}

const periods =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve|fourteen|twenty|thirty|sixty|ninety)(?: \(\d+\))?[- ]?(?:business |calendar |working )?(?:hour|day|week|month|year)s?\b|\bindefinitely\b/i;
