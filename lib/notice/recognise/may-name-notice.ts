/**
 * Whether a heading has the words of which the names of notices and of lists of processors are made. The tab asks no more
 * than that before it gives a page's outline; what `namesNotice` and `namesProcessorList` say decides, in the extension.
 */
export function mayNameNotice(heading: string): boolean {
  return !sectionNumber.test(heading) && words.test(heading.slice(0, 300));
}

const sectionNumber = /^\s*\d+[.)]/;

const words =
  /\b(?:privacy|data protection|personal data|cookies?)\b.{0,60}\b(?:notice|polic(?:y|ies)|statement|declaration|information|note)|\byour (?:privacy|personal|data|information)|processors?\b/i;
