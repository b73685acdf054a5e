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
  const counted = new Set(aggregateAnalytics.map(({ quote }) => quote));
  const inSections = passages.flatMap(({ line, sentences, topic, heading }) => {
    if (topic !== 'data' || counted.has(line.text)) return [];
    const said = sentences.find(({ text }) => denial.test(text));
    if (!said) return [];
    const index = dataCollected.findIndex((item) => item.heading === heading && item.quote !== said.text);
    if (index < 0) return [];
    return {
      text: `This section says “${said.text}”, and lists data that is collected.`,
      at: { list: 'dataCollected' as const, index },
    };
  });
  return [...inEntries, ...inSections];
}

/** A note stays a sentence, however long the list. */
function someOf(items: string[]): string {
  return items.length > 8 ? `${items.slice(0, 7).join(', ')}, and more` : items.join(', ');
}

/** As a sentence of its own: with a condition ("… unless you register") it is no contradiction. */
const denial =
  /^(?:no personal(?:ly identifiable)? (?:information|data) is (?:collected|gathered|stored)|we do not collect (?:any )?personal(?:ly identifiable)? (?:information|data))\.?$/i;
