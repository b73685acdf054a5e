import type { Sentence } from '../language/split-sentences.ts';
import type { Fact } from '../model.ts';
import type { Outline } from '../outline.ts';
import { factFrom, factFromLine, type Passage } from '../passages.ts';

/** Asked of a sentence, says whether it stands in a quote. */
type IsQuoted = (passage: Passage, sentence: Sentence) => boolean;

/**
 * Takes what was read; gives the places that its facts quote. By place, not by words: "Names." may be said in one line
 * and not in another. Most quotes are a line or a sentence, and are known by what stands before and after them; the
 * others (two sentences, an entry of several lines) are looked for where a line or sentence begins as they do.
 */
export function quotedPlaces({ sections }: Outline, passages: Passage[], facts: Fact[]): IsQuoted {
  const quotes = new Map(facts.map((fact) => [placeOf(fact), fact]));
  const found = new Set<string>();
  const has = (fact: Fact) => {
    const place = placeOf(fact);
    if (!quotes.has(place)) return false;
    found.add(place);
    return true;
  };
  const lines = new Set(passages.filter((passage) => has(factFromLine(passage))));
  const sentences = new Set(
    passages.flatMap((passage) => passage.sentences.filter((sentence) => has(factFrom(passage, sentence)))),
  );
  const longer = [...quotes].flatMap(([place, fact]) => (found.has(place) ? [] : fact));
  const isWithin = longer.length > 0 ? withinLonger({ sections, passages, quotes: longer }) : () => false;
  return (passage, sentence) => lines.has(passage) || sentences.has(sentence) || isWithin(passage, sentence);
}

/** One string for a quote and where it stands. */
function placeOf({ heading, prefix = '', quote, suffix = '' }: Fact): string {
  return `${heading}\n${prefix}\n${quote}\n${suffix}`;
}

interface Longer {
  sections: Outline['sections'];
  passages: Passage[];
  quotes: Fact[];
}

/** Lays the sections concerned out as one text, and marks in it what the quotes cover. */
function withinLonger({ sections, passages, quotes }: Longer): IsQuoted {
  const headings = new Set(quotes.map(({ heading }) => heading));
  const offsets = new Map<Passage, number>();
  const starts: { heading: string; at: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  const write = (text: string) => {
    parts.push(text);
    length += text.length + 1;
  };
  let section: number | undefined;
  for (const passage of passages) {
    const { line, heading } = passage;
    if (!headings.has(heading)) continue;
    if (passage.section !== section) {
      section = passage.section;
      // An entry under a heading of its own is quoted with that heading.
      starts.push({ heading, at: length });
      write(sections[section]?.heading ?? '');
    }
    offsets.set(passage, length);
    for (const { start } of passage.sentences) starts.push({ heading, at: length + start });
    write(line.text);
  }
  const text = parts.join(' ');
  // A short quote is known by all of it, a longer one by its beginning.
  const lengths = new Set(quotes.map(({ quote }) => Math.min(quote.length, startLength)));
  const places = new Map(
    [...lengths].map((long) => [
      long,
      Map.groupBy(starts, ({ heading, at }) => startOf(heading, text.slice(at, at + long))),
    ]),
  );
  const said = new Uint8Array(text.length);
  for (const { heading, prefix = '', quote } of quotes) {
    const alike = places.get(Math.min(quote.length, startLength))?.get(startOf(heading, quote));
    for (const { at } of alike?.slice(0, atMost) ?? []) {
      if (!text.startsWith(quote, at)) continue;
      if (
        text
          .slice(Math.max(0, at - prefix.length - 1), at)
          .trimEnd()
          .endsWith(prefix)
      )
        said.fill(1, at, at + quote.length);
    }
  }
  return (passage, { start, end }) => {
    const offset = offsets.get(passage);
    return offset !== undefined && !said.subarray(offset + start, offset + end).includes(0);
  };
}

/** Characters by which one beginning is told from another. */
const startLength = 40;

/** Places that begin alike and are looked at for one quote: more would be a page made of one line. */
const atMost = 20;

function startOf(heading: string, text: string): string {
  return `${heading}\n${text.slice(0, startLength)}`;
}
