import type { DataItem } from '../model.ts';
import type { Oddity, Reading } from './doubts-of.ts';

/**
 * "No personal information is collected" beside a list of data: in a processor's entry, or in a section whose items are
 * data. Not of self-hosted analytics, where the list is of what is counted.
 */
export function noPersonalData({ notice, passages }: Reading): Oddity[] {
  const { processors, dataCollected, aggregateAnalytics } = notice;
  const inEntries = processors.flatMap(({ name, personalData, dataSent }, index) =>
    personalData === false && dataSent.length > 0
      ? {
          text: `The entry on ${name} says that no personal information is collected, and that this is sent: ${someOf(dataSent)}.`,
          at: { list: 'processors' as const, index },
        }
      : [],
  );
  const denials = passages.flatMap(({ line, sentences, topic, heading }) => {
    const said = topic === 'data' ? sentences.find(({ text }) => denial.test(text)) : undefined;
    return said ? { line: line.text, said: said.text, heading } : [];
  });
  if (denials.length === 0) return inEntries;
  const counted = new Set(aggregateAnalytics.map(({ quote }) => quote));
  const listed = firstQuotes(dataCollected);
  const inSections = denials.flatMap(({ line, said, heading }) => {
    const index = listed.get(heading)?.find((at) => dataCollected[at]?.quote !== said);
    if (index === undefined || counted.has(line)) return [];
    return {
      text: `This section says “${said}”, and lists data that is collected.`,
      at: { list: 'dataCollected' as const, index },
    };
  });
  return [...inEntries, ...inSections];
}

/** For each heading the first two items whose quotes differ, by their places: one of them is not the denial itself. */
function firstQuotes(items: DataItem[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { heading, quote }] of items.entries()) {
    const known = places.get(heading);
    if (!known) places.set(heading, [at]);
    else if (known.length < 2 && items[known[0] ?? at]?.quote !== quote) known.push(at);
  }
  return places;
}

/** A note stays a sentence, however long the list. */
function someOf(items: string[]): string {
  return items.length > 8 ? `${items.slice(0, 7).join(', ')}, and more` : items.join(', ');
}

/** As a sentence of its own: with a condition ("… unless you register") it is no contradiction. */
const denial =
  /^(?:no personal(?:ly identifiable)? (?:information|data) is (?:collected|gathered|stored)|we do not collect (?:any )?personal(?:ly identifiable)? (?:information|data))\.?$/i;
