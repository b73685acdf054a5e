/**
 * Whether a heading is the name of a privacy notice ("PyPI Privacy Notice", "Privacy Notice for job applicants"),
 * not a headline about one ("Updating our Privacy Notice"), a draft, a guide or a section of another text.
 */
export function namesNotice(title: string): boolean {
  const words = title.trim();
  // "12. Changes to our privacy notices" is a section.
  if (words.length > 200 || /^\d+[.)]/.test(words)) return false;
  const name = noticeName.exec(words);
  if (!name) return false;
  const [, before = '', after = ''] = name;
  return (
    !/^(?:(?:the |our )?new|an?|some)\s/i.test(before) &&
    !saysSomething.test(before) &&
    !isAboutOne.test(before) &&
    !isAboutOne.test(after) &&
    !startsSmall.test(after)
  );
}

/** Whose, "Privacy Notice", and for whom. */
const noticeName =
  /^((?:[^\s,:;!?–—-]{0,40}[\w.)’'][\s,–—:-]+){0,9}?)(?:privacy|data protection)(?:(?: and|,| &) [\w-]+(?: [\w-]+)?)? (?:notice|policy|statement)s?(\s*[([].{0,40}[)\]]| (?:for|of) \S+(?: \S+){0,5}|\s*[:–—-] ?[A-Z]\S*(?: \S+){0,4})?$/i;

/** A name has no verb in it and speaks to nobody: "PyPI has a new Privacy Notice", "What to know about the …". */
const saysSomething =
  /(?:^|\s)(?:to|about|has|have|is|are|was|gets|we|we['’]\w+|i|you|your|my|what|why|how|when)\s/i;

/** Texts that are about a notice, by the noun or verb that says what they are. */
const isAboutOne =
  /\b(?:updat\w*|introduc\w*|announc\w*|chang\w*|improv\w*|revis\w*|rewrit\w*|publish\w*|simplif\w*|read|see|writing|guide\w*|draft\w*|propos\w*|rfc|templates?|samples? for|examples? of|minutes|resolution|motion|comments?|feedback|history|archived?|summary|review\w*|faqs?|questions?|what|why|how)\b/i;

/** "PSF Privacy Notice: added a processor"; a host may be small ("Privacy Notice: pypi.org"). */
const startsSmall = /^\s*[:–—-] ?[a-z](?!\S*\.)/;
