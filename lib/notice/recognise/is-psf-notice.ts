import type { Outline } from '../outline.ts';
import type { SectionTopic } from '../topics.ts';
import { isPrivacyNotice } from './is-privacy-notice.ts';
import { speakerOf } from './speaker-of.ts';

/**
 * Takes a page's outline and its sections' topics; says whether it is a privacy notice of the Python Software Foundation
 * (PSF), by what it says: it is named a privacy notice, it has a notice's sections, and it is the PSF that speaks. On
 * which host it stands is asked elsewhere.
 */
export function isPsfNotice(outline: Outline, topics: SectionTopic[]): boolean {
  return isPrivacyNotice(outline, topics) && isPsf.test(speakerOf(outline.sections) ?? '');
}

const isPsf = /\b(?:Python Software Foundation|PSF)\b/;
