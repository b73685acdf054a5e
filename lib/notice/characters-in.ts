import type { Notice } from './model.ts';

/**
 * Takes a notice; gives how many characters its facts have (what they say, what they quote, and under which heading)
 * and its doubts.
 */
export function charactersIn(notice: Notice): number {
  let sum = 0;
  for (const { text } of notice.doubts) sum += text.length;
  for (const list of lists) {
    for (const { text, quote, heading } of notice[list]) sum += text.length + quote.length + heading.length;
  }
  return sum;
}

const lists = [
  'dataCollected',
  'aggregateAnalytics',
  'processors',
  'purposes',
  'sharing',
  'rights',
  'retention',
  'transfers',
  'unread',
] as const;
