import { dom } from './dom.ts';
import { atMost } from './limits.ts';
import { walkPage } from './walk-page.ts';

/** Throws `PageTooLarge` where a page is too large to look for its text in it. What a script says does not count. */
export function measureSearch(root: Element): void {
  atMost('searched', dom.named(root, '*').length);
  let levels = 0;
  let surrounded = 0;
  walkPage(root, {
    enter(element) {
      if (/^(?:script|style)$/.test(dom.localName(element))) return false;
      levels++;
      return true;
    },
    leave() {
      levels--;
    },
    text({ data }) {
      surrounded += data.length * levels;
      atMost('surrounded', surrounded);
    },
  });
}
