/**
 * Whether a heading is the name of a privacy notice ("PyPI Privacy Notice", "Privacy Notice for job applicants", "Privacy
 * Policy | Python.org"), not a headline about one ("Updating our Privacy Notice"), a draft, a guide or a section of
 * another text.
 */
export function namesNotice(title: string): boolean {
  if (title.length > 200 || sectionNumber.test(title)) return false;
  const words = title.replace(symbols, '').trim();
  return isName(words) || partsOf(words).some((part) => isName(part));
}

/** "12. Changes to our privacy notices" is a section. */
const sectionNumber = /^\s*\d+[.)]/;

/** "🔒 PyPI Privacy Notice" */
const symbols = /^[^\p{L}\p{N}“"'‘]+|[\s¶#]+$/gu;

/**
 * A heading made of the page's title has the site's name before or after the notice's: "Privacy Policy | Python.org".
 * The rest must be a name, too: no verb, no date of a post.
 */
function partsOf(title: string): string[] {
  const parts = title.split(/\s[|·•»/–—-]\s|:\s/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 3) return [];
  return parts.every((part) => isSiteOrNotice(part) || isVersion.test(part)) ? parts : [];
}

function isSiteOrNotice(part: string): boolean {
  return isName(part) || (isSite.test(part) && !isAboutOne.test(part) && !saysSomething.test(`${part} `));
}

/** Up to six words, the first with a capital, or a host. */
const isSite = /^(?:\p{Lu}|\d|[a-z]\S*\.[a-z])\S*(?: \S+){0,5}$/u;

function isName(words: string): boolean {
  const name = noticeName.exec(words.replace(version, '').trim());
  if (!name) return false;
  const { before = '', after = '', audience = '' } = name.groups ?? {};
  return (
    !/^(?:(?:the |our )?new|an?|some)\s/i.test(before) &&
    !saysSomething.test(before) &&
    !isAboutOne.test(before) &&
    !isAboutOne.test(after) &&
    !isAbout.test(audience) &&
    !startsSmall.test(after)
  );
}

const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?${month}(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}`;
const since = String.raw`(?:last )?(?:updated|revised|modified|effective|dated|valid|in force|as of|from|since)(?: (?:on|as of|from|since|date))?:?`;

/** What tells one version of a notice from another: "2027", "v2", "– effective January 2027", "(Updated May 2026)" */
const version = new RegExp(
  String.raw`(?<![\s,–—|:-])[\s,–—|:-]*[([]?(?:(?:${since} )?(?:${day})|v(?:ersion |er\. ?)?\.? ?\d{1,3}(?:\.\d{1,3}){0,3}|version \d{1,3}(?:\.\d{1,3}){0,3})[)\]]?\.?$`,
  'i',
);
const isVersion = new RegExp(
  String.raw`^(?:(?:${since} )?(?:${day})|v(?:ersion )?\.? ?\d{1,3}(?:\.\d{1,3}){0,3})\.?$`,
  'i',
);

const whose = String.raw`(?<before>(?:[^\s,:;!?–—-]{0,40}[\w.)’'][\s,–—:-]+){0,9}?)`;
const kind = String.raw`(?:(?:(?:data )?privacy|data protection|personal data|cookie)(?:(?: and|,| &) [\w-]+(?: [\w-]+)?)? (?:notices?|polic(?:y|ies)|statements?|declarations?|information|notes?)(?: (?:and|&) (?:cookies?|data protection|privacy|security) (?:notices?|polic(?:y|ies)|statements?))?|how (?:we|\p{Lu}[\w.]*) (?:handles?|uses?|process(?:es)?|protects?|treats?|collects?) your (?:personal )?(?:data|information)|your privacy at \p{Lu}\S*(?: \p{Lu}\S*){0,3})`;

/** Whose, "Privacy Notice", and for whom. A policy on cookies alone is none, whatever follows. */
const noticeName = new RegExp(
  String.raw`^${whose}(?!cookies? (?:notice|polic(?:y|ies)|statement)$)${kind}(?<after>\s*[([].{0,40}[)\]]|(?<audience> (?:for|of|at|to) \S+(?: \S+){0,7})|\s*[:–—-] ?\p{Lu}\S*(?: \S+){0,4})?$`,
  'iu',
);

/** "Privacy Policy of the past", "Privacy Notice for review" */
const isAbout =
  /\b(?:review|comments?|discussion|feedback|past|consultation|dummies|beginners|download|examples?|templates?)\b/i;

/** A name has no verb in it and speaks to nobody: "PyPI has a new Privacy Notice", "What to know about the …". */
const saysSomething =
  /(?:^|\s)(?:to|about|has|have|is|are|was|gets|we|we['’]\w+|i|you|your|my|what|why|how|when)\s/i;

/** Texts that are about a notice, by the noun or verb that says what they are. */
const isAboutOne =
  /\b(?:updat\w*|introduc\w*|announc\w*|chang\w*|improv\w*|revis\w*|rewrit\w*|publish\w*|simplif\w*|read|see|writing|guide\w*|draft\w*|propos(?!als?\b)\w*|rfc|templates?|samples? for|examples? of|minutes|resolution|motion|comments?|feedback|history|archived?|summary|review\w*|faqs?|questions?|what|why|how|blog|news|added|removed)\b/i;

/** "PSF Privacy Notice: added a processor"; a host may be small ("Privacy Notice: pypi.org"). */
const startsSmall = /^\s*[:–—-] ?[a-z](?!\S*\.)/;
