import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { pageJson } from '../lib/page/page-json.ts';

/**
 * Runs inside the page that is measured. Each subject is one way to look at a document; all are timed in one run, so
 * that a slow machine slows them alike and their ratios stand.
 */
export const subjects = {
  /** The floor: every node of the document once: its kind, an element's name, a text's characters. */
  'bare pass': barePass,
  /** All that Noticed does in a tab: from the document to the JSON text that is handed over. */
  'the outline': (page) => pageJson(page, url),
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
