import type { Work } from './notice/work.ts';

/**
 * Does work in slices, and lets the tab breathe between them: it paints, and answers to clicks and keys. What is done
 * within one slice, as a notice of ordinary length is, does not wait. Rejects with what the work throws.
 */
export async function inSlices<T>(work: Work<T>, wait: () => Promise<void> = nextTask): Promise<T> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < slice) continue;
    await wait();
    start = performance.now();
  }
}

/** Milliseconds. A longer wait is felt from 50 ms on (RAIL); what lies between two yields comes on top. */
const slice = 16;

/**
 * Lets all have their turn who wait for one. Not by a timer: those of a hidden tab, which may well be read for its
 * badge, come once a second.
 */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
