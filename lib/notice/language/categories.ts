import type { DataCategory } from '../model.ts';

/** The category of a kind of data by the words that name it. Ordered: the first row that matches decides. */
export function categoryOf(item: string): DataCategory {
  return rows.find(([, pattern]) => pattern.test(item))?.[0] ?? 'other';
}

const rows: [DataCategory, RegExp][] = [
  // "Billing and payment information", "credit card or account information"
  ['payment', /\b(?:payments?|billing|credit|cards?|bank|invoice|financial|donations?|tax)\b/i],
  // "IP addresses", "domain names of visitors", "cookies"
  [
    'online-identifier',
    /\bIPs?\b|\b(?:cookies?|domain names?|user ?names?|identifiers?|account id\w*|log-?in|referr\w+)\b/i,
  ],
  // "HTTP User-Agent", "browser type"
  ['device', /\buser[- ]?agents?\b|\b(?:browser|device|operating system|hardware|computer|screen|tls)\b/i],
  // "Ethnicity, Nationality, Gender, and other demographic information"
  [
    'special',
    /\b(?:ethnic\w*|national(?:ity|ities)|gender|rac(?:e|ial)|religio\w*|health|medical|disabilit\w*|sensitive|demographic|vaccin\w*|covid\S*|biometric)\b/i,
  ],
  // "Dietary preferences and requirements"
  ['preference', /\b(?:preferences?|dietary|interests?|accessibility|settings?)\b/i],
  // "history of pages viewed", "Information automatically provided by your interaction with our services"
  [
    'usage',
    /\b(?:usage|use of|visits?|pages?|history|duration|logs?|interactions?|downloads?|referral|request (?:time|url))\b/i,
  ],
  // "Company, firm, organization, agency, or other entity information"
  ['organisation', /\b(?:company|firm|organi[sz]ations?|agency|employer|affiliations?|job|institution)\b/i],
  // "Email addresses", "Phone numbers", "postal contact information"
  ['contact', /\b(?:e-?mails?|phones?|telephone|address(?:es)?|postal|mailing|contact)\b/i],
  // "country of residence"
  ['location', /\b(?:country|countries|locations?|city|state|province|residence|region|time ?zone)\b/i],
  // "Full name", "Photograph", "Biography", "minimal biographical information"
  ['identity', /\b(?:names?|photo\w*|picture|biograph\w*|birth|age|identity|signature|pronouns?|avatar)\b/i],
  // "Information that you provide for the purposes of attending meetings, events, webinars, and other programs"
  [
    'content',
    /\b(?:you (?:may )?(?:provide|give|send|submit|upload|write)|posts?|comments?|messages?|talks?|files?|uploads?|submissions?)\b/i,
  ],
];
