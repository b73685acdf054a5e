import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Outline } from '../lib/notice/outline.ts';
import { readNotice } from '../lib/notice/read-notice.ts';
import { mainContent } from '../lib/page/main-content.ts';
import { outlinePage } from '../lib/page/outline-page.ts';
import { readPage } from '../lib/read-page.ts';

/**
 * Runs inside the page that is measured. Each subject is one way to look at its document; all are timed in one run, so
 * that a slow machine slows them alike and their ratios stand.
 */
export const subjects = {
  /** The floor: every node of the document once: its kind, an element's name, a text's characters. */
  'bare pass': () => barePass(document),
  Noticed: () => readPage(document, url),
  'its main content': () => mainContent(document),
  'its outline': () => outlinePage(content(), document, url),
  'its notice': () => readNotice(outline()),
  // It changes what it is given, so a copy belongs to its use.
  Readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  Defuddle: () => new Defuddle(document, { url: url.href, useAsync: false }).parse(),
} satisfies Record<string, () => unknown>;

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

function content(): Element {
  const found = mainContent(document);
  if (!found) throw new Error('The page has no main content.');
  return found;
}

let known: Outline | undefined;

function outline(): Outline {
  known ??= outlinePage(content(), document, url);
  return known;
}
