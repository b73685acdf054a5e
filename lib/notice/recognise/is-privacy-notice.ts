import type { Outline } from '../outline.ts';
import type { SectionTopic, Topic } from '../topics.ts';
import { namesNotice } from './names-notice.ts';

/**
 * Takes a page's outline and its sections' topics; says whether it is a privacy notice, whoever's: it is named one, and
 * it has a notice's sections.
 */
export function isPrivacyNotice({ title }: Outline, topics: SectionTopic[]): boolean {
  return namesNotice(title) && areOfANotice(topics);
}

/** Two topics of a notice at least, and one of them what it is for. A page of terms may have one by chance. */
function areOfANotice(topics: SectionTopic[]): boolean {
  const named = new Set(topics.flatMap(({ topic }) => topic ?? []));
  return named.size >= 2 && essential.some((topic) => named.has(topic));
}

const essential: Topic[] = ['data', 'purposes'];
