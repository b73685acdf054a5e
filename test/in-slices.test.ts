import { afterEach, expect, test, vi } from 'vitest';
import { inSlices } from '../lib/in-slices.ts';
import type { Work } from '../lib/notice/work.ts';

afterEach(() => void vi.restoreAllMocks());

/** Does so many steps, each of which takes so many milliseconds; gives how many were done at each wait. */
async function waitsOf(count: number, milliseconds: number): Promise<number[]> {
  let done = 0;
  const waits: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => done * milliseconds);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((then: () => void) => {
    waits.push(done);
    queueMicrotask(then);
  }) as typeof setTimeout);
  function* steps(): Work<string> {
    for (; done < count; done++) yield;
    return 'read';
  }
  expect(await inSlices(steps())).toBe('read');
  return waits;
}

test('short work is done without a wait', async () => {
  expect(await waitsOf(10, 1)).toEqual([]);
});

test('long work waits after each slice of 16 ms', async () => {
  expect(await waitsOf(20, 4)).toEqual([4, 8, 12, 16]);
});

test('what goes wrong in it reaches the one who waits', async () => {
  function* broken(): Work<never> {
    yield;
    throw new Error('broken');
  }
  await expect(inSlices(broken())).rejects.toThrow('broken');
});
