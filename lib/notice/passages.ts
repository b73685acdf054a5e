import { isAggregateAnalytics } from './is-aggregate-analytics.ts';
import { joinLines } from './join-lines.ts';
import { type ListTopic, leadsTo } from './language/lead-ins.ts';
import { type Sentence, splitAll } from './language/split-sentences.ts';
import type { Fact } from './model.ts';
import type { Line, Outline } from './outline.ts';
import type { SectionTopic, Topic } from './topics.ts';

/** A line of the notice, and all that a reader needs to know of where it stands. */
export interface Passage {
  line: Line;
  /** Of the line, in order. */
  sentences: Sentence[];
  heading: string;
  /** Which section it stands in, counted from the page's top: two may have one heading. */
  section: number;
  /** What its section is about. */
  topic: Topic | undefined;
  /** For an item of a list or a row of a table: what that list is of, by its lead-in or else its section. */
  listOf: Topic | undefined;
  /** The sentence that leads to its list: "We do not collect:" turns its meaning. */
  leadIn: string | undefined;
  /** Its heading names no topic; the one above it does. */
  inherited: boolean;
  /** Its heading tells what is not done, or no longer. */
  denied: boolean;
  /** It speaks of measurement without personal data, and is read as that and as nothing else. */
  isAnalytics: boolean;
  /** The lines or headings before and after it. */
  before: string;
  after: string;
}

/** Takes an outline and its sections' topics; gives its lines in order, each with what it is about. */
export function passagesOf(outline: Outline, topics: SectionTopic[]): Passage[] {
  const sections = outline.sections.map((section) => ({ ...section, lines: joinLines(section.lines) }));
  const texts = sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]);
  const sentences = splitAll(sections.flatMap(({ lines }) => lines));
  const passages: Passage[] = [];
  let at = -1;
  for (const [section, { heading, lines }] of sections.entries()) {
    const { topic, inherited = false, denied = false } = topics[section] ?? {};
    let leadIn: string | undefined;
    let leadsTo = topic;
    /** Whether what the lead-in leads to is a table. */
    let isTable: boolean | undefined;
    at++;
    for (const line of lines) {
      at++;
      const own = sentences[passages.length] ?? [];
      const inList = line.kind !== 'paragraph' && line.kind !== 'term';
      if (!inList) {
        leadIn = line.text.endsWith(':') ? own.at(-1)?.text : undefined;
        leadsTo = listTopic(leadIn, topic);
        isTable = undefined;
      } else {
        isTable ??= line.kind === 'row';
        // The list is at an end where a table follows, or the other way round.
        if (isTable !== (line.kind === 'row')) {
          leadIn = undefined;
          leadsTo = topic;
        }
      }
      const listOf = inList ? leadsTo : undefined;
      passages.push({
        line,
        sentences: own,
        heading,
        section,
        topic,
        listOf,
        leadIn: inList ? leadIn : undefined,
        inherited,
        denied,
        isAnalytics: isAggregateAnalytics(line.text, listOf ?? topic),
        before: texts[at - 1] ?? '',
        after: texts[at + 1] ?? '',
      });
    }
  }
  return passages;
}

function listTopic(leadIn: string | undefined, topic: Topic | undefined): Topic | undefined {
  if (!leadIn) return topic;
  const of = leadsTo(leadIn);
  return of === undefined ? topic : topicOfList[of];
}

/** The topic of what a list holds; none where no section is about it. */
const topicOfList: Record<ListTopic, Topic | undefined> = {
  data: 'data',
  purposes: 'purposes',
  recipients: 'sharing',
  processors: 'processors',
  rights: 'rights',
  retention: 'retention',
  transfers: 'transfers',
  legalBases: 'purposes',
  occasions: undefined,
  none: undefined,
};

/** The first thing that `read` gives of an item; nothing where it gives nothing of any. */
export function firstOf<Item, Result>(
  items: Item[],
  read: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = read(item);
    if (result !== undefined) return result;
  }
  return;
}

/** Whether a line under a heading on processors is the entry of one: of a list or a row, or a paragraph that begins in bold. */
export function isProcessorEntry({ line, topic, listOf }: Passage): boolean {
  if (listOf === 'processors') return true;
  const [strong] = line.strong;
  return topic === 'processors' && strong !== undefined && strong.start <= 3;
}

/** How many characters of context a quote carries; the length that Hypothesis uses for the same. */
const reach = 32;

/** A fact that stands in one sentence of a passage. */
export function factFrom(
  passage: Passage,
  { start, end, text: sentence }: Sentence,
  text: string = sentence,
): Fact {
  const { line, heading, leadIn, before, after } = passage;
  // One more of the line than is kept: the space beside the quote is not, and no space is put where the line goes on.
  return {
    text,
    quote: line.text.slice(start, end),
    heading,
    prefix: `${before.slice(-reach)} ${line.text.slice(Math.max(0, start - reach - 1), start)}`
      .trim()
      .slice(-reach),
    suffix: `${line.text.slice(end, end + reach + 1)} ${after.slice(0, reach)}`.trim().slice(0, reach),
    ...(leadIn && { leadIn }),
  };
}

/** Asked of fact after fact, says which are new: their words, case aside, were not said before. */
export function saidFirst(): (fact: Fact) => boolean {
  const known = new Set<string>();
  return ({ text }) => {
    const { size } = known;
    return known.add(text.toLowerCase()).size > size;
  };
}

/** A fact whose source is the whole line: a list item, a row. */
export function factFromLine(passage: Passage, text: string = passage.line.text): Fact {
  return factFrom(passage, { text: passage.line.text, start: 0, end: passage.line.text.length }, text);
}
