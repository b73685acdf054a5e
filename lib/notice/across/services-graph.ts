import type { Notice, Processor } from '../model.ts';
import type { ProcessorsTable } from './processors-table.ts';

/** The picture of who handles data for which service: what `processorsTable` says, as nodes and lines with places. */
export interface ServicesGraph {
  width: number;
  height: number;
  services: { notice: Notice; y: number }[];
  processors: { name: string; y: number }[];
  lines: {
    service: number;
    processor: number;
    purposes: string[];
    /** The entry to which the line leads. */
    fact: Processor;
    /** Dashed where this notice links no DPA. */
    hasDpa: boolean;
  }[];
}

/** Units of the picture: a line of text is 14 high, and two lines of the widest names fit on either side. */
const row = 34;
const width = 720;

/** Services on one side, processors on the other, both spread over the whole height, in the table's order. */
export function servicesGraph({ columns, rows }: ProcessorsTable): ServicesGraph {
  const height = Math.max(columns.length, rows.length, 1) * row;
  const place = (index: number, count: number) => ((index + 0.5) * height) / count;
  return {
    width,
    height,
    services: columns.map((notice, index) => ({ notice, y: place(index, columns.length) })),
    processors: rows.map(({ name }, index) => ({ name, y: place(index, rows.length) })),
    lines: rows.flatMap(({ cells }, processor) =>
      cells.flatMap((cell, service) => {
        if (cell.kind !== 'named' || !cell.processors[0]) return [];
        const purposes = cell.processors.flatMap(({ purpose }) => purpose ?? []);
        return [{ service, processor, purposes, fact: cell.processors[0], hasDpa: cell.dpa === 'linked' }];
      }),
    ),
  };
}
