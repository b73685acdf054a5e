import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Outline } from '../lib/notice/outline.ts';
import { readNotice } from '../lib/notice/read-notice.ts';
import { mainContent } from '../lib/page/main-content.ts';
import { outlinePage } from '../lib/page/outline-page.ts';
import { readPage } from '../lib/read-page.ts';

/**
 * Runs inside the page that is measured. Each subject is one way to look at the document; all are timed in one run, so
 * that only their ratios matter.
 */
const subjects = {
  'bare pass': () => barePass(document),
  Noticed: () => readPage(document, url),
  'main content': () => mainContent(document),
  outline: () => outlinePage(content(), document, url),
  notice: () => readNotice(outline()),
  // It changes what it is given, so a copy belongs to its use.
  Readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  Defuddle: () => new Defuddle(document, { url: url.href, useAsync: false }).parse(),
} satisfies Record<string, () => unknown>;

export type Subject = keyof typeof subjects;
export interface Measured {
  /** Milliseconds of one run, the median of many. */
  warm: Record<string, number>;
  status: string;
  nodes: number;
}

const url = new URL(document.documentElement.dataset.url ?? 'https://policies.python.org/Privacy-Notice/');

/** The floor: every node of the document once, its type, and its text where it has one. */
function barePass(root: Document): number {
  const walker = root.createTreeWalker(root);
  let size = 0;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    size += node.nodeType === 3 ? (node as Text).data.length : 1;
  }
  return size;
}

let cachedContent: Element | undefined;
function content(): Element {
  cachedContent ??= mainContent(document);
  return cachedContent ?? document.body;
}

let cachedOutline: Outline | undefined;
function outline(): Outline {
  cachedOutline ??= outlinePage(content(), document, url);
  // A new object each time: sentences are cached by line.
  return structuredClone(cachedOutline);
}

/** The time of one run in this page so far untouched. */
export function first(subject: Subject): number {
  const start = performance.now();
  subjects[subject]();
  return performance.now() - start;
}

/** Each subject in turn, round after round, so that a busy moment of the machine meets them all. */
export function warm(names: Subject[], rounds: number): Measured {
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  const repeats = Object.fromEntries(names.map((name) => [name, repeatsOf(name)]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const run = subjects[name];
      const count = repeats[name] ?? 1;
      const start = performance.now();
      for (let i = 0; i < count; i++) run();
      times[name]?.push((performance.now() - start) / count);
    }
  }
  return {
    warm: Object.fromEntries(names.map((name) => [name, median(times[name] ?? [])])),
    status: readPage(document, url).status,
    nodes: countNodes(),
  };
}

/** Warms the subject up; gives how many runs make a sample of some 4 ms, well above the clock's step. */
function repeatsOf(name: Subject): number {
  const run = subjects[name];
  const until = performance.now() + 300;
  let runs = 0;
  const start = performance.now();
  while (performance.now() < until && runs < 2000) {
    run();
    runs++;
  }
  return Math.max(1, Math.round(4 / ((performance.now() - start) / runs)));
}

function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  return nodes;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export function run(subject: Subject): unknown {
  return subjects[subject]();
}
