import type { Outline } from '../outline.ts';
import type { SectionTopic, Topic } from '../topics.ts';
import { namesNotice } from './names-notice.ts';

/**
 * Takes a page's outline and its sections' topics; says whether it is a privacy notice, of whatever organisation: its
 * heading names it so, and it has a notice's sections. Whose it is, and where it stands, is asked elsewhere.
 */
export function isPrivacyNotice({ title, sections }: Outline, topics: SectionTopic[]): boolean {
  return namesNotice(title) && (areOfANotice(topics) || saysMuch(sections));
}

/** Two topics of a notice at least, and one of them what it is for. A page of terms may have one by chance. */
function areOfANotice(topics: SectionTopic[]): boolean {
  const named = new Set(topics.flatMap(({ topic }) => topic ?? []));
  return named.size >= 2 && essential.some((topic) => named.has(topic));
}

const essential: Topic[] = ['data', 'purposes'];

/** A notice without headings, or with headings that name nothing: it speaks of personal data in many of its lines. */
function saysMuch(sections: Outline['sections']): boolean {
  const lines = sections.flatMap((section) => section.lines);
  return lines.filter(({ text }) => speaksOfData.test(text.slice(0, 2000))).length >= leastLines;
}

/** A news post about a notice has two or three. */
const leastLines = 6;
const speaksOfData =
  /\b(?:collect|process|store|share|use|log|keep|transfer|disclose)\w*\b[^.;]{0,120}\b(?:information|data|addresses|cookies)\b|\b(?:information|data)\b[^.;]{0,120}\b(?:collected|processed|stored|shared|used|logged|kept|transferred|disclosed)\b/i;
