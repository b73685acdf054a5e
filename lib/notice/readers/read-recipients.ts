import { bare } from '../language/enumerate.ts';
import { findIncluded, findListedRecipients, findRecipients } from '../language/find-recipients.ts';
import { foundText } from '../language/said.ts';
import type { Recipient } from '../model.ts';
import { factFrom, type Passage, saidFirst } from '../passages.ts';
import type { Reading } from '../readings.ts';

/** Who else gets the data, by name or by kind. Processors in lists of their own are not among them. Each once. */
export function readRecipients(readings: Reading[], ownNames: ReadonlySet<string>): Recipient[] {
  const isNew = saidFirst();
  /** The line whose last sentence named recipients: "These include …" goes on from it. */
  let goesOnFrom: Passage | undefined;
  return readings
    .flatMap((reading) => {
      const found = recipientsIn(reading, goesOnFrom === reading.passage);
      goesOnFrom = found.length > 0 ? reading.passage : undefined;
      return found;
    })
    .filter((one) => isNew(one) && !ownNames.has(one.text.toLowerCase()));
}

function recipientsIn(reading: Reading, goesOn: boolean): Recipient[] {
  const { passage, sentence, isItem, isDenied, lent, leads, index, leadIn } = reading;
  if (isDenied || passage.isAnalytics) return [];
  const isLed = isItem && leadIn !== undefined && lent === 'recipients';
  if (!isLed && passage.topic && elsewhere.has(passage.topic)) return [];
  if (isItem && passage.listOf === 'processors') return [];
  const isListed = isItem && index === 0 && !leads && (lent === 'recipients' || /^with /i.test(reading.text));
  const found = isListed
    ? [...findListedRecipients(reading), ...findRecipients(reading)]
    : [...(goesOn ? findIncluded(reading) : []), ...findRecipients(reading)];
  const known = new Set<number>();
  return found
    .filter(({ from }) => !known.has(from) && known.add(from))
    .map(({ frame, named, ...span }) => ({
      ...factFrom(passage, sentence, bare(foundText(reading, span))),
      frame,
      named,
    }));
}

/** Sections in which others are named for other reasons. */
const elsewhere = new Set(['rights', 'changes', 'contact']);
