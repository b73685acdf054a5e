import { fold } from '../../lib/text/fold.ts';
import type { Pattern } from './patterns.ts';

/** The longest text of one piece that a rule can meet is a line's 10,000 characters. */
const most = 10_000;

/** In milliseconds: well above the clock's step, and what takes less even for the longest text harms nobody. */
const noticeable = 10;
/** No need to wait for the end of what takes this long already. */
const far = 200;

/**
 * How the time of a pattern grows with its text: the exponent between two sizes, 1 where it is linear. `undefined` where
 * even the longest text takes no noticeable time.
 */
export function growthOf(pattern: Pattern, pump: string, end: string): number | undefined {
  const run = runner(pattern);
  const textOf = (size: number) => asMet(pattern, pump.repeat(Math.ceil(size / pump.length)) + end);
  let size = 16;
  for (let took = 0; size < most && took < far; took = mean(run, textOf(size), 1)) {
    // In small steps once it takes time: what is exponential takes for ever a few characters later.
    size = Math.min(most, Math.ceil(size * (took > 1 ? 1.1 : 1.5)));
  }
  // The least of them: what else the thread does at times (collecting garbage) is none of the pattern's.
  const longest = textOf(size);
  const long = Math.min(...[1, 2, 3].map(() => mean(run, longest, 1)));
  if (long < noticeable) return;
  const short = mean(run, textOf(size / 4), 20);
  return Math.log(long / Math.max(short, 0.001)) / Math.log(4);
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

/** By the processor's time of this thread alone, so that other work on the machine does not count. */
function mean(run: (text: string) => void, text: string, times: number): number {
  const start = process.threadCpuUsage();
  for (let i = 0; i < times; i++) run(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / times;
}
