import type { Outline } from '../outline.ts';

/**
 * Takes a page's outline; says whether it is a list of processors by its heading: "Example subprocessors", "List of
 * sub-processors", "Our service providers". Many organisations keep theirs apart from the notice, and its notice links
 * there. Whether it lists any is known once it is read.
 */
export function isProcessorList({ title }: Pick<Outline, 'title'>): boolean {
  return title.length <= 120 && listName.test(title) && !isAboutOne.test(title);
}

const listName =
  /\bsub-? ?processors?\b|\b(?:list of |our |current |authori[sz]ed )?(?:data |third[- ]party )?processors\b(?! agreement)|\b(?:list of|our|authori[sz]ed|third[- ]party) (?:third[- ]party )?(?:service providers|vendors|suppliers)\b|^(?:third[- ]party )?vendor list\b/i;

/** Posts about one, agreements with them, help for them. */
const isAboutOne =
  /\b(?:agreements?|addendum|terms|how|what|why|when|guide\w*|faqs?|updat(?:ed|ing) our|changes? to|new|adding|removing|announc\w*|blog|word|text|image|payment|food|data processors? for|chang\w*|subscribe|notifications?|hiring|requirements|obligations|policy|notice)\b/i;
