import type { Fact, Notice } from './model.ts';
import { mayNameService } from './processors/names.ts';

/** What a notice may or may not say: a list or a particular of the model, or the DPA of one of its processors. */
export type Asked =
  | Exclude<
      keyof Notice,
      | 'version'
      | 'documentKind'
      | 'url'
      | 'title'
      | 'site'
      | 'unread'
      | 'coverage'
      | 'doubts'
      | 'aggregateAnalytics'
    >
  | 'aggregateAnalytics'
  | 'dpa';

/** `none`: the notice does not say it. `unsorted`: it may, in these sentences, of which nothing was made. */
export type Absence = { known: true; unsorted: [] } | { known: false; unsorted: [Fact, ...Fact[]] };

/**
 * Takes a notice and what was not found in it; says whether it is known that the notice does not say it. "Not stated"
 * is a claim: it is made only where every sentence that could hold the answer was sorted.
 */
export function absence({ unread }: Pick<Notice, 'unread'>, asked: Asked): Absence {
  const mayHold = signs[asked];
  const [first, ...others] = unread.filter(({ text, leadIn = '' }) => mayHold(text) || mayHold(leadIn));
  return first ? { known: false, unsorted: [first, ...others] } : { known: true, unsorted: [] };
}

/** Wide on purpose: a sentence that says none of these things is let through more easily than one that does is missed. */
const signs: Record<Asked, (text: string) => boolean> = {
  // "Payments go through Acme", "The list of our processors is on a page of its own"
  processors: (text) =>
    isOfServices.test(text) ||
    (mayNameService(text.replace(/^\W*\w+/, '')) && !isOfOwnPages.test(text)) ||
    address.test(text),
  dpa: (text) =>
    /\b(?:DPAs?|addend(?:um|a)|agreements?|data[- ]processing|contracts?|terms)\b/i.test(text) ||
    address.test(text),
  dataCollected: has(
    /\b(?:data|information|details|address(?:es)?|names?|numbers?|cookies?|identifiers?|logs?|collect\w*|receiv\w*|record\w*|provid\w*|submit\w*|upload\w*|page|list)\b/i,
  ),
  notCollected: has(/\b(?:not|never|no|nor|without|n['’]t)\b|n['’]t\b/i),
  sources: has(/\b(?:from|sources?|obtain\w*|receiv\w*|get)\b/i),
  aggregateAnalytics: has(/\b(?:analytics|statistics?|aggregat\w*|anonym\w*|count\w*|measur\w*|visits?)\b/i),
  purposes: has(
    /\b(?:us(?:e|es|ed|ing)|purposes?|in order|so that|to [a-z]{3,}|for [a-z]{4,}|help\w*|allow\w*|need\w*)\b/i,
  ),
  legalBases: has(
    /\b(?:consent|contracts?|legitimate|legal(?:ly)?|obligation|interests?|basis|bases|law(?:ful)?|article|art\.|GDPR)\b/i,
  ),
  recipients: has(
    /\b(?:shar\w*|disclos\w*|third[- ]part\w*|partners?|law|authorit\w*|courts?|police|sell|sold|transfer\w*|recipients?|public\w*|visible|affiliates?|with [a-z]+)\b/i,
  ),
  sharing: has(
    /\b(?:shar\w*|disclos\w*|third[- ]part\w*|partners?|law|authorit\w*|courts?|police|sell|sold|transfer\w*|recipients?|public\w*|visible|affiliates?)\b/i,
  ),
  rights: has(
    /\b(?:rights?|you (?:can|may|are entitled)|request|access|correct|delet\w*|eras\w*|remov\w*|object\w*|opt|withdraw\w*|unsubscribe|complain\w*|complaints?)\b/i,
  ),
  retention: has(
    /\b(?:keep|kept|retain\w*|retention|stor(?:e|ed|age)|delet\w*|eras\w*|remov\w*|days?|weeks?|months?|years?|hours?|long(?:er)?|indefinitely|permanent\w*|forever|until)\b/i,
  ),
  transfers: has(
    /\b(?:transfer\w*|countr(?:y|ies)|abroad|overseas|borders?|international\w*|located|servers? (?:in|are)|EU|EEA|USA?|UK|United States|Europe\w*|clauses|adequacy)\b/,
  ),
  automatedDecisions: has(
    /\b(?:automat\w*|algorithm\w*|profil\w*|machine|artificial|AI|decisions?|human)\b/i,
  ),
  children: has(
    /\b(?:child(?:ren)?|minors?|age[ds]?|years old|under (?:the )?(?:age|\d)|parents?|guardians?|kids|teen\w*)\b/i,
  ),
  security: has(/\b(?:secur\w*|encrypt\w*|protect\w*|breach\w*|safeguards?|password\w*|safe\w*)\b/i),
  contact: has(/@|\b(?:contact|e-?mail|write|ask|questions?|reach|form|call|phone|address)\b/i),
  dpo: has(/\b(?:officer|DPO|representative)\b/i),
  controller: has(/\b(?:controllers?|responsible|operated by|run by|owned by)\b/i),
  changesPolicy: has(/\b(?:chang\w*|updat\w*|amend\w*|revis\w*|modif\w*)\b/i),
  lastUpdated: has(/\b(?:updated?|effective|revised|version|dated?)\b|\b(?:19|20)\d{2}\b/i),
  addendumTo: has(/\b(?:addendum|supplement\w*|addition|together with|annex|applies too|also applies)\b/i),
};

function has(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

const address = /\b(?:https?:\/\/|www\.)/i;

/** Whoever handles data for somebody, by kind. */
const isOfServices =
  /\b(?:(?:sub-?)?processors?|service providers?|providers?|third[- ]part(?:y|ies)|vendors?|suppliers?|contractors?|partners?|host(?:ed|ing|s)|cloud|outsourc\w*|on (?:our|its) behalf)\b/i;

/** "See the PSF Privacy Notice" names no service. */
const isOfOwnPages = /\b(?:this|our|the) (?:[\w.]+ ){0,3}(?:privacy )?(?:notice|policy|statement)\b/i;
