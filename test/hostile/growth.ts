import { fold } from '../../lib/text/fold.ts';
import { stepCounter } from './count-steps.ts';
import type { Pattern } from './patterns.ts';

/**
 * Characters. What is not linear with a short text may be so with a longer one: "{0,300}" looks no further than that.
 */
const sizes = [64, 700, 1500];
/** More than any pattern of the code takes for the longest of these texts. */
const tooMany = 20_000_000;

/**
 * How the steps of a pattern grow with the text that repeats `pump`: by how much more each doubling adds than the one
 * before. 2 where it is linear, 4 where it is quadratic, infinite where it takes more than twenty million steps. Counted,
 * so that it is the same on every machine, however busy. Gives a function of the pump and of what stands at the end.
 */
export function growthOf(pattern: Pattern): (pump: string, end: string) => number {
  const count = stepCounter(pattern.source, pattern.flags);
  return (pump, end) => {
    const steps = (repeats: number) => count(asMet(pattern, pump.repeat(repeats) + end), tooMany).steps;
    let growth = 2;
    for (const size of sizes) {
      const repeats = Math.max(8, Math.ceil(size / pump.length));
      const short = steps(repeats);
      const double = short < tooMany ? steps(2 * repeats) : tooMany;
      const long = double < tooMany ? steps(4 * repeats) : tooMany;
      if (long >= tooMany) return Number.POSITIVE_INFINITY;
      growth = double === short ? 2 : (long - double) / (double - short);
      if (growth <= 2) return growth;
    }
    return growth;
  };
}

/** All text is folded before any rule meets it: no two spaces stand together, nothing is unseen. */
function asMet({ file }: Pattern, text: string): string {
  return file.startsWith('lib/notice/') && !file.endsWith('/fold.ts') ? fold(text) : text;
}
