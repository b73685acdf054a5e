import { isSelfHosted } from '../is-aggregate-analytics.ts';
import type { Sentence } from '../language/split-sentences.ts';
import { factFrom, type Passage } from '../passages.ts';
import type { Entry } from './entries.ts';
import { flatRowsIn } from './flat-tables.ts';
import { type Around, type NamedInProse, namedInProse } from './in-prose.ts';
import { isFormer } from './is-former.ts';

/** What running text says of one service: its sentences as an entry, and what was read of the first. */
export interface ProseEntry {
  passage: Passage;
  entry: Entry;
  named: NamedInProse;
  /** The sentences after the one that names it. */
  rest: string[];
}

/** Takes a notice's passages, less those that are entries already, and the organisation's own names; gives who is named in sentences. */
export function proseEntriesOf(passages: Passage[], ownNames: Set<string>): ProseEntry[] {
  return passages.flatMap((passage) => {
    const { line, sentences, topic, listOf, denied, isAnalytics } = passage;
    if (denied || isAnalytics || line.kind === 'row' || silent.has(listOf ?? topic ?? '')) return [];
    const flat = (listOf ?? topic) === 'processors' || mayHoldTable.has(topic ?? '') ? flatRowsIn(line) : [];
    if (flat.length > 0) {
      return flat.map(({ row, name, purpose }) => ({
        passage,
        entry: entryOf(passage, row),
        named: { name, ...(purpose && { purpose }) },
        rest: [],
      }));
    }
    const around: Around = { ownNames, amongProcessors: (listOf ?? topic) === 'processors' };
    return sentences.flatMap((sentence, index) => {
      if (isFormer(sentence.text) || isSelfHosted(sentence.text)) return [];
      const named = namedInProse(sentence.text, around);
      if (named.length === 0) return [];
      return named.map((one) => {
        const follows = thatGoOn(sentences.slice(index + 1, index + 1 + mostSentences), one.name);
        const entry = entryOf(passage, sentence, follows.at(-1));
        const links = named.length > 1 ? linksNaming(entry, one.name) : entry.links;
        return { passage, entry: { ...entry, links }, named: one, rest: follows.map(({ text }) => text) };
      });
    });
  });
}

/** Sections that tell what was, or whom to write to. */
const silent = new Set<string>(['changes', 'dpo', 'rights']);

/** Where a table of services may stand whose heading names something else. */
const mayHoldTable = new Set<string>(['', 'sharing', 'transfers']);

/** What a paragraph says of one service among others. */
const mostSentences = 4;

/** The sentences up to the last that names it; or the next where it begins with "They", "Its", "See". */
function thatGoOn(sentences: Sentence[], name: string): Sentence[] {
  const last = sentences.findLastIndex(({ text }) => text.includes(name));
  if (last >= 0) return sentences.slice(0, last + 1);
  const goesOn = /^(?:they|their|it|its|this (?:service|tool|provider|company)|see|for more)\b/i;
  return goesOn.test(sentences[0]?.text ?? '') ? sentences.slice(0, 1) : [];
}

function entryOf(passage: Passage, first: Sentence, last: Sentence = first): Entry {
  const { line } = passage;
  const { start, end } = { start: first.start, end: last.end };
  const text = line.text.slice(start, end);
  const { heading, prefix = '', suffix = '', leadIn } = factFrom(passage, { text, start, end });
  const links = line.links.flatMap((link) =>
    link.start >= start && link.end <= end
      ? { ...link, start: link.start - start, end: link.end - start }
      : [],
  );
  return { passages: [passage], text, heading, prefix, suffix, leadIn, links, breaks: [] };
}

/** Of several services in one sentence each has the links that name it, or lead to a host named after it. */
function linksNaming({ text, links }: Entry, name: string): Entry['links'] {
  const [first = ''] = name.toLowerCase().split(/[\s.,]/);
  return links.filter(({ start, end, url }) =>
    `${text.slice(start, end)} ${url}`.toLowerCase().includes(first),
  );
}
