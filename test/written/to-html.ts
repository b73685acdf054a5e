import type { Block, MarkedSection, Run } from './markup.ts';

/** What may stand around parts of a page and says nothing. */
export interface Wrapping {
  /** Around each section. */
  section: (html: string) => string;
  /** Around each block. */
  block: (html: string) => string;
  /** Around the words of each run of text. */
  run: (html: string) => string;
  /** White space between elements. */
  between: string;
}

/** Nothing around anything. */
export const unwrapped: Wrapping = {
  section: (html) => html,
  block: (html) => html,
  run: (html) => html,
  between: '',
};

/** The markup of a page with these sections. */
export function toHtml(sections: MarkedSection[], wrapping: Wrapping = unwrapped): string {
  const { between } = wrapping;
  const written = sections.map(({ heading, level, blocks }) =>
    wrapping.section(
      [
        `<h${level}>${escaped(heading)}</h${level}>`,
        ...blocks.map((block) => wrapping.block(blockOf(block, wrapping))),
      ].join(between),
    ),
  );
  return `<!doctype html><title>Privacy Notice</title><main><article>${between}${written.join(between)}</article></main>`;
}

function blockOf(block: Block, wrapping: Wrapping): string {
  const { between } = wrapping;
  const inline = (runs: Run[]) => runs.map((run) => runOf(run, wrapping)).join('');
  const within = (name: string, parts: string[]) =>
    `<${name}>${between}${parts.join(between)}${between}</${name}>`;
  switch (block.as) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list':
      return within(
        'ul',
        block.items.map((item) => `<li>${inline(item)}</li>`),
      );
    case 'definitions':
      return within(
        'dl',
        block.pairs.flatMap(({ term, definition }) => [
          `<dt>${inline(term)}</dt>`,
          `<dd>${inline(definition)}</dd>`,
        ]),
      );
    case 'table': {
      const row = (name: string, cells: string[]) =>
        `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
      return within('table', [
        row(block.headerCells ? 'th' : 'td', block.columns.map(escaped)),
        ...block.rows.map((cells) => row('td', cells.map(inline))),
      ]);
    }
  }
}

function runOf(run: Run, wrapping: Wrapping): string {
  if (typeof run === 'string') return wrapping.run(escaped(run));
  const text = wrapping.run(escaped(run.text));
  return 'url' in run ? `<a href="${escaped(run.url)}">${text}</a>` : `<strong>${text}</strong>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
