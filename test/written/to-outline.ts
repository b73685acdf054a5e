import type { Line, Outline, Section } from '../../lib/notice/outline.ts';
import { type Block, type MarkedSection, type Run, textOf } from './markup.ts';

/** Where the written notices stand. */
export const home = 'https://policies.python.org/pypi.org/Privacy-Notice/';

/** The outline of a page with these sections, written by the contract alone, without the code that makes outlines. */
export function toOutline(sections: MarkedSection[]): Outline {
  return {
    url: home,
    title: sections[0]?.heading ?? '',
    sections: sections.map(
      ({ heading, level, blocks }): Section => ({ heading, level, lines: blocks.flatMap(linesOf) }),
    ),
    margin: [],
  };
}

function linesOf(block: Block): Line[] {
  switch (block.as) {
    case 'paragraph':
      return [lineOf('paragraph', [block.text])];
    case 'list':
      return block.items.map((item) => ({ ...lineOf('item', [item]), depth: 1 }));
    case 'definitions':
      return block.pairs.flatMap(({ term, definition }) => [
        lineOf('term', [term]),
        lineOf('definition', [definition]),
      ]);
    case 'table':
      return block.rows.map((cells) => ({ ...lineOf('row', cells), columns: block.columns }));
  }
}

/** Pieces (a row's cells) are parted by one space each. */
function lineOf(kind: Line['kind'], pieces: Run[][]): Line {
  const line: Line = { kind, depth: 0, text: '', links: [], strong: [], breaks: [] };
  for (const [index, runs] of pieces.entries()) {
    if (index > 0) {
      if (line.text && !line.text.endsWith(' ')) line.text += ' ';
      line.breaks.push(line.text.length);
    }
    for (const run of runs) {
      const start = line.text.length;
      line.text += textOf([run]);
      if (typeof run === 'string') continue;
      if ('url' in run) line.links.push({ start, end: line.text.length, url: run.url });
      else line.strong.push({ start, end: line.text.length });
    }
  }
  return { ...line, text: line.text.trimEnd() };
}
