/** Work that can wait at each `yield`, so that whoever does it may let others have their turn: see `lib/in-slices.ts`. */
export type Work<T> = Generator<void, T>;

/** Does all of it without waiting. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What `read` gives of each item, in one list. Can wait after every stretch of text; `textOf` is an item's. */
export function* each<Item, Result>(
  items: Item[],
  textOf: (item: Item) => string,
  read: (item: Item, next: Item | undefined) => Result[],
): Work<Result[]> {
  const results: Result[] = [];
  let at = 0;
  for (const stretch of stretches(items, textOf)) {
    for (const item of stretch) {
      for (const result of read(item, items[++at])) results.push(result);
    }
    yield;
  }
  return results;
}

/** The first thing that `read` gives of an item. Can wait after every stretch of text. */
export function* firstOf<Item, Result>(
  items: Item[],
  textOf: (item: Item) => string,
  read: (item: Item) => Result | undefined,
): Work<Result | undefined> {
  for (const stretch of stretches(items, textOf)) {
    for (const item of stretch) {
      const result = read(item);
      if (result !== undefined) return result;
    }
    yield;
  }
  return;
}

/** The items in order, in groups of no more text than `most`, unless one item has more. */
export function stretches<Item>(items: Item[], textOf: (item: Item) => string): Item[][] {
  const groups: Item[][] = [];
  let size = most;
  for (const item of items) {
    const own = fixed + textOf(item).length;
    size += own;
    if (size > most) {
      groups.push([]);
      size = own;
    }
    groups.at(-1)?.push(item);
  }
  return groups;
}

/** Characters. No reader takes more than some 5 ms for as many in a page just loaded; most notices have no more. */
const most = 8000;

/** What an item costs however short it is, in characters. */
const fixed = 50;
