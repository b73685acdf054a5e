/**
 * Work that can wait at each `yield`, so that whoever does it may let others have their turn: see `lib/in-slices.ts`.
 */
export type Work<T> = Generator<void, T>;

/** Does all of it without waiting. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * What `read` gives of each item, in one list; `sizeOf` is an item's in characters. Can wait after every stretch of
 * text, and at its end where it was a long one: of a short text nothing waits, because to wait costs as much as to read
 * some words.
 */
export function* each<Item, Result>(
  items: Item[],
  sizeOf: (item: Item) => number,
  read: (item: Item, next: Item | undefined) => Result[],
): Work<Result[]> {
  const results: Result[] = [];
  const stretch = new Stretch();
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (stretch.endsBefore(sizeOf(item))) yield;
    for (const result of read(item, items[at + 1])) results.push(result);
  }
  if (stretch.isLong) yield;
  return results;
}

/** The first thing that `read` gives of an item. Can wait as `each` can. */
export function* firstOf<Item, Result>(
  items: Item[],
  sizeOf: (item: Item) => number,
  read: (item: Item) => Result | undefined,
): Work<Result | undefined> {
  const stretch = new Stretch();
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (stretch.endsBefore(sizeOf(item))) yield;
    const result = read(item);
    if (result !== undefined) return result;
  }
  if (stretch.isLong) yield;
  return;
}

/** The items in order, in groups of no more text than a stretch, unless one item has more. */
export function stretches<Item>(items: Item[], sizeOf: (item: Item) => number): Item[][] {
  if (items.length === 0) return [];
  const stretch = new Stretch();
  const starts = [0];
  for (let at = 0; at < items.length; at++) {
    if (stretch.endsBefore(sizeOf(items[at] as Item))) starts.push(at);
  }
  return starts.length === 1 ? [items] : starts.map((start, next) => items.slice(start, starts[next + 1]));
}

/** As much text as is read without a wait. */
export class Stretch {
  #size = 0;

  /** Takes the size of the next text; says whether the stretch is full without it, so that it begins another. */
  endsBefore(size: number): boolean {
    const isFull = this.#size > 0 && this.#size + fixed + size > most;
    this.#size = (isFull ? 0 : this.#size) + fixed + size;
    return isFull;
  }

  /** Whether so much of it was read that the next reader had better wait before it reads the same. */
  get isLong(): boolean {
    return this.#size > long;
  }
}

/** Characters. No reader takes more than some 5 ms for as many in a page just loaded. */
const most = 8000;

/**
 * Characters. The notices of the PSF's services have 3,000 to 5,000, counted so; all readers together take some 20 ms of
 * them in a page just loaded.
 */
const long = 6000;

/** What an item costs however short it is, in characters. */
const fixed = 50;
