import { isAggregateAnalytics } from './is-aggregate-analytics.ts';
import { type Sentence, splitAll } from './language/split-sentences.ts';
import type { Fact } from './model.ts';
import type { Line, Outline } from './outline.ts';
import { leadsToOccasions, type SectionTopic, type Topic, topicOfLeadIn } from './topics.ts';
import { each, firstOf, Stretch, stretches, type Work } from './work.ts';

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
  /** It speaks of measurement without personal data, and is read as that and as nothing else. */
  isAnalytics: boolean;
  /** The lines or headings before and after it. */
  before: string;
  after: string;
}

/** Takes an outline and its sections' topics; gives its lines in order, each with what it is about. */
export function* passagesOf({ sections }: Outline, topics: SectionTopic[]): Work<Passage[]> {
  const texts = sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]);
  const sentences = yield* sentencesOf(sections.flatMap(({ lines }) => lines));
  const passages: Passage[] = [];
  const stretch = new Stretch();
  let at = -1;
  for (const [section, { heading, lines }] of sections.entries()) {
    const { topic, inherited = false } = topics[section] ?? {};
    let leadIn: string | undefined;
    let leadsTo = topic;
    at++;
    for (const line of lines) {
      if (stretch.endsBefore(line.text.length)) yield;
      at++;
      const own = sentences[passages.length] ?? [];
      const inList = line.kind !== 'paragraph' && line.kind !== 'term';
      if (!inList) {
        leadIn = line.text.endsWith(':') ? own.at(-1)?.text : undefined;
        leadsTo = listTopic(leadIn, topic);
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
        isAnalytics: isAggregateAnalytics(line.text, listOf ?? topic),
        before: texts[at - 1] ?? '',
        after: texts[at + 1] ?? '',
      });
    }
  }
  return passages;
}

/** Of each line, all that stand in one stretch at once: see `splitAll`. */
function* sentencesOf(lines: Line[]): Work<Sentence[][]> {
  const sentences: Sentence[][] = [];
  for (const group of stretches(lines, ({ text }) => text.length)) {
    if (sentences.length > 0) yield;
    sentences.push(...splitAll(group));
  }
  return sentences;
}

function listTopic(leadIn: string | undefined, topic: Topic | undefined): Topic | undefined {
  if (!leadIn) return topic;
  return leadsToOccasions(leadIn) ? undefined : (topicOfLeadIn(leadIn) ?? topic);
}

/** What a reader makes of each passage, in one list. */
export function readEach<Result>(
  passages: Passage[],
  read: (passage: Passage, next: Passage | undefined) => Result[],
): Work<Result[]> {
  return each(passages, ({ line }) => line.text.length, read);
}

/** What a reader finds first. */
export function readFirst<Result>(
  passages: Passage[],
  read: (passage: Passage) => Result | undefined,
): Work<Result | undefined> {
  return firstOf(passages, ({ line }) => line.text.length, read);
}

/** How many characters of context a quote carries; the length that Hypothesis uses for the same. */
const reach = 32;

/** A fact that stands in one sentence of a passage. */
export function factFrom(
  passage: Passage,
  { start, end, text: sentence }: Sentence,
  text: string = sentence,
): Fact {
  const { line, heading, before, after } = passage;
  return {
    text,
    quote: line.text.slice(start, end),
    heading,
    prefix: `${before.slice(-reach)} ${line.text.slice(Math.max(0, start - reach), start)}`
      .trim()
      .slice(-reach),
    suffix: `${line.text.slice(end, end + reach)} ${after.slice(0, reach)}`.trim().slice(0, reach),
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
