import type { Outline } from '../outline.ts';
import { namesProcessorList } from './names-processor-list.ts';

/**
 * Takes a page's outline; says whether it is a list of processors by its heading, with or without the site's name:
 * "Subprocessors | Example". Many organisations keep theirs apart from the notice, and the notice links there. Whether
 * it lists any is known once it is read.
 */
export function isProcessorList({ title }: Pick<Outline, 'title'>): boolean {
  return namesProcessorList(title) || title.split(/\s[|·•»–—-]\s/).some(namesProcessorList);
}
