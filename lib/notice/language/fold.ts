/**
 * Characters that are not seen but change how a line reads: zero-width ones, soft hyphens, and the controls
 * that turn the writing direction (Unicode Standard Annex #9, section 2).
 */
const unseen = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Text as it is read: white space folded to single spaces, unseen characters gone. Ends are kept as a space. */
export function fold(text: string): string {
  return text.replace(unseen, '').replace(/\s+/g, ' ');
}
