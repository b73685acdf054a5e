import type { Outline } from './outline.ts';
import { type Topic, topicsOf } from './topics.ts';

/**
 * Whether a page is a privacy notice of the Python Software Foundation (PSF), by what it says: it is named a privacy
 * notice, it has a notice's sections, and it is the PSF that speaks. On which host it stands is asked elsewhere.
 */
export function isPsfNotice(outline: Outline): boolean {
  return namesNotice(outline.title) && hasNoticeSections(outline) && speaksForPsf(outline);
}

/**
 * "PyPI Privacy Notice", "Privacy and Data Policy", "Python Software Foundation Privacy Policy": the name of a notice,
 * not a headline about one ("Updating our Privacy Notice").
 */
export function namesNotice(title: string): boolean {
  const words = title.trim();
  return noticeName.test(words) && !headline.test(words);
}

const noticeName =
  /^(?:[^\s,:;!?–—-]*[\w.)’'][\s,–—:-]+){0,9}?(?:privacy|data protection)(?:(?: and|,| &) [\w-]+(?: [\w-]+)?)? (?:notice|policy|statement)s?(?:\s*[([].{0,40}[)\]])?$/i;
const headline =
  /^(?:(?:an? |the |some |our )*(?:updat\w*|introduc\w*|announc\w*|chang\w*|new|improv\w*|read|see|about|revis\w*|what|why|how|when|rewrit\w*|publish\w*|simplif\w*)\b)/i;

/** Two topics of a notice at least, and one of them what it is for. A page of terms may have one by chance. */
function hasNoticeSections({ sections }: Outline): boolean {
  const topics = new Set(topicsOf(sections).flatMap(({ topic }) => topic ?? []));
  return topics.size >= 2 && essential.some((topic) => topics.has(topic));
}

const essential: Topic[] = ['data', 'purposes'];

/**
 * Who speaks: the organisation that the text introduces by its short name, or that it says collects, or is the
 * controller. The first such organisation is the notice's own; others may be named after it.
 */
function speaksForPsf({ sections }: Outline): boolean {
  for (const { lines } of sections) {
    for (const { text } of lines) {
      const { org } = speaker.exec(text.slice(0, 2000))?.groups ?? {};
      if (org) return isPsf.test(org);
    }
  }
  return false;
}

const isPsf = /\b(?:Python Software Foundation|PSF)\b/;

/** A name in capitals, as "Python Software Foundation" or "Example Community of Users". */
const name = String.raw`(?:[A-Z][\w&.’'-]{0,40}(?: (?:of|for|the|and) (?=[A-Z])| (?=[A-Z(“"])|(?=\W))){1,6}`;
const does = String.raw`(?:(?:may|will|also|only|automatically) )*(?:collects?|gathers?|uses?|processes|respects?|takes|operates|runs|is (?:the (?:data )?controller|responsible|committed|dedicated|is dedicated)|are (?:committed|dedicated))\b`;
const speaker = new RegExp(
  String.raw`(?<org>${name}) ?\((?:the |“|"|hereinafter |‘|')+[^)]{1,40}\)|\b(?:entrusting|how|information|data) (?:the )?(?<org>${name})|(?<org>${name}) ?${does}`,
);
