import type { Work } from './notice/work.ts';

/**
 * Does work in slices, and lets the tab breathe between them: it paints, and answers to clicks and keys. What is done
 * within one slice, as a notice of ordinary length is, does not wait.
 */
export async function inSlices<T>(work: Work<T>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

/** Milliseconds. A longer wait is felt from 50 ms on (RAIL); what lies between two yields comes on top. */
const slice = 16;
