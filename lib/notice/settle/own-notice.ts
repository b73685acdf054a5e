import type { Section } from '../outline.ts';
import { namesNotice } from '../recognise/names-notice.ts';

/**
 * Takes a page's sections and its title; of several notices on the page, each under a heading of its own with its name,
 * gives the sections of the one that the title names, with what stands before them all. All sections where there is only
 * one: a notice's name may stand twice at its head.
 */
export function ownNotice(sections: Section[], title: string): Section[] {
  const own = sections.findIndex(({ heading }) => heading === title);
  const level = sections[own]?.level ?? 0;
  if (level === 0) return sections;
  const starts = sections.flatMap((section, index) => {
    const begins = index === own || (section.level <= level && namesNotice(section.heading));
    const goesOn = section.lines.length === 0 && (sections[index + 1]?.level ?? 0) <= section.level;
    return begins && !goesOn ? index : [];
  });
  if (starts.length < 2) return sections;
  const start = starts.find((at) => at >= own) ?? own;
  const end = starts.find((at) => at > start) ?? sections.length;
  return [...sections.slice(0, Math.min(own, starts[0] ?? own)), ...sections.slice(start, end)];
}
