import { countryNames, safeguards, transferCues } from '../language/frames/transfers.ts';
import type { Transfer } from '../model.ts';
import type { Reading } from '../readings.ts';
import { readByCues } from './read-by-cues.ts';

/** Transfers across borders: the sentences that say so, with the countries and the safeguard that they name. */
export function readTransfers(readings: Reading[]): Transfer[] {
  return readByCues(readings, {
    cues: transferCues,
    own: 'transfers',
    within:
      /\b(?:transfer\w*|countr(?:y|ies)|overseas|borders?|jurisdictions?|United States|Europe\w*|EEA|EU)\b/i,
    notIn: ['rights', 'contact', 'processors'],
    unless:
      /\b(?:completely secure|security (?:features|measures)|guarantee the security|unauthori[sz]ed)\b/i,
  }).map(({ fact }) => {
    const safeguard = safeguards.exec(fact.quote)?.[0];
    const countries = [...new Set(fact.quote.match(countryNames) ?? [])];
    return { ...fact, countries, ...(safeguard && { safeguard }) };
  });
}
