import type { Outline } from '../outline.ts';
import { ownNotice } from './own-notice.ts';
import { pageTitle } from './page-title.ts';
import { settledSections } from './settled-lines.ts';
import type { WrittenOutline } from './written-outline.ts';

/**
 * Takes an outline as it left the tab; gives it as the readers take it: each line whole, the page's own heading as its
 * title, and of several notices the one that this names. One that is settled already is given as it is.
 */
export function settledOutline({ headings, ...outline }: WrittenOutline): Outline {
  if (!headings) return outline;
  const sections = settledSections(outline.sections);
  const title = pageTitle({ sections, headings, title: outline.title });
  return { ...outline, title, sections: ownNotice(sections, title) };
}
