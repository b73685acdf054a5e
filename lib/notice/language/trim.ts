/**
 * A text without any of `characters` at its end. Not by a pattern such as `[.,]+$`: on a long run of them in the
 * middle of a text that takes time quadratic in its length.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
