import { deniesAny } from './language/clauses.ts';
import { type ListTopic, leadsTo } from './language/lead-ins.ts';
import { type Said, saidIn } from './language/said.ts';
import type { Sentence } from './language/split-sentences.ts';
import { afterBullet } from './language/tokens.ts';
import type { Line } from './outline.ts';
import type { Passage } from './passages.ts';
import type { Topic } from './topics.ts';

/** A sentence of the notice, and what its place lends it. */
export interface Reading extends Said {
  passage: Passage;
  sentence: Sentence;
  /** Which sentence of its line it is, counted from 0. */
  index: number;
  /** It stands in a list, by markup or by shape. */
  isItem: boolean;
  /** It leads to a list. */
  leads: boolean;
  /** What its list is of: by its lead-in, or else by the headings above. Of a paragraph: what its section is about. */
  lent: ListTopic | undefined;
  /** The lead-in of its list, where there is one. */
  leadIn: Said | undefined;
  /** Its lead-in or its heading denies: "We do not collect:", "What we do not collect". */
  isDenied: boolean;
}

/** Takes the notice's passages; gives their sentences in order. */
export function readingsOf(passages: Passage[]): Reading[] {
  const readings: Reading[] = [];
  let section = -1;
  let headingDenies = false;
  /** The lead-ins in force, the innermost last, each with the depth of what it leads to. */
  let leads: Lead[] = [];
  for (const [at, passage] of passages.entries()) {
    const { line, sentences, heading } = passage;
    if (passage.section !== section) {
      section = passage.section;
      headingDenies = denies(heading);
      leads = [];
    }
    const isMarked = line.kind === 'item' || line.kind === 'row' || line.kind === 'definition';
    const depth = isMarked ? Math.max(1, line.depth) : 0;
    leads = leads.filter(
      (lead) =>
        // Its list is at an end where a table follows, or the other way round.
        !(isMarked && lead.kind && (lead.kind === 'row') !== (line.kind === 'row')) &&
        (lead.depth < depth || (lead.depth === 0 && isMarked) || isShapedItem(passage, lead)),
    );
    if (isMarked) for (const lead of leads) lead.kind ??= line.kind;
    const lead = leads.at(-1);
    const isItem =
      isMarked || (lead !== undefined && isShapedItem(passage, lead)) || startsWithDash.test(line.text);
    const isDenied = headingDenies || leads.some(({ denied }) => denied);
    for (const [index, sentence] of sentences.entries()) {
      const said = saidIn(sentence.text, afterBullet(sentence.text));
      const isLast = index === sentences.length - 1;
      const next = passages[at + 1];
      const reading: Reading = {
        ...said,
        passage,
        sentence,
        index,
        isItem,
        leads: isLast && isLeadIn(said, passage, next),
        lent: lent(lead, passage),
        leadIn: lead?.said,
        isDenied,
      };
      readings.push(reading);
      if (!reading.leads) continue;
      const topic = topicLed(sentence.text, readings.at(-2)) ?? (isItem ? lead?.topic : undefined);
      const clause = said.clauses.findLast(({ asks, condition }) => !asks && !condition);
      const denied = (clause?.denied ?? false) && !makesException.test(sentence.text);
      leads = [...leads, { said, topic, denied, depth }];
    }
  }
  return readings;
}

/** "This includes:" leads to what the sentence before it speaks of. */
function topicLed(text: string, before: Reading | undefined): ListTopic | undefined {
  const own = leadsTo(text);
  if (own || !anaphor.test(text) || !before) return own;
  // Within an item: to more of what its list is of.
  if (before.isItem && before.lent === 'recipients') return before.lent;
  return leadsTo(before.text.replace(/[.!?]?$/, ':'));
}

const anaphor = /^(?:this|these|they|it|examples)\b[^,;]{0,40}:$/i;

interface Lead {
  said: Said;
  topic: ListTopic | undefined;
  denied: boolean;
  /** Of the line it stands in: 0 for a paragraph. */
  depth: number;
  /** Of the lines it leads to, where they are marked as a list or a table. */
  kind?: Line['kind'];
}

/** "We do not share it, except:" leads to what is shared. */
const makesException = /\b(?:except|unless|other than|save (?:for|as)|apart from|aside from)\b/i;

function isLeadIn({ text, clauses }: Said, passage: Passage, next: Passage | undefined): boolean {
  if (/:\W{0,3}$/.test(text)) return true;
  if (!next || next.section !== passage.section) return false;
  const isList = next.line.kind === 'item' && next.line.depth > passage.line.depth;
  if (!isList) return false;
  // "Examples of data we collect" leads; "Contact list" is a thing of its own.
  return (
    (/\b(?:following|including|below)\W{0,3}$/i.test(text) && !/\b(?:see|refer to|visit)\b/i.test(text)) ||
    (clauses.length > 0 && !/[.!?]\W{0,2}$/.test(text))
  );
}

/** A list is known by its shape, not by its markup: short lines after a colon, dashes, "With sponsors: …". */
function isShapedItem({ line: { kind, text } }: Passage, { topic, depth }: Lead): boolean {
  if (kind !== 'paragraph' || depth > 0) return false;
  if (startsWithDash.test(text) || afterBullet(text) > 0) return true;
  if (text.length < 90 && !/[.!?:]$/.test(text)) return true;
  if (
    (topic === 'recipients' || topic === 'purposes') &&
    /^(?:To|For|With|In order to) [^:]{3,60}:/.test(text)
  )
    return true;
  return topic === 'purposes' && /^(?:To|For) |[;,]$|^[A-Z]\w+ing /.test(text);
}

const startsWithDash = /^\s?[•●·▪◦*–-]\s/;

function lent(lead: Lead | undefined, { topic, listOf }: Passage): ListTopic | undefined {
  if (lead?.topic) return lead.topic;
  const own = listOf ?? topic;
  return own && ofSection[own];
}

/** What the list of a section holds that has no lead-in. */
const ofSection: Record<Topic, ListTopic> = {
  controller: 'none',
  data: 'data',
  processors: 'processors',
  purposes: 'purposes',
  sharing: 'recipients',
  transfers: 'transfers',
  rights: 'rights',
  retention: 'retention',
  security: 'none',
  changes: 'none',
  contact: 'none',
  sources: 'none',
  'legal-bases': 'legalBases',
  'automated-decisions': 'none',
  children: 'none',
  dpo: 'none',
};

/** "What we do not collect", "Purposes we do not pursue", "Services we no longer use" */
export function denies(heading: string): boolean {
  return (
    /n['’]t\b|\b(?:not?|never|neither|nor|stopped|removed|former)\b/i.test(heading) &&
    (deniesAny(saidIn(heading).clauses) || deniedHeading.test(heading))
  );
}

const deniedHeading =
  /\b(?:do|does|did|are|is|will|can)(?: not|n['’]t) \w+|\b(?:we|psf) (?:never|no longer)\b|\bno longer\b|\bnot \w+ed\b|^removed\b|\bwe stopped\b|\bnever \w+ed\b/i;
