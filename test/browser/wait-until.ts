/**
 * Polls until `probe` gives something truthy and returns that; fails with `what` after `milliseconds`. That is a limit,
 * not a measure: a browser takes its time where the machine is busy, and a test that waits for a state loses none.
 */
export async function waitUntil<T>(
  what: string,
  probe: () => Promise<T> | T,
  milliseconds = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
