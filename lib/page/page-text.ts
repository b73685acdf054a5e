import { settledSections } from '../notice/settle/settled-lines.ts';
import type { Run } from '../notice/settle/written-outline.ts';
import { first, rootOf } from './members.ts';
import { ownContent } from './own-content.ts';
import { readContent } from './read-content.ts';

/** A page's text as its outline has it, in one piece with a space between two lines, and where each part of it stands. */
export interface PageText {
  text: string;
  /** In order of the text. */
  runs: PlacedRun[];
  /** The lines and headings, each with where it begins and the heading that it stands under. */
  lines: { start: number; heading: string }[];
}

/** Of a page's node. */
export type PlacedRun = Run & { node: Text | Element };

/** Takes a document; gives the text that was read of it, by what read it. Throws `PageTooLarge`. */
export function pageText(document: Document): PageText {
  const content = ownContent(document) ?? first(document, 'body') ?? rootOf(document);
  return content ? contentText(content) : { text: '', runs: [], lines: [] };
}

/** The same of one element and what stands in it. */
export function contentText(content: Element): PageText {
  const texts: string[] = [];
  const runs: PlacedRun[] = [];
  const lines: PageText['lines'] = [];
  let start = 0;
  // Where links lead does not matter here.
  const sections = readContent(content, 'about:blank', true);
  for (const { heading, runs: own, continued, lines: inside } of settledSections(sections).sections) {
    const named = heading !== '' && !continued ? [{ text: heading, runs: own }] : [];
    for (const written of [...named, ...inside]) {
      lines.push({ start, heading });
      for (const run of (written.runs ?? []) as PlacedRun[]) runs.push({ ...run, start: run.start + start });
      texts.push(written.text);
      start += written.text.length + 1;
    }
  }
  return { text: texts.join(' '), runs, lines };
}
