export type Steepness = 'linear' | 'repeats a repetition' | 'looks on without end from any place';

/**
 * Takes a pattern; says whether it is linear in its text, by its own text alone. Steeper is a group repeated without end
 * that holds a repetition without end and no sign before it that parts one turn from the next; and a gap of any length
 * (`.*`, `[^.]*`) in a pattern that may begin anywhere.
 */
export function steepnessOf(source: string, flags: string): Steepness {
  const parts = partsOf(source);
  if (parts.some(repeatsRepetition)) return 'repeats a repetition';
  if (flags.includes('y')) return 'linear';
  const free = branchesOf(source).filter((branch) => !/^(?:\^|\(\?[=!:]?\^)/.test(branch));
  const isGap = ({ text, count, isLast }: Part) => isEndless(count) && gap.test(text) && !isLast;
  if (free.some((branch) => partsOf(branch).some(isGap))) return 'looks on without end from any place';
  return 'linear';
}

/** What is repeated, and how often: "[^.]" and "*". */
interface Part {
  text: string;
  count: string;
  /** Nothing but the text's end follows: it is found at the first place. */
  isLast: boolean;
}

const gap = /^(?:\.|\[\^.+\]|\\D)$/s;
const isEndless = (count: string) => /^(?:[*+]|\{\d+,\})/.test(count);

function repeatsRepetition({ text, count }: Part): boolean {
  if (!isEndless(count) || !text.startsWith('(')) return false;
  const inner = text.slice(1, -1).replace(/^\?(?:[:=!]|<[=!]|<\w+>)/, '');
  // A turn that begins or ends with a sign of its own can be cut in one way only.
  return branchesOf(inner).some(
    (branch) => partsOf(branch).some((part) => isEndless(part.count)) && !separator.test(branch),
  );
}

const separator = /^\\s\+|^(?:\\[.()/-]|[ ,;:&@/'"-])(?![?*])|(?:\\[.()/-]|[ ,;:&@/'"-])$/;

/** Every atom of a pattern that has a count, groups and what stands in them. */
function partsOf(source: string): Part[] {
  const parts: Part[] = [];
  const opened: number[] = [];
  for (let at = 0; at < source.length; at++) {
    let start = at;
    if (source[at] === '\\')
      at += /^\\[pP]\{/.test(source.slice(at, at + 3)) ? source.indexOf('}', at) - at : 1;
    else if (source[at] === '[') at = endOfClass(source, at);
    else if (source[at] === '(') {
      opened.push(at);
      continue;
    } else if (source[at] === ')') start = opened.pop() ?? at;
    const count = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(source.slice(at + 1))?.[0];
    if (count) {
      const rest = source.slice(at + 1 + count.length);
      parts.push({ text: source.slice(start, at + 1), count, isLast: /^\)*\$?$/.test(rest) });
    }
  }
  return parts;
}

function endOfClass(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at;
  }
  return source.length - 1;
}

/** The ways of a pattern: what stands between its outermost bars. */
function branchesOf(source: string): string[] {
  const branches: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') at = endOfClass(source, at);
    else if (source[at] === '(') depth++;
    else if (source[at] === ')') depth--;
    else if (source[at] === '|' && depth === 0) {
      branches.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...branches, source.slice(start)];
}
