import { Readability } from '@mozilla/readability';
import type { Outline } from '../notice/outline.ts';
import { atMost } from './limits.ts';
import { named, rootOf } from './members.ts';
import { outlineContent } from './outline-content.ts';
import { ownContent } from './own-content.ts';
import { walkPage } from './walk-page.ts';

/**
 * The outline of a page whose text has to be told from its surroundings, by Readability. Takes its markup as `markupOf`
 * gives it, which is parsed so that nothing in it runs or loads, and its address; gives nothing where there is no such
 * text. Throws `PageTooLarge`.
 */
export function outlineHtml(html: string, url: URL): Outline | undefined {
  atMost('markup', html.length);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const content = ownContent(document) ?? byReadability(document);
  return content && outlineContent(content, document, url);
}

/** Changes the document, which is the extension's own. */
function byReadability(document: Document): Element | undefined {
  const root = rootOf(document);
  if (!root) return;
  atMost('searched', named(document, '*').length);
  atMost('surrounded', surroundedBy(root));
  // Readability takes the title's own heading out, and `pageTitle` may ask for it.
  const copy = document.cloneNode(true) as Document;
  const options = { serializer: (element: Node) => element as Element, disableJSONLD: true };
  return new Readability<Element>(copy, options).parse()?.content ?? undefined;
}

/** The characters of a page, each counted once for every element around it. */
function surroundedBy(root: Element): number {
  let level = 0;
  let sum = 0;
  walkPage(root, {
    enter: () => ++level > 0,
    leave: () => {
      level--;
    },
    text: ({ data }) => {
      sum += data.length * level;
    },
  });
  return sum;
}
