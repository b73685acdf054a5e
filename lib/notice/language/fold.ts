/** Text as it is read: white space folded to single spaces, unseen characters gone. Ends are kept as a space. */
export function fold(text: string): string {
  // Half of a page's texts are ends of lines between its elements.
  if (text === '\n') return ' ';
  if (!needsFolding.test(text)) return text;
  return (isPlain.test(text) ? text : text.replace(unseen, '')).replace(space, ' ');
}

/** Most text has nothing unseen: ASCII, the quotation marks, dashes and bullet of English typography. */
const isPlain = /^[\t\n\r -~‘’“”–—•]*$/;

/** And most of that no white space but single spaces. */
const needsFolding = /[^ -~‘’“”–—•]| {2}/;

/** All white space but the single space, which most is. */
const space = /[\s\x85]{2,}|[^\S ]|\x85/g;

/**
 * Characters that are not seen but change how a line reads, or cannot be shown: zero-width ones, soft hyphens, those
 * that turn the writing direction (Unicode Standard Annex #9, section 2), fillers, tags, controls.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]|(?![\s\x85])\p{Cc}/gu;
