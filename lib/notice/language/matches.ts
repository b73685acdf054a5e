/**
 * All matches of a global pattern, as `matchAll` gives them; but that makes a copy of the pattern at each call, which
 * took a tenth of the reading of a notice. Not for patterns by code points (`u`). Throws where one is not global.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('Only a global pattern has many matches.');
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** What stands before the first match of a pattern; the whole text where there is none. Cheaper than to split it. */
export function upTo(text: string, pattern: RegExp): string {
  const end = text.search(pattern);
  return end < 0 ? text : text.slice(0, end);
}
