// Transfers across borders. To add a row: a name, a pattern, a sentence that it reads and one that it leaves.
import type { Cue } from './frame.ts';

export const transferCues: Cue[] = [
  {
    name: 'outside',
    says: /\boutside (?:of )?(?:your (?:own )?(?:country|state|province|jurisdiction)|the (?:eu|eea|uk|european|united|economic|country|jurisdiction)|europe\w*|eea|eu|uk|india|switzerland)\b/i,
    reads: ['Your data may leave for places outside the EEA.'],
    leaves: ['We never share it outside our office.'],
  },
  {
    name: 'other-countries',
    says: /\b(?:transfer\w*|shar(?:e|ed)|stor(?:e|ed|age)|process\w*|sent|hosted|maintained|access\w*|located)\b.{0,200}\b(?:other|another|third|foreign|different|these|those|such) (?:countr(?:y|ies)|jurisdictions?)\b|\bto countries\b|\bcountry other than\b|\boverseas\b|\bacross borders\b|\bcross-border\b|\binternational transfers?\b|\bthird[- ]countr(?:y|ies)\b/i,
    reads: ['Your data may be transferred to other countries.'],
    leaves: ['We serve users in other countries.'],
  },
  {
    name: 'country-named',
    says: /\b(?:transfer\w*|stored?|hosted|process(?:ed)?|located|servers?|kept|held|data cent(?:er|re)s?|based|sent|maintained)\b.{0,100}\b(?:in|to|within|from) (?:the )?(?:United States|US|USA|U\.S|EU|EEA|European Union|European Economic Area|UK|United Kingdom|India|Ireland|Germany|Canada|Singapore|Netherlands|France|Switzerland|Australia|Finland|Japan|Iceland|Sweden)\b/,
    unless:
      /\b(?:company|organi[sz]ation|headquartered|corporation|residents?|citizens?|users|law|laws)\b(?=.{0,60}\b(?:in|of) (?:the )?(?:United|US|EU|EEA|UK|California))/,
    reads: ['Our servers are located in Germany.'],
    leaves: ['We are an organization in Germany.'],
  },
  {
    name: 'safeguard',
    says: /\bstandard contractual clauses\b|\badequa(?:cy|te) (?:decision|level)|\bdata privacy framework\b|\bprivacy shield\b|\bbinding corporate rules\b|\bmodel (?:contract(?:ual)? )?clauses\b|\bSCCs?\b|\badequate controls in place\b/i,
    reads: ['We rely on standard contractual clauses.'],
    leaves: ['We use a contract.'],
  },
];

/** Countries and unions as notices write them. */
export const countryNames =
  /\b(?:the )?(?:United States(?: of America)?|USA|U\.S\.A?\.?|US(?=\b)|United Kingdom|UK|European (?:Union|Economic Areas?)(?: \(E\w+\))?|EEA|EU|India|Ireland|Germany|France|Spain|Italy|Finland|Netherlands|Switzerland|Canada|Australia|Singapore|Malaysia|Japan|China|Hong Kong|(?:South )?Korea|Turkey|Egypt|Israel|Brazil|Mexico|Russia|Vietnam|Indonesia|United Arab Emirates|New Zealand|Norway|Sweden|Denmark|Belgium|Austria|Poland|Portugal|Iceland|South Africa|Philippines|Thailand|Taiwan)\b/g;

export const safeguards =
  /\b(?:EU |European Commission(?:['’]s)? )?standard contractual clauses\b|\badequacy decisions?\b|\b(?:EU-U\.?S\.? )?data privacy framework\b|\bprivacy shield\b|\bbinding corporate rules\b|\bSCCs?\b/i;
