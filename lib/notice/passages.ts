import { type Sentence, splitSentences } from './language/split-sentences.ts';
import type { Fact } from './model.ts';
import type { Line, Outline } from './outline.ts';
import { type Topic, topicOfLeadIn, topicsOf } from './topics.ts';

/** A line of the notice, and all that a reader needs to know of where it stands. */
export interface Passage {
  line: Line;
  heading: string;
  /** What its section is about. */
  topic: Topic | undefined;
  /** For an item of a list or a row of a table: what that list is of, by its lead-in or else its section. */
  listOf?: Topic | undefined;
  /** The sentence that leads to its list: "We do not collect:" turns its meaning. */
  leadIn?: string | undefined;
  /** Its heading names no topic; the one above it does. */
  inherited: boolean;
}

/** Takes an outline; gives its lines in order, each with what it is about. */
export function passagesOf(outline: Outline): Passage[] {
  const topics = topicsOf(outline.sections);
  return outline.sections.flatMap(({ heading, lines }, index) => {
    const { topic, inherited } = topics[index] ?? { topic: undefined, inherited: false };
    let leadIn: string | undefined;
    return lines.map((line): Passage => {
      if (line.kind === 'paragraph' || line.kind === 'term') {
        leadIn = leadInOf(line);
        return { line, heading, topic, inherited };
      }
      return { line, heading, topic, inherited, leadIn, listOf: (leadIn && topicOfLeadIn(leadIn)) || topic };
    });
  });
}

function leadInOf(line: Line): string | undefined {
  if (!line.text.endsWith(':')) return;
  return splitSentences(line).at(-1)?.text;
}

/** A fact that stands in one sentence of a passage. */
export function factFrom(passage: Passage, sentence: Sentence, text: string = sentence.text): Fact {
  return { text, quote: sentence.text, heading: passage.heading };
}

/** A fact whose source is the whole line: a list item, a row. */
export function factFromLine(passage: Passage, text: string = passage.line.text): Fact {
  return { text, quote: passage.line.text, heading: passage.heading };
}
