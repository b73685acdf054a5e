import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Outline } from '../lib/notice/outline.ts';
import { readNotice } from '../lib/notice/read-notice.ts';
import { mainContent } from '../lib/page/main-content.ts';
import { outlinePage } from '../lib/page/outline-page.ts';
import { readPage } from '../lib/read-page.ts';

/**
 * Runs inside the page that is measured. Each subject is one way to look at a document; all are timed in one run, so
 * that a slow machine slows them alike and their ratios stand.
 */
export const subjects = {
  /** The floor: every node of the document once: its kind, an element's name, a text's characters. */
  'bare pass': barePass,
  Noticed: (page) => readPage(page, url),
  'its main content': mainContent,
  'its outline': (page) => outlinePage(contentOf(page), page, url),
  'its notice': (page) => readNotice(outlineOf(page)),
  // It changes what it is given, so a copy belongs to its use.
  Readability: (page) => new Readability(page.cloneNode(true) as Document).parse(),
  Defuddle: (page) => new Defuddle(page, { url: url.href, useAsync: false }).parse(),
} satisfies Record<string, (page: Document) => unknown>;

export type Subject = keyof typeof subjects;

const url = new URL('https://policies.python.org/pypi.org/Privacy-Notice/');

function barePass(root: Document): number {
  const walker = root.createTreeWalker(root);
  let size = 0;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    size += node.nodeType === 3 ? (node as Text).data.length : node.nodeName.length;
  }
  return size;
}

function contentOf(page: Document): Element {
  const found = mainContent(page);
  if (!found) throw new Error('The page has no main content.');
  return found;
}

const outlines = new Map<Document, Outline>();

function outlineOf(page: Document): Outline {
  const outline = outlines.get(page) ?? outlinePage(contentOf(page), page, url);
  outlines.set(page, outline);
  return outline;
}
