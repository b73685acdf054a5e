import { fold } from '../../lib/notice/language/fold.ts';
import type { Pattern } from './patterns.ts';

/** The longest text of one piece that a rule can meet is a line's 10,000 characters. */
const most = 10_000;

/** Well above the clock's step and a pause of the machine, well below what a person notices. */
const noticeable = 10;

/**
 * How the time of a pattern grows with its text: the exponent between two sizes. `undefined` where even the longest
 * text takes no noticeable time, so that a busy machine cannot make a good pattern look bad.
 */
export function growthOf(pattern: Pattern, pump: string, end: string): number | undefined {
  const run = runner(pattern);
  for (let size = 16; size < most * 1.5; size = Math.ceil(size * 1.5)) {
    const text = asMet(pattern, pump.repeat(Math.ceil(size / pump.length)) + end);
    if (fastest(run, text, 1) < noticeable) continue;
    const long = fastest(run, text, 5);
    if (long < noticeable) continue;
    const short = fastest(run, text.slice(-Math.ceil(text.length / 4)), 9);
    return Math.log(long / Math.max(short, 0.001)) / Math.log(4);
  }
  return;
}

/** All text is folded before any rule meets it: no two spaces stand together, nothing is unseen. */
function asMet({ file }: Pattern, text: string): string {
  return file.startsWith('lib/notice/') && !file.endsWith('/fold.ts') ? fold(text) : text;
}

function runner({ source, flags }: Pattern): (text: string) => void {
  const pattern = new RegExp(source, flags);
  if (flags.includes('g')) return (text) => text.replace(pattern, '');
  return (text) => {
    pattern.lastIndex = 0;
    pattern.test(text);
  };
}

function fastest(run: (text: string) => void, text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
