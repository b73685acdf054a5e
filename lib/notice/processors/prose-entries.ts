import { isSelfHosted } from '../is-aggregate-analytics.ts';
import type { Sentence } from '../language/split-sentences.ts';
import { factFrom, type Passage } from '../passages.ts';
import type { Entry } from './entries.ts';
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
    const around: Around = { ownNames, amongProcessors: (listOf ?? topic) === 'processors' };
    return sentences.flatMap((sentence, index) => {
      if (isFormer(sentence.text) || isSelfHosted(sentence.text)) return [];
      const named = namedInProse(sentence.text, around);
      if (named.length === 0) return [];
      const next = sentences[index + 1];
      return named.map((one) => {
        const follows = next && goesOn(next.text, one.name) ? next : undefined;
        const entry = entryOf(passage, sentence, follows);
        const links = named.length > 1 ? linksNaming(entry, one.name) : entry.links;
        return { passage, entry: { ...entry, links }, named: one, rest: follows ? [follows.text] : [] };
      });
    });
  });
}

/** Sections that tell what was, or whom to write to. */
const silent = new Set<string>(['changes', 'dpo', 'rights']);

/** The next sentence goes on about it: names it, or begins with "They", "Its", "See". */
function goesOn(text: string, name: string): boolean {
  return (
    text.includes(name) ||
    /^(?:they|their|it|its|this (?:service|tool|provider|company)|see|for more)\b/i.test(text)
  );
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
