/**
 * Whether a sentence says of a service that it is not used, or no longer: "We no longer use Acme", "Acme (used until
 * 2024)", "2027-05-01: Removed Acme". A change log's line is none that says who handles data now.
 */
export function isFormer(sentence: string): boolean {
  return denials.test(sentence) || endings.some((pattern) => pattern.test(sentence));
}

/** The same of an entry, by its sentences: the first names it; of the others only those that speak of its end count. */
export function isFormerEntry([first = '', ...others]: string[]): boolean {
  return (
    isFormer(first) || others.some((text) => speaksOfIt.test(text) && endings.some((one) => one.test(text)))
  );
}

const speaksOfIt = /^(?:it|this|they|no longer|used|until|retired|discontinued|removed|replaced|formerly)\b/i;

/** "We do not use", "The PSF has stopped using", "We used", "We switched from" */
const denials =
  /^\W*(?:the )?(?:we|psf|foundation|company|site|website|service|pypi) (?:(?:do not|does not|don['’]t|doesn['’]t|did not|never|no longer|(?:have |has )?(?:stopped|ceased)|used to)(?: currently| now)? ?(?:us(?:e|es|ing)|work(?:ing)?|employ(?:ing)?|rely(?:ing)?|partner(?:ing)?|host(?:ing)?)?\b|(?:previously |formerly |once )?(?:used|worked with|relied on|switched (?:away )?from|moved (?:away )?from)\b)/i;

const endings = [
  // "no longer used since 2026", "no longer a processor", "not used any more"
  /\bno longer (?:us(?:e|ed|ing)|in use|active|a |our |an? |with us|work|process|handle|host|receive)/i,
  /\bnot (?:in use|used) (?:any ?more|any longer)\b/i,
  // "used until 2024", "until March 2027", "(2019 to 2023)"
  /\b(?:used|active|employed|in use|a processor)\b[^.;]{0,40}\b(?:until|till|up to|through)\b[^.;]{0,20}\d{4}\b/i,
  /^[^.;]{0,60}\b[Uu]ntil (?:(?:the )?(?:end|start|middle) of )?(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{4}\b/,
  // "was replaced by", "it has been retired"
  /\b(?:was|were|has been|have been|is|are) (?:since )?(?:retired|discontinued|decommissioned|phased out|switched off|replaced (?:by|with)|removed from (?:this|the|our) (?:list|notice)|terminated)\b/i,
  // "2027-05-01: Removed Acme", "Formerly: Acme", "Removed: Acme"
  /^\W*(?:\d{4}-\d{2}-\d{2}\W*)?(?:(?:we )?(?:removed|dropped|retired|discontinued|replaced)|former(?:ly)?|previously)\b/i,
];
