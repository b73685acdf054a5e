import type { Run } from './draft.ts';
import { members } from './members.ts';
import { ownContent } from './own-content.ts';
import { readContent } from './read-content.ts';

/** A page's text as its outline has it, in one piece with a space between two lines, and where each part of it stands. */
export interface PageText {
  text: string;
  /** In order of the text. */
  runs: Run[];
  /** The lines and headings, each with where it begins and the heading that it stands under. */
  lines: { start: number; heading: string }[];
}

/** Takes a document; gives the text that was read of it, by what read it. Throws `PageTooLarge`. */
export function pageText(document: Document): PageText {
  const content = ownContent(document) ?? members.first(document, 'body') ?? members.root(document);
  return content ? contentText(content) : { text: '', runs: [], lines: [] };
}

/** The same of one element and what stands in it. */
export function contentText(content: Element): PageText {
  const texts: string[] = [];
  const runs: Run[] = [];
  const lines: PageText['lines'] = [];
  let start = 0;
  // Where links lead does not matter here.
  for (const written of readContent(content, 'about:blank').written) {
    lines.push({ start, heading: written.heading });
    for (const run of written.runs) runs.push({ ...run, start: run.start + start });
    texts.push(written.text);
    start += written.text.length + 1;
  }
  return { text: texts.join(' '), runs, lines };
}
