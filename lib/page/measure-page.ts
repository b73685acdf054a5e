import { atMost } from './limits.ts';
import { walk } from './walk.ts';

/** Throws `PageTooLarge` where a page is larger than can be read in time; stops at the first limit it meets. */
export function measurePage(document: Document, root: Element): void {
  let elements = 0;
  let characters = 0;
  let levels = 0;
  walk(document, root, {
    enter() {
      atMost('elements', ++elements);
      atMost('levels', ++levels);
      return true;
    },
    leave() {
      levels--;
    },
    text(data) {
      characters += data.length;
      atMost('characters', characters);
    },
  });
}
