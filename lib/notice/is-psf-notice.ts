import { namesNotice } from './names-notice.ts';
import type { Outline } from './outline.ts';
import { speakerOf } from './speaker-of.ts';
import { type Topic, topicsOf } from './topics.ts';

/**
 * Whether a page is a privacy notice of the Python Software Foundation (PSF), by what it says: it is named a privacy
 * notice, it has a notice's sections, and it is the PSF that speaks. On which host it stands is asked elsewhere.
 */
export function isPsfNotice(outline: Outline): boolean {
  return (
    namesNotice(outline.title) && hasNoticeSections(outline) && isPsf.test(speakerOf(outline.sections) ?? '')
  );
}

const isPsf = /\b(?:Python Software Foundation|PSF)\b/;

/** Two topics of a notice at least, and one of them what it is for. A page of terms may have one by chance. */
function hasNoticeSections({ sections }: Outline): boolean {
  const topics = new Set(topicsOf(sections).flatMap(({ topic }) => topic ?? []));
  return topics.size >= 2 && essential.some((topic) => topics.has(topic));
}

const essential: Topic[] = ['data', 'purposes'];
