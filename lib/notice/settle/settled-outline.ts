import type { Outline } from '../outline.ts';
import { ownNotice } from './own-notice.ts';
import { pageTitle } from './page-title.ts';
import { settledSections } from './settled-lines.ts';
import { withoutPermalink } from './without-permalink.ts';
import type { WrittenOutline } from './written-outline.ts';
/**
 * Takes an outline as it left the tab; gives it as the readers take it: each line whole, the page's own heading as its
 * title, and of several notices the one that this names. One that is settled already is given as it is.
 */
export function settledOutline({ headings, ...outline }: WrittenOutline): Outline {
  if (!headings) return { margin: [], ...outline };
  const { sections, margin } = settledSections(outline.sections);
  const names = headings.map(withoutPermalink).filter(Boolean);
  const title = pageTitle({ sections, headings: names, title: withoutPermalink(outline.title) });
  return { ...outline, title, sections: ownNotice(sections, title), margin };
}
