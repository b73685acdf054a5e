import type { Cue } from '../language/frames/frame.ts';
import { itemText } from '../language/list-item.ts';
import type { Fact } from '../model.ts';
import { factFrom, factFromLine } from '../passages.ts';
import type { Reading } from '../readings.ts';
import type { Topic } from '../topics.ts';

/** How the sentences of a list that is read as whole sentences are told. */
export interface CuedList<Row extends Cue = Cue> {
  cues: Row[];
  /** Sections of the list's own, where a list's items belong to it whatever they say. */
  own?: Topic;
  /** Of such a section's sentences: which are taken besides. */
  within?: RegExp | ((reading: Reading) => boolean);
  /** What an item of such a list must have. */
  listed?: RegExp;
  /** Lead-ins that say something themselves: "We keep for 30 days:". Others say nothing. */
  leadIns?: RegExp;
  /** Sections where such words mean something else. */
  notIn?: Topic[];
  /** What a sentence must have besides. */
  needs?: RegExp;
  /** Sentences about something else. */
  unless?: RegExp;
}

/** The sentences and list items that speak of it, each with the row that told so. */
export function readByCues<Row extends Cue>(
  readings: Reading[],
  list: CuedList<Row>,
): { fact: Fact; cue: Row | undefined; reading: Reading }[] {
  const found: { fact: Fact; cue: Row | undefined; reading: Reading }[] = [];
  for (const reading of readings) {
    const { passage, sentence, text, leads, index } = reading;
    const { topic, listOf, line } = passage;
    if (passage.isAnalytics || (leads && /:\W{0,3}$/.test(text) && !list.leadIns?.test(text))) continue;
    const isOwn = list.own !== undefined && topic === list.own;
    const isListed = line.kind !== 'paragraph' && line.kind !== 'term';
    if (isListed && list.own !== undefined && listOf === list.own) {
      if (index === 0 && (list.listed?.test(line.text) ?? true))
        found.push({
          fact: { ...factFromLine(passage, itemText(line.text)), frame: 'listed' },
          cue: cueOf(list, line.text),
          reading,
        });
      continue;
    }
    if (topic && list.notIn?.includes(topic)) continue;
    const cue = cueOf(list, text);
    if (!cue && !(isOwn && isWithin(list, reading))) continue;
    if (list.unless?.test(text)) continue;
    found.push({ fact: { ...factFrom(passage, sentence), frame: cue?.name ?? 'own-section' }, cue, reading });
  }
  return found;
}

function isWithin({ within }: CuedList, reading: Reading): boolean {
  if (within instanceof RegExp) return within.test(reading.text);
  return within?.(reading) ?? false;
}

function cueOf<Row extends Cue>({ cues, needs }: CuedList<Row>, text: string): Row | undefined {
  if (needs && !needs.test(text)) return;
  return cues.find(({ says, unless }) => says.test(text) && !unless?.test(text));
}
