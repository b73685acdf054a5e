/** What two lists do not have in common: items that are alike, and those on one side only, in their list's order. */
export interface Pairing<T> {
  alike: [before: T, after: T][];
  removed: T[];
  added: T[];
}

/**
 * Beyond this many pairs to weigh none is made, and what differs counts as removed and added: a page of
 * thousands of lines that all differ must not freeze the popup. Real notices have a few dozen lines.
 */
const mostToWeigh = 250_000;

/**
 * Leaves out what both lists have (the same `key`), and pairs the rest, the most alike first; `likeness` is 0 where
 * two items do not belong together. Ties are broken by what the items say, never by their place or side: the order
 * of the lists does not matter, and the pairing of (b, a) is that of (a, b) reversed.
 */
export function pairUp<T extends { key: string }>(
  before: T[],
  after: T[],
  likeness: (a: T, b: T) => number,
): Pairing<T> {
  const was = without(before, after);
  const is = without(after, before);
  const matches = new Map<T, T>();
  const taken = new Set<T>();
  for (const { a, b } of weigh(was, is, likeness)) {
    if (matches.has(a) || taken.has(b)) continue;
    matches.set(a, b);
    taken.add(b);
  }
  return {
    alike: [...matches],
    removed: was.filter((item) => !matches.has(item)),
    added: is.filter((item) => !taken.has(item)),
  };
}

/** Each item of `others` takes away one with its key. */
function without<T extends { key: string }>(items: T[], others: T[]): T[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return items.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function weigh<T extends { key: string }>(before: T[], after: T[], likeness: (a: T, b: T) => number) {
  if (before.length * after.length > mostToWeigh) return [];
  const candidates = before.flatMap((a) =>
    after
      .map((b) => ({ a, b, score: likeness(a, b), tie: [a.key, b.key].sort().join('\n') }))
      .filter(({ score }) => score > 0),
  );
  return candidates.sort((x, y) => y.score - x.score || inOrder(x.tie, y.tie));
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
