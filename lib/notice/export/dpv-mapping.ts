import type { DataCategory, LegalBasis, Right } from '../model.ts';

// What we call by our words and the Data Privacy Vocabulary (DPV 2.3) by its own: `dpv:` its core, `pd:` its kinds of
// personal data, `eu-gdpr:` its GDPR extension. A row whose words fit adds its term; where none fits the notice's words
// stand alone. To add a term: a row here, and the term in the list of used terms that the test holds.

/** One term for each category but two. No term names what a person writes or what has no category. */
export const categoryTerms: Record<DataCategory, string | undefined> = {
  contact: 'pd:Contact',
  identity: 'pd:Identifying',
  'online-identifier': 'pd:Identifier',
  device: 'pd:DeviceBased',
  usage: 'pd:Behavioural',
  payment: 'pd:Financial',
  organisation: 'pd:Professional',
  location: 'pd:Location',
  special: 'dpv:SpecialCategoryPersonalData',
  preference: 'pd:Preference',
  content: 'dpv:ProvidedPersonalData',
  other: undefined,
};

/** Kinds of data that DPV names more exactly than by a category; never a term of `categoryTerms`. */
export const dataTerms: [term: string, pattern: RegExp][] = [
  // "Email addresses", "e-mail"
  ['pd:EmailAddress', /\be-?mails?\b/i],
  // "Phone numbers"
  ['pd:TelephoneNumber', /\b(?:tele)?phone\b/i],
  // "postal address", "mailing address"
  [
    'pd:PhysicalAddress',
    /\b(?:postal|mailing|street|physical|home|billing) address(?:es)?\b|^address(?:es)?$/i,
  ],
  // "IP addresses"
  ['pd:IPAddress', /\bIPs?\b(?: address)?/i],
  // "HTTP User-Agent"
  ['pd:UserAgent', /\buser[- ]?agents?\b/i],
  // "user name", "display names"
  ['pd:Username', /\b(?:user ?names?|screen names?|display names?|nicknames?)\b/i],
  // "Full name", "first name, last name"
  ['pd:Name', /^(?:(?:your|full|first|last|legal|given|family) )*names?$/i],
  // "Photograph"
  ['pd:Picture', /\b(?:photo(?:graph)?s?|pictures?|avatars?)\b/i],
  // "Biography"
  ['pd:Profile', /\bbiograph\w*\b/i],
  // "credit card number"
  ['pd:PaymentCard', /\b(?:credit|debit|payment) cards?\b/i],
  ['pd:BankAccount', /\bbank (?:account|details)\b/i],
  // "operating system"
  ['pd:DeviceOperatingSystem', /\boperating systems?\b/i],
  // "referral sources"
  ['pd:BrowsingReferral', /\breferr(?:al|er|ing)\b/i],
  // "history of pages viewed"
  ['pd:BrowsingBehaviour', /\bpages? (?:viewed|visited)\b|\bbrowsing\b/i],
  // "country of residence"
  ['pd:Country', /\bcountr(?:y|ies)\b/i],
  ['pd:Nationality', /\bnationalit(?:y|ies)\b/i],
  ['pd:Ethnicity', /\bethnic\w*\b/i],
  ['pd:Gender', /\bgender\b/i],
  ['pd:BirthDate', /\b(?:birth ?dates?|dates? of birth)\b/i],
  ['pd:Age', /\bage\b/i],
  ['pd:Health', /\b(?:health|medical)\b/i],
  ['pd:Password', /\bpasswords?\b/i],
  ['pd:Job', /\bjob\b|\boccupation\b/i],
];

/** Purposes. A line may have several; "To provide you with information" is to communicate, not to provide a service. */
export const purposeTerms: [term: string, pattern: RegExp][] = [
  // "To provide the website to you", "to host the PyPI website and services"
  ['dpv:ServiceProvision', /^(?:to )?(?:provide|operate|deliver|host|run)\b(?! you)/i],
  // "To register you for events, tutorials, and other services"
  ['dpv:ServiceRegistration', /^(?:to )?(?:register|registration|sign you up)\b/i],
  // "To communicate with you and to respond to your questions, inquiries, or concerns"
  [
    'dpv:CommunicationManagement',
    /^(?:to )?(?:communicate|contact|respond|answer|provide you with information|email you)\b/i,
  ],
  // "To enroll you for mailing lists and other communications (opt-in only)"
  ['dpv:DirectMarketing', /\b(?:mailings?|mailing lists?|newsletters?|direct marketing|promotional)\b/i],
  // "To process your payment for the PSF services and events"
  ['dpv:PaymentManagement', /\b(?:payments?|billing|donations?)\b/i],
  // "To prevent and detect fraud"
  ['dpv:FraudPreventionAndDetection', /\bfraud\b/i],
  // "to keep our services secure"
  ['dpv:EnforceSecurity', /\b(?:security|secure)\b/i],
  // "To administer and improve the PSF website"
  ['dpv:ServiceOptimisation', /\b(?:improv\w+|optimi[sz]\w+)\b/i],
  // "to aggregate traffic analytics", "analyze this data for trends and statistics"
  ['dpv:ServiceUsageAnalytics', /\b(?:analytics|trends|statistics)\b/i],
  // "to aggregate error information", "to aggregate metrics and application performance data"
  ['dpv:ServiceMonitoring', /\b(?:errors?|metrics|performance data|monitor\w*)\b/i],
  // "To comply with legal obligations"
  ['dpv:LegalCompliance', /\b(?:comply|compliance|legal obligations?)\b/i],
  // "To protect and enforce our legal rights"
  ['dpv:DisputeManagement', /\b(?:legal rights|legal claims|disputes?)\b/i],
  ['dpv:Personalisation', /\b(?:personali[sz]\w+|customi[sz]\w+)\b/i],
  ['dpv:Advertising', /\b(?:advertis\w+|ads)\b/i],
];

export const rightTerms: Record<Right['kind'], string | undefined> = {
  access: 'eu-gdpr:A15',
  rectification: 'eu-gdpr:A16',
  erasure: 'eu-gdpr:A17',
  restriction: 'eu-gdpr:A18',
  portability: 'eu-gdpr:A20',
  objection: 'eu-gdpr:A21',
  withdrawal: 'eu-gdpr:A7-3',
  complaint: 'eu-gdpr:A77',
  // A right of US state laws; DPV's extensions for them are not used here.
  'opt-out': undefined,
  other: undefined,
};

export const legalBasisTerms: Record<LegalBasis['basis'], string | undefined> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interests': 'eu-gdpr:A6-1-f',
  other: undefined,
};

/** On what ground data goes abroad. */
export const safeguardTerms: [term: string, pattern: RegExp][] = [
  ['eu-gdpr:StandardContractualClauses', /\bstandard (?:contractual|data protection) clauses\b|\bSCCs?\b/i],
  ['eu-gdpr:AdequacyDecision', /\badequa(?:cy|te)\b/i],
  ['eu-gdpr:BindingCorporateRules', /\bbinding corporate rules\b/i],
];

/** The terms of all rows that fit. */
export function termsFor(text: string, rows: [term: string, pattern: RegExp][]): string[] {
  return rows.filter(([, pattern]) => pattern.test(text)).map(([term]) => term);
}
