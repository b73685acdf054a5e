import type { GeneratorValue } from 'fast-check';
import { paragraph } from './markup.ts';
import type { WrittenNotice, WrittenSection } from './notice.ts';
import * as words from './words.ts';
import { dataPassages } from './write-data.ts';
import { processorPassages } from './write-processors.ts';
import {
  changePassages,
  contactPassages,
  purposePassages,
  retentionPassages,
  rightPassages,
  transferPassages,
} from './write-statements.ts';
import { type Passage, Writer } from './writer.ts';

/** Writes a notice, each time another: what it says, in which words and markup, and in which order. */
export function writeNotice(generate: GeneratorValue): WrittenNotice {
  const writer = new Writer(generate);
  const topics = writer.several(sections, 2, sections.length);
  return { sections: [head(writer), ...topics.map((topic) => section(writer, topic))] };
}

interface Topic {
  headings: readonly string[];
  /** How often a passage of it may stand in one section. */
  most: number;
  passages: ((writer: Writer) => Passage)[];
  /** Whether sentences of nothing stand there, too. Among rights, periods and transfers they would be read as such. */
  asides: boolean;
}

const sections: Topic[] = [
  { headings: words.headings.data, most: 4, passages: dataPassages, asides: true },
  { headings: words.headings.processors, most: 2, passages: processorPassages, asides: true },
  { headings: words.headings.purposes, most: 2, passages: purposePassages, asides: true },
  { headings: words.headings.rights, most: 2, passages: rightPassages, asides: false },
  { headings: words.headings.retention, most: 2, passages: retentionPassages, asides: false },
  { headings: words.headings.transfers, most: 2, passages: transferPassages, asides: false },
  { headings: words.headings.contact, most: 1, passages: contactPassages, asides: false },
  { headings: words.headings.changes, most: 1, passages: changePassages, asides: false },
  { headings: words.headings.none, most: 0, passages: [], asides: true },
];

function section(writer: Writer, { headings, most, passages, asides }: Topic): WrittenSection {
  const written = Array.from({ length: most && 1 + writer.below(most) }, () => writer.pick(passages)(writer));
  const long = writer.below(20) === 19;
  const opening = asides ? aside(writer, long ? 70 : writer.below(3)) : [];
  const all = [
    ...opening,
    ...written.flatMap((passage) => [passage, ...(asides ? aside(writer, writer.below(2)) : [])]),
  ];
  return {
    heading: writer.pick(headings),
    level: 2,
    blocks: all.flatMap(({ blocks }) => blocks),
    said: all.flatMap(({ said }) => said),
    sentences: all.flatMap(({ sentences }) => sentences),
  };
}

/** The notice's name, its date, and words of welcome. */
function head(writer: Writer): WrittenSection {
  const dated = writer.flip() ? ['Last updated: May 4, 2026'] : [];
  const opening = aside(writer, writer.below(3));
  return {
    heading: 'PyPI Privacy Notice',
    level: 1,
    blocks: [...dated.map((text) => paragraph(text)), ...opening.flatMap(({ blocks }) => blocks)],
    said: [],
    sentences: [
      ...dated.map((text) => ({ text, becomes: 'date' as const })),
      ...opening.flatMap(({ sentences }) => sentences),
    ],
  };
}

/** Each in a paragraph of its own. */
function aside(writer: Writer, count: number): Passage[] {
  return writer.asides(count).map((text) => ({
    blocks: [paragraph(text)],
    said: [],
    sentences: [{ text, becomes: 'unread' }],
  }));
}
