/**
 * Where each of some texts begins in a long one: one pass over it, however many they are and whatever it repeats. A text
 * that stands very often has only its first places; where all are too many to compare, some have none.
 */
export function placesOf(text: string, wanted: Iterable<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const byLength = new Map<number, Map<string, string[]>>();
  for (const one of new Set(wanted)) {
    if (one === '') continue;
    places.set(one, []);
    const length = Math.min(one.length, longestKey);
    const keys = byLength.get(length) ?? new Map<string, string[]>();
    byLength.set(length, keys);
    const key = one.slice(0, length);
    keys.set(key, [...(keys.get(key) ?? []), one]);
  }
  let room = mostCompared;
  for (const [length, keys] of byLength) {
    for (let at = 0; at + length <= text.length; at++) {
      const candidates = keys.get(text.slice(at, at + length));
      if (!candidates) continue;
      for (const one of candidates) {
        room -= one.length;
        if (room < 0) return places;
        const found = places.get(one);
        if (found && found.length < mostPlaces && text.startsWith(one, at)) found.push(at);
      }
    }
  }
  return places;
}

/** Two different sentences of a notice seldom begin with the same words for longer. */
const longestKey = 24;

/** Characters: some 30 times the longest text, in a few milliseconds. */
const mostCompared = 8_000_000;

/** A sentence of a real notice stands in it three times at most. */
const mostPlaces = 500;
