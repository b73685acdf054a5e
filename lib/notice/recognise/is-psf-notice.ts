import type { Outline } from '../outline.ts';
import type { SectionTopic, Topic } from '../topics.ts';
import type { Work } from '../work.ts';
import { namesNotice } from './names-notice.ts';
import { speakerOf } from './speaker-of.ts';

/**
 * Takes a page's outline and its sections' topics; says whether it is a privacy notice of the Python Software Foundation
 * (PSF), by what it says: it is named a privacy notice, it has a notice's sections, and it is the PSF that speaks. On
 * which host it stands is asked elsewhere.
 */
export function* isPsfNotice({ title, sections }: Outline, topics: SectionTopic[]): Work<boolean> {
  if (!namesNotice(title) || !areOfANotice(topics)) return false;
  return isPsf.test((yield* speakerOf(sections)) ?? '');
}

const isPsf = /\b(?:Python Software Foundation|PSF)\b/;

/** Two topics of a notice at least, and one of them what it is for. A page of terms may have one by chance. */
function areOfANotice(topics: SectionTopic[]): boolean {
  const named = new Set(topics.flatMap(({ topic }) => topic ?? []));
  return named.size >= 2 && essential.some((topic) => named.has(topic));
}

const essential: Topic[] = ['data', 'purposes'];
