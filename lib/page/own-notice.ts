import type { Section } from '../notice/outline.ts';
import { namesNotice } from '../notice/recognise/names-notice.ts';

/**
 * Takes a page's sections and its title; of several notices on the page, each under a heading of its own with its name,
 * gives the sections of the one that the title names. All of them where there is only one.
 */
export function ownNotice(sections: Section[], title: string): Section[] {
  const own = sections.findIndex(({ heading }) => heading === title);
  const level = sections[own]?.level ?? 0;
  if (level === 0) return sections;
  const isOther = ({ heading, level: other }: Section) =>
    other <= level && heading !== title && namesNotice(heading);
  if (!sections.some(isOther)) return sections;
  const before = sections.slice(0, own).findLastIndex(isOther);
  const after = sections.findIndex((section, index) => index > own && isOther(section));
  // What stands before the first of them, such as a date, is said of all.
  const first = sections.findIndex((section) => isOther(section) || section === sections[own]);
  return [
    ...sections.slice(0, first),
    ...sections.slice(before < 0 ? first : own, after < 0 ? sections.length : after),
  ];
}
