// Nouns that name data. To add one: write it (singular) into the row of its category, in `strong` where it is data
// wherever it stands ("passport"), in `weak` where it needs a word of data beside it or a list of data around it
// ("type": "device type").
import type { DataCategory } from '../../model.ts';
import { words } from './words.ts';

interface Nouns {
  strong: string;
  weak?: string;
}

export const dataNouns: Partial<Record<DataCategory, Nouns>> = {
  payment: {
    strong:
      'iban cvv cvc invoice salary income payroll cardholder wage donation tax ssn payslip mortgage loan creditworthiness',
    weak: 'card billing bank credit payment purchase order transaction subscription debit refund amount wallet receipt price method',
  },
  'online-identifier': {
    strong:
      'cookie supercookie sign-in passkey log-in identifier id udid imei imsi idfa gaid aaid idfv uuid mac ip username nickname handle avatar token pixel beacon fingerprint domain referrer referral login password passcode credential screenname isp ssid etag',
    weak: 'tag script url uri link account alias ad advertisement hostname key session signup',
  },
  device: {
    strong:
      'browser os manufacturer firmware user-agent useragent hardware microphone camera sensor pedometer barometer accelerometer gyroscope resolution timezone language locale plugin font ssid bluetooth wifi wi-fi carrier browser-type',
    weak: 'size window model version system software network connection bandwidth operator storage speed agent package configuration setting mobile phone-model brand memory battery protocol device computer screen platform signal orientation cipher string',
  },
  special: {
    strong:
      'gender sex race ethnicity nationality religion belief orientation biometric biometrics health symptom illness disease disability pregnancy diagnosis dose allergen ancestry caste prescription allergy genetic genome dna bmi hiv citizenship conviction faceprint voiceprint blood glucose insulin vaccination politics sexuality medication',
    weak: 'opinion medical condition heart sleep weight height measurement characteristic union origin sex-life life offence offense',
  },
  preference: {
    strong: 'preference hobby dietary diet accessibility',
    weak: 'need requirement interest wish like dislike choice favorite favourite option setting bookmark playlist',
  },
  usage: {
    strong:
      'log history activity interaction behavior behaviour usage clickstream click impression crash analytics metric statistic stats statistics diagnostics visit movement breadcrumb heatmap keystroke scroll',
    weak: 'page view event error session duration frequency length time date timestamp stamp search query keyword step feature result score performance pattern trend request response download upload report app application function hit count',
  },
  organisation: {
    strong:
      'membership employer occupation profession employment affiliation qualification resume cv résumé education job-title',
    weak: 'company job industry department position title school university institution experience skill background expertise specialty certificate licence-number firm organization organisation agency entity role degree reference',
  },
  contact: {
    strong:
      'address email e-mail mail phone telephone fax mailbox zip postcode zipcode postal cellphone mailing whatsapp skype',
    weak: 'contact number sms mobile messenger call',
  },
  location: {
    strong:
      'location geolocation geo-location gps latitude longitude coordinate whereabouts residence itinerary',
    weak: 'country city state province region zone area street town neighborhood locality county place',
  },
  identity: {
    strong:
      'name surname forename salutation honorific birthday birthdate dob age photo photograph passport license licence selfie signature biography bio pronoun identity initial maiden portrait headshot marital demographic demographics nric kin spouse',
    weak: 'birth picture image title status characteristic identification family document card-number trait generation figure dependent',
  },
  content: {
    strong:
      'message comment feedback review inquiry enquiry questionnaire recording voice video audio cctv footage voicemail attachment correspondence conversation calendar transcript testimonial',
    weak: 'post file document content survey response question answer note photo-content record library gallery friend list music media clip text chat opinion ticket submission contribution entry form draft code project workout exercise exam essay input prompt follower correspondence',
  },
  other: {
    strong:
      'pii phi profile registration enrollment enrolment particulars metadata telemetry credentials meta-data',
    weak: 'parameter attribute category type kind unit permission characteristic criterion factor property',
  },
};

/** Data wherever they stand. */
export const strongData = new Set<string>();
/** Data only beside other words of data, or in a list of data. */
export const weakData = new Set<string>();

for (const { strong, weak = '' } of Object.values(dataNouns)) {
  for (const word of words(strong)) strongData.add(word);
  for (const word of words(weak)) if (word && !strongData.has(word)) weakData.add(word);
}

/** Words for data as such: they say nothing about which data. */
export const genericData = words('data data-point information info pii details detail datum');

/** What may stand before a generic word and still leaves it generic: "personally identifiable information". */
export const sayNothing = words(
  'personal personally user users customer customers non-personal non-personally identifiable identifying identifiable the such this your that information data other additional following certain collected basic some any all general anonymous anonymized anonymised aggregate aggregated accurate complete truthful correct valid these of types type kinds kind categories category pieces and minimal limited necessary required only relevant our their its new same non-identifiable specific sensitive non-identifying private more further individual pseudonymous confidential',
);

/** Words beside a weak noun that make it data: "device type", "date of birth". */
export const dataMarkers = words(
  "public private encryption racial ethnic sexual ssh pgp gpg api authorization authentication device devices mobile browser user user's users visit visited visits spent first last full birth postal billing login purchase search medical sign-up registration internet phone home work card account viewed accessed clicked exact precise approximate operating browsing shipping mailing unique vat national shirt t-shirt shoe clothing",
);

/** Names of things that stand in notices for other reasons; as data only in a list of data. */
export const weakAlone = words(
  'language languages country state cookie cookies application applications app apps service services page pages site website account time detail details content system network status contact record log login image video picture photo audio software hardware usage order purchase education report mail call',
);
