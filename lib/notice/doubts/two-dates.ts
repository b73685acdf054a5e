import { updateDates } from '../readers/read-head.ts';
import type { Oddity, Reading } from './doubts-of.ts';

/** Two days on which the notice was last updated: in its own words, or in its words and at the foot of its page. */
export function twoDates({ notice: { lastUpdated }, outline, passages }: Reading): Oddity[] {
  if (!lastUpdated) return [];
  const differs = (date: string) => date !== lastUpdated && dayOf(date) !== dayOf(lastUpdated);
  const { stated, foot } = updateDates(passages, outline.margin);
  const other = stated.find(differs);
  if (other) return [{ text: `The notice gives two dates: ${lastUpdated} and ${other}.` }];
  if (!foot || !differs(foot)) return [];
  return [{ text: `The notice’s own date is ${lastUpdated}; at the foot of the page stands ${foot}.` }];
}

/** The same day, however it is written; else the words themselves. */
function dayOf(date: string): string {
  const time = Date.parse(`${date.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/-/g, '/')} UTC`);
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
}
