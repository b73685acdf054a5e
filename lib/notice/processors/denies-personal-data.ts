/**
 * Whether a sentence says of a processor that no personal data reaches it. Only a denial without any restriction does:
 * one that says to whom else, what for, where, how long or from whom ("does not share your personal information with
 * advertisers", "No personal information is collected from children") leaves room for all the rest.
 */
export function deniesPersonalData(sentence: string, name: string): boolean {
  if (sentence.length > longest || !/personal/i.test(sentence)) return false;
  const words = sentence
    .split(name)
    .join('they')
    .replace(/^\W+|\W+$/g, '')
    .replace(/^(?:and|but|so|here|there|thus|therefore),? /i, '');
  return denials.test(words);
}

/** Such a denial is short: what makes a sentence longer restricts it. */
const longest = 200;

const data = String.raw`(?:(?:your|any|any of your) )?personal(?:ly identifiable| or sensitive)? (?:information|data)`;
const verb = String.raw`(?:collect|send|sent|shar|stor|transmit|process|pass|transfer|receiv|disclos|kept|keep|get|see|hold|access|log|record)(?:e|ed|es|s|ted|ting|t|ing|red|ged)?`;
const verbs = String.raw`${verb}(?:(?:,? (?:or|and|nor)|,) ${verb}){0,4}`;
/** The processor itself is no restriction. */
const them = String.raw`(?:them|they|it|this service|this company|(?:their|its) (?:servers?|systems?|service|side))`;
const end = String.raw`(?: (?:on(?: to)?|to|with|by|through|via|from) ${them})?(?: at all| ever| whatsoever| in any way)?$`;

const denials = new RegExp(
  [
    // "No personal information is collected", "No personal data is ever sent to Acme"
    String.raw`^(?:absolutely )?no ${data} (?:is|are|will be|gets?) (?:ever )?(?:being )?${verbs}${end}`,
    // "No personal data leaves our servers"
    String.raw`^no ${data} (?:ever )?(?:leaves|reaches|goes to) (?:our (?:own )?(?:servers?|systems?)|${them})$`,
    // "Personal information is never shared with them"
    String.raw`^${data} (?:is|are|will) (?:not|never) (?:be )?${verbs}${end}`,
    // "We do not send Acme any personal information", "Acme does not have access to personal information"
    String.raw`^(?:we|it|they|the psf|psf|this|this service|which) (?:(?:do|does|will|did|can) (?:not|never)|cannot|don['’]t|doesn['’]t|never) (?:ever )?(?:have access to|${verbs})(?: ${them})?(?: (?:any|to))? ?${data}${end}`,
    // "These records contain no personal data", "Acme receives no personal information"
    String.raw`^(?:it|they|this|these|those|we|which|(?:these|the|such|those|this|their) [\w-]+(?: [\w-]+)?) (?:contains?|includes?|involves?|receives?|gets?|sees?|stores?|sends?|collects?|process(?:es)?|holds?) no ${data}${end}`,
  ].join('|'),
  'i',
);
