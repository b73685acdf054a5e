import type { Link } from '../notice/model.ts';
import { outlineLimits } from '../notice/outline-limits.ts';
import { fold } from '../text/fold.ts';
import { safeUrl } from '../text/safe-url.ts';
import { attribute } from './members.ts';
import { textStart } from './text-start.ts';

/** Takes a link's element and its page's address; gives it without fragment. Nothing where it leads nowhere else, or is not safe. */
export function linkOf(element: Element, base: string): Link | undefined {
  const href = attribute(element, 'href') ?? '';
  const url = href.length > outlineLimits.url ? undefined : withoutFragment(safeUrl(href, base) ?? '');
  if (!url || url.length > outlineLimits.url || url === withoutFragment(base)) return;
  return { text: linkText(element), url, written: 'link' };
}

/** Its text's first nodes, since links may stand in links; else its label. */
export function linkText(element: Element): string {
  return folded(textStart(element, 1000, 12)) || folded(attribute(element, 'aria-label') ?? '');
}

const folded = (text: string) => fold(text.slice(0, 1000)).trim().slice(0, 200);
const withoutFragment = (url: string) => url.replace(/#.*/, '');
