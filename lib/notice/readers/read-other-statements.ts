import {
  automatedCues,
  childrenCues,
  dpoCues,
  securityCues,
  sourceCues,
} from '../language/frames/statements.ts';
import type { Fact } from '../model.ts';
import type { Reading } from '../readings.ts';
import { readByCues } from './read-by-cues.ts';

/** Where data comes from, other than from the person. */
export function readSources(readings: Reading[]): Fact[] {
  return facts(
    readByCues(readings, { cues: sourceCues, notIn: ['processors', 'sharing', 'rights', 'transfers'] }),
  );
}

/** Decisions made by machines alone, and profiling. */
export function readAutomatedDecisions(readings: Reading[]): Fact[] {
  return facts(readByCues(readings, { cues: automatedCues }));
}

/** What the notice says of children. */
export function readChildren(readings: Reading[]): Fact[] {
  return facts(readByCues(readings, { cues: childrenCues }));
}

/** How data is protected, and what happens when it is breached. */
export function readSecurity(readings: Reading[]): Fact[] {
  return facts(readByCues(readings, { cues: securityCues, notIn: ['processors', 'transfers', 'rights'] }));
}

/** The data protection officer, or the representative: the first sentence that names one. */
export function readDpo(readings: Reading[]): Fact | undefined {
  const [first] = facts(readByCues(readings, { cues: dpoCues }));
  const address = first && email.exec(first.quote)?.[0];
  return first && { ...first, ...(address && { text: address }) };
}

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,}/i;

const facts = (found: { fact: Fact }[]) => found.map(({ fact }) => fact);
