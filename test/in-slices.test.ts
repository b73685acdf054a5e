import { afterEach, expect, test, vi } from 'vitest';
import { inSlices } from '../lib/in-slices.ts';
import type { Work } from '../lib/notice/work.ts';

afterEach(() => void vi.restoreAllMocks());

/** Does so many steps, each of which takes so many milliseconds; gives how many were done at each wait. */
async function waitsOf(count: number, milliseconds: number): Promise<number[]> {
  let done = 0;
  const waits: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => done * milliseconds);
  function* steps(): Work<string> {
    for (; done < count; done++) yield;
    return 'read';
  }
  expect(await inSlices(steps(), async () => void waits.push(done))).toBe('read');
  return waits;
}

test('short work is done without a wait', async () => {
  expect(await waitsOf(10, 1)).toEqual([]);
});

test('long work waits after each slice of 16 ms', async () => {
  expect(await waitsOf(20, 4)).toEqual([4, 8, 12, 16]);
});

test('a wait lets other tasks have their turn', async () => {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns++;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  await inSlices(
    (function* () {
      for (let step = 0; step < 50; step++) yield;
    })(),
  );
  port1.close();
  expect(turns).toBeGreaterThan(10);
});

test('what goes wrong in it reaches the one who waits', async () => {
  function* broken(): Work<never> {
    yield;
    throw new Error('broken');
  }
  await expect(inSlices(broken())).rejects.toThrow('broken');
});
