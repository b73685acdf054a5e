import { upTo } from './matches.ts';
import { patternsFor, type Statement } from './statement.ts';
import { trimEndOf } from './trim.ts';

/**
 * Takes a sentence; gives the purposes it states, as they stand in it ("protect against unauthorized intrusion into
 * our servers"), or none. "used only for payments" restricts a use and states no new one.
 */
export function usesIn(sentence: string): string[] {
  if (denial.test(sentence)) return [];
  const words = sentence.replace(secondVerb, '$1');
  const uses: string[] = [];
  for (const pattern of patternsFor(words, statementsOfUse)) {
    const { what = '', use } = pattern.exec(words)?.groups ?? {};
    if (!use || isName.test(what) || isPerson.test(what) || saysForItself.test(what)) continue;
    if (notData.test(upTo(what, addition))) continue;
    for (const item of splitUses(use)) if (!uses.some((known) => known.includes(item))) uses.push(item);
    if (uses.length > 0) break;
  }
  return uses;
}

/** "for tallying elections, and are deleted afterwards": what else happens to it is no purpose. */
const secondVerb = /,?\s+and (?:is|are|will be|may be) (?!used\b|needed\b|processed\b)[^.;]*([.;]|$)/i;

/** "information about you that we collected" */
const addition = /\s(?:about|from|that|which|you|we|for|of|collected|provided)\b/;

/** What is used must be data, not a helper: "we may use a service provider to process payments" states no purpose. */
const notData =
  /\b(?:providers?|third[- ]part(?:y|ies)|compan(?:y|ies)|processors?|services?|software|tools?|contractors?|vendors?|encryption|firewalls?|measures|procedures)\b/i;
const data = String.raw`(?:information|data|details|it|them|these|this|addresses|cookies|logs?|names?)\b`;
/** "this information for site administration purposes, such as to …": the purpose stands before the "to". */
const saysForItself =
  /\bpurposes?\b|\b(?:such as|including|and|or)$|\b(?:you|they) (?:used?|need|want|wish|choose|chose|have)$/i;

/** "We require you to pay": asks somebody, uses nothing. */
const isPerson =
  /^(?:us|you|everyone|anyone|everybody|(?:our |all )?(?:users|members|attendees|speakers|visitors|sponsors|participants)|to)\b/i;

/** "Google Analytics": a name, not data. */
const isName = /^(?!PSF\b|IP\b|HTTP\b)[A-Z][\w.]*(?: [A-Z][\w.]*){0,6}$/;

/** "to" and a verb; not "to us", "to third parties". */
const toVerb = String.raw`(?:in order |so as )?to (?:also |better |help )?(?!us\b|you\b|the\b|our\b|your\b|a\b|an\b|any\b|third\b|that\b|this\b|which\b|whom\b|those\b|it\b|its\b|other\b|others\b|sponsors\b|members\b|visitors\b|users\b)(?=[a-z])`;

/** Ordered: the first that matches decides. Each with a sentence it serves. */
export const statementsOfUse: Statement[] = [
  // "We use basic usage information to protect against unauthorized intrusion"
  {
    needs: ['to '],
    says: new RegExp(
      String.raw`(?<!\byou (?:may |can |will )?)\b(?:use|process|analy[sz]e|need|require|retain|collect|store|log|record|keep|gather)(?:s|es)?\s+(?<what>[^.;]{1,200}?)\s+${toVerb}(?<use>[^.;]+)`,
      'i',
    ),
  },
  // "This data is used to customize our website content"
  {
    needs: ['used', 'processed', 'needed'],
    says: new RegExp(
      String.raw`\b(?:is|are|be) (?:also |then )?(?:used|processed|needed) ${toVerb}(?<use>[^.;]+)`,
      'i',
    ),
  },
  // "To protect the index from abuse, we analyze download logs."
  {
    needs: [', '],
    says: /^(?:in order )?to (?<use>[a-z][^,;.]+), (?:we|the psf|psf|pypi)\b[^.;]*\b(?:use|process|analy[sz]e|collect|log|store|record|keep)\b/i,
  },
  // "We collect this information for site administration purposes, such as to analyze this data"
  {
    needs: ['for '],
    says: new RegExp(
      String.raw`\b(?:collect|use|process|need|gather)(?:s|es)?\s+(?:[^.;]{0,120}?\b${data})\s+(?<use>for\s+(?!example\b|instance\b|the following\b|(?:the |any |all )?(?:principal |following |other |these |those )?purposes?\b)[^.;]{0,200}\b(?:purposes?|administration|statistics|analytics|analysis|security|support)\b[^.;]*)`,
      'i',
    ),
  },
  // "The PSF uses information about your employer for sponsorship outreach"
  {
    needs: ['for '],
    says: new RegExp(
      String.raw`\b(?:use|process)(?:s|es)?\s+(?:(?!only\b)[^.;]{0,120}?\b${data})[^.;,]{0,60}?\s+(?<use>for\s+(?!example\b|instance\b|the following\b|any\b|no\b|other\b|you\b|us\b|them\b|as long\b|\d|(?:which|whom|what)\b|(?:(?:its|our|the) )?(?:\w+ )?purposes?\b\s*(?:of|:|other|described))[^.;]+)`,
      'i',
    ),
  },
  // "Your address is used for sending receipts"
  {
    needs: ['used', 'processed', 'needed'],
    says: /\b(?:is|are|be) (?:also )?(?:used|processed|needed) (?<use>for\s+(?!example\b|instance\b|the following\b)[^.;]+)/i,
  },
  // "Your email address helps us recover your account", "This allows us to keep PyPI secure"
  {
    needs: ['help', 'allow', 'enable'],
    says: /\b(?:information|data|details|it|this|these|address(?:es)?|logs?|names?|cookies|your [\w -]{1,40}?)\s+(?:also )?(?:helps? us(?: to)?|(?:allows?|enables?) us to)\s+(?<use>[^.;]+)/i,
  },
  // "We may use it for the following purposes: to run elections, to issue refunds"
  {
    needs: ['purposes', 'reasons'],
    says: /\b(?:use|process|collect)(?:s|es|ed)?\b[^.;:]{0,200}\b(?:purposes|reasons)\s*:\s+(?:to )?(?<use>[^.;]+)/i,
  },
  // "Applications are reviewed to evaluate your request"
  {
    needs: ['reviewed', 'collected', 'analysed', 'analyzed', 'stored', 'kept', 'logged'],
    says: new RegExp(
      String.raw`\b(?:information|data|details|applications?|records?|address(?:es)?)\b[^.;]{0,200}\b(?:is|are) (?:reviewed|collected|analy[sz]ed|stored|kept|logged)\b[^.;]{0,200}?\s+${toVerb}(?<use>[^.;]+)`,
      'i',
    ),
  },
  // "We may ask … to enter credit card or account information in order to process payments"
  {
    needs: ['in order to', 'so that we can', 'so we can'],
    says: /\b(?:ask|enter|provide|collect|request|need|log|store|record)\b[^.;]{0,200}\b(?:in order to|so that we can|so we can)\s+(?<use>[^.;]+)/i,
  },
];

/** "No data is used to", "We do not use" */
const denial =
  /\b(?:do|does|will|is|are|be) ?(?:not|n['’]t) (?:be )?(?:\w+ly )?(?:use|used|process|processed)\b|\bnever use|\bused only (?:for|to)\b|\bonly used (?:for|to)\b|\b(?:and )?for no(?:thing| other|thing else)\b|\bnever for\b/i;

/** "to communicate with members, to provide access, and to provide the services", "…, as well as monitor …" */
function splitUses(words: string): string[] {
  return words
    .split(nextUse)
    .map((use) => trimEndOf(use.replace(/^(?:and|or|to)\s+/i, ''), ' ,;:.'))
    .filter((use) => use !== '');
}

/** What personal data is used to do; a verb of this list after a comma begins a purpose of its own. */
const verbs = [
  'administer',
  'analy[sz]e',
  'answer',
  'authenticate',
  'communicate',
  'comply',
  'contact',
  'create',
  'customi[sz]e',
  'debug',
  'deliver',
  'detect',
  'develop',
  'diagnose',
  'display',
  'enable',
  'enforce',
  'enrol',
  'enroll',
  'ensure',
  'evaluate',
  'fulfil',
  'fulfill',
  'host',
  'identify',
  'improve',
  'inform',
  'investigate',
  'issue',
  'keep',
  'maintain',
  'manage',
  'measure',
  'monitor',
  'notify',
  'operate',
  'organi[sz]e',
  'personali[sz]e',
  'plan',
  'prevent',
  'process',
  'produce',
  'protect',
  'provide',
  'publish',
  'register',
  'remember',
  'remind',
  'report',
  'resolve',
  'respond',
  'run',
  'secure',
  'send',
  'show',
  'support',
  'tell',
  'track',
  'understand',
  'verify',
].join('|');

/** Where the next purpose begins. */
const nextUse = new RegExp(
  String.raw`,?\s+(?:and|or|as well as)\s+to\s+|,\s+to\s+|,\s+as well as\s+|,\s+(?:and\s+|or\s+)?(?=(?:${verbs})\s)`,
  'i',
);
