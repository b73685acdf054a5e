import type { Line, Outline } from '../../lib/notice/outline.ts';

/** Short ways to write an outline by hand. */
export function paragraph(text: string): Line {
  return { kind: 'paragraph', depth: 0, text, links: [], strong: [], breaks: [] };
}

export function item(text: string, depth = 1): Line {
  return { ...paragraph(text), kind: 'item', depth };
}

/** A line with its links written as `[text](address)`. */
export function linked(line: Line): Line {
  const links: Line['links'] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: label = '', 2: url = '', index } of line.text.matchAll(
    /\[([^\]]+)\]\(([^)]+)\)/g,
  )) {
    text += line.text.slice(from, index);
    links.push({ start: text.length, end: text.length + label.length, url });
    text += label;
    from = index + whole.length;
  }
  return { ...line, text: text + line.text.slice(from), links };
}

/** An outline from headings (`#`, `##`), list items (`- `) and paragraphs, one a line. */
export function outline(text: string, url = 'https://policies.python.org/pypi.org/Privacy-Notice/'): Outline {
  const sections: Outline['sections'] = [];
  for (const row of text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)) {
    const heading = /^(#+) (.+)$/.exec(row);
    if (heading) sections.push({ heading: heading[2] ?? '', level: heading[1]?.length ?? 1, lines: [] });
    else sections.at(-1)?.lines.push(linked(row.startsWith('- ') ? item(row.slice(2)) : paragraph(row)));
  }
  return { url, title: sections[0]?.heading ?? '', sections, margin: [] };
}
