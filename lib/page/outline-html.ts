import { Readability } from '@mozilla/readability';
import type { Outline } from '../notice/outline.ts';
import type { PageOutline } from '../notice/page-outline.ts';
import { atMost } from './limits.ts';
import { named, removeAttribute, rootOf, select } from './members.ts';
import { outlineContent } from './outline-content.ts';
import { ownContent } from './own-content.ts';
import { walkPage } from './walk-page.ts';

type Markup = Required<Pick<PageOutline, 'html' | 'title' | 'url'>>;

/**
 * The outline of a page whose text has to be told from its surroundings, by Readability. Takes its markup as `markupOf`
 * gives it, which is parsed so that nothing in it runs or loads, and the page's title and address; gives nothing where
 * there is no such text. Throws `PageTooLarge`.
 */
export function outlineHtml({ html, title, url }: Markup): Outline | undefined {
  atMost('markup', html.length);
  const document = new DOMParser().parseFromString(
    `<!doctype html><title>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</title>${html}`,
    'text/html',
  );
  takeNames(document);
  const content = ownContent(document) ?? byReadability(document);
  return content && outlineContent(content, document, new URL(url));
}

/**
 * Readability drops headings whose ids speak of "share", "contact" or "author", and most `h1`s. The others could stand
 * in for a member of the document or a form, and lead it in circles. Changes the document, which is the extension's own.
 */
function takeNames(document: Document): void {
  for (const element of select(document, losesName))
    for (const name of ['id', 'class', 'name']) removeAttribute(element, name);
  for (const element of select(document, '[name]:not(a)')) removeAttribute(element, 'name');
}

const losesName =
  'h1, h2, h3, h4, h5, h6, form, img, embed, object, iframe, input, select, textarea, button, output, fieldset';

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
