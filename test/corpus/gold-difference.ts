import { comparable } from '../../lib/notice/compare/same-text.ts';
import type { Gold } from './corpus.ts';

/**
 * What stands in one gold and not in the other, both ways, as sets of lines: no pairing, no weighing of words.
 * Items in prose are left to the readings' own test, since golds hold only their words.
 */
export function goldDifference(before: Gold, after: Gold): { gone: string[]; come: string[] } {
  const was = linesOf(before);
  const is = linesOf(after);
  const names = (gold: Gold) => new Set(gold.processors.map(({ name }) => name));
  const [wasNamed, isNamed] = [names(before), names(after)];
  // Of a processor that is new or gone its name is told, and not each of its links.
  const shared = wasNamed.intersection(isNamed);
  const ofShared = ({ processor }: GoldLine) => processor === undefined || shared.has(processor);
  const only = (lines: GoldLine[], others: GoldLine[]) => {
    const there = new Set(others.map(({ line }) => line));
    return lines.filter(ofShared).flatMap(({ line }) => (there.has(line) ? [] : [line]));
  };
  const named = (set: Set<string>) => [...set].map((name) => `processor: ${comparable(name)}`);
  return {
    gone: [...only(was, is), ...named(wasNamed.difference(isNamed))].sort(),
    come: [...only(is, was), ...named(isNamed.difference(wasNamed))].sort(),
  };
}

interface GoldLine {
  line: string;
  /** Whose line it is. */
  processor?: string;
}

function linesOf({ dataCollected, purposes, optIn, aggregateAnalytics, processors, recoveredText }: Gold) {
  const recovered = (text: string) => recoveredText?.[text] ?? text;
  const line = (list: string, text: string): GoldLine => ({
    line: `${list}: ${comparable(recovered(text))}`,
  });
  return [
    ...dataCollected.map((text) => line('data', text)),
    ...purposes.map((text) => line('purpose', optIn.includes(text) ? `${recovered(text)} (opt-in)` : text)),
    ...aggregateAnalytics.map(({ tool }) => line('analytics', tool)),
    ...processors.flatMap(({ name, purpose, dataHandling, dpa, privacyPolicy, otherLinks }) => {
      const account = [purpose, dataHandling].flatMap((text) => (text ? [recovered(text)] : [])).join(' – ');
      const links = [
        ...(dpa ? [`DPA: ${dpa}`] : []),
        ...(privacyPolicy ? [`privacy policy: ${privacyPolicy}`] : []),
        ...otherLinks.map(({ text, url }) => `${text}: ${url}`),
      ];
      return [
        { ...line('processor', `${name}: ${account}`), processor: name },
        ...links.map((link) => ({ ...line('link', `${name}, ${link}`), processor: name })),
      ];
    }),
  ];
}
