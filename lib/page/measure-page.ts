import { dom } from './dom.ts';
import { atMost } from './limits.ts';
import { walkPage } from './walk-page.ts';

/** Throws `PageTooLarge` where a page is larger than can be read in time; stops at the first limit it meets. */
export function measurePage(root: Element): void {
  atMost('elements', dom.named(root, '*').length);
  let characters = 0;
  let levels = 0;
  walkPage(root, {
    enter() {
      atMost('levels', ++levels);
      return true;
    },
    leave() {
      levels--;
    },
    text({ data }) {
      characters += data.length;
      atMost('characters', characters);
    },
  });
}
