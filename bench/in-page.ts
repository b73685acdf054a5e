import { readPage } from '../lib/read-page.ts';
import { type Subject, subjects } from './subjects.ts';

/** What is measured of one page, in milliseconds. */
export type Times = Record<Subject, number>;

/** In a page just loaded: what the first run takes. */
export function first(subject: Subject): number {
  return time(subject, document, 1);
}

/**
 * The median of many runs. Each subject in turn, round after round, so that a busy moment of the machine meets them
 * all; and so many runs a sample that the first, after another subject's code, is one of many.
 */
export function warm(names: Subject[], rounds: number): Times {
  const repeats = new Map(names.map((name) => [name, repeatsFor(name, document)]));
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times.get(name)?.push(time(name, document, repeats.get(name) ?? 1));
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Times;
}

/**
 * How many times as much a subject takes for the second page as for the first: the median of rounds in which one is
 * timed right after the other.
 */
export function growth(name: Subject, [small, large]: [string, string], rounds: number): number {
  const pages = [small, large].map((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return { page, repeats: repeatsFor(name, page) };
  });
  const ratios = Array.from({ length: rounds }, () => {
    const [first = Number.NaN, second = Number.NaN] = pages.map(({ page, repeats }) =>
      time(name, page, repeats),
    );
    return second / first;
  });
  return median(ratios);
}

export function describePage(): { status: string; nodes: number; characters: number } {
  const { status } = readPage(document, new URL('https://policies.python.org/pypi.org/Privacy-Notice/'));
  const walker = document.createTreeWalker(document);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  return { status, nodes, characters: document.body.textContent.length };
}

/** Warms a subject up for a second, after which browsers compile no more of it; gives how many runs take some 20 ms. */
function repeatsFor(name: Subject, page: Document): number {
  const start = performance.now();
  let runs = 0;
  let took = 0;
  for (; took < 1000; took = performance.now() - start) {
    subjects[name](page);
    runs++;
  }
  return Math.max(1, Math.round((20 * runs) / took));
}

/** Milliseconds for one of so many runs. */
function time(name: Subject, page: Document, count: number): number {
  const run = subjects[name];
  const start = performance.now();
  for (let i = 0; i < count; i++) run(page);
  return (performance.now() - start) / count;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
