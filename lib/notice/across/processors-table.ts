import type { Fact, Notice, Processor } from '../model.ts';
import { isBaseOf } from './base-notices.ts';
import { plainName, type SameProcessor, sameProcessors } from './same-processors.ts';

/** Who handles data for which service: a row for each processor, a column for each notice. */
export interface ProcessorsTable {
  columns: Notice[];
  rows: ProcessorRow[];
  /** Processors with a DPA in one notice at least. */
  withDpa: number;
}

export interface ProcessorRow extends Omit<SameProcessor, 'mentions'> {
  /** The address of its DPA, the first that a notice links. */
  dpa?: string;
  /** One for each column. */
  cells: ProcessorCell[];
}

export type ProcessorCell =
  /** `dpa`: `elsewhere` where only another notice links one, `none` where none does. */
  | { kind: 'named'; processors: Processor[]; dpa: 'linked' | 'elsewhere' | 'none' }
  /** Sentences that name it and of which no fact was made: whether it is a processor there is not known. */
  | { kind: 'unsorted'; facts: Fact[] }
  | { kind: 'not-named' };

/** A base notice that names no processor itself has no column: it leaves them to the notices above it. */
export function processorsTable(notices: readonly Notice[]): ProcessorsTable {
  const columns = notices.filter(
    (notice) => notice.processors.length > 0 || !notices.some((other) => isBaseOf(notice, other)),
  );
  const rows = sameProcessors(columns).map((same) => rowOf(same, columns));
  return { columns, rows, withDpa: rows.filter(({ dpa }) => dpa !== undefined).length };
}

function rowOf({ mentions, ...same }: SameProcessor, columns: Notice[]): ProcessorRow {
  const dpa = mentions.find(({ processor }) => processor.dpa)?.processor.dpa?.url;
  const cells = columns.map((column): ProcessorCell => {
    const processors = mentions.filter(({ notice }) => notice === column).map(({ processor }) => processor);
    if (processors.length === 0) return absent(column, [same.name, ...same.alsoNamed]);
    const linked = processors.some((processor) => processor.dpa);
    return { kind: 'named', processors, dpa: linked ? 'linked' : dpa === undefined ? 'none' : 'elsewhere' };
  });
  return { ...same, ...(dpa !== undefined && { dpa }), cells };
}

function absent({ unread }: Notice, names: string[]): ProcessorCell {
  const plain = names.map((name) => ` ${plainName(name)} `);
  const facts = unread.filter(({ text }) => {
    const words = ` ${
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
    return plain.some((name) => words.includes(name));
  });
  return facts.length > 0 ? { kind: 'unsorted', facts } : { kind: 'not-named' };
}
