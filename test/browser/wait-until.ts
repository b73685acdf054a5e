/** Polls until `probe` gives something truthy and returns that; fails with `what` after `milliseconds`. */
export async function waitUntil<T>(
  what: string,
  probe: () => Promise<T> | T,
  milliseconds = 5000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
