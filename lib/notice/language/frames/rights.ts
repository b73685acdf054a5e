// How a sentence opens what the person may do. To add a row: a name, the opener (what follows it must be a verb or noun of
// rights.ts in the lexicon, or a participle: "that it be deleted"), and sentences, each with the rights that it gives.
import type { Right } from '../../model.ts';
import type { Cue } from './frame.ts';

export interface RightFrame {
  name: string;
  opens: RegExp;
  /** What stands before an opener that opens something else. */
  notAfter?: RegExp;
  /** It says a right only where the sentence goes on to say how: "To delete it, write to us". */
  needsWay?: boolean;
  /** What the sentence must have said before the opener. */
  after?: RegExp;
  reads: Record<string, string[]>;
  leaves: string[];
}

export const rightFrames: RightFrame[] = [
  {
    name: 'you-may',
    opens:
      /\b(?:you|users?|consumers?|individuals?|residents?|members?|attendees?|subjects?|persons?|customers?|parents?|participants?|they|donors?|visitors?|subscribers?|guardians?|he|she)(?:,? (?:may|ever|can|could|are able|is able|are entitled|is entitled|are free|will be able|have|has|also|always|certainly|at any time|anytime|further|wish|want|would like|would|like|the|a|an|right|option|ability|opportunity|choice|possibility|unconditional|to|not|either|request|ask|certain|rights|under|this|choose|decide|contact|write|e-?mail|us|that|we|assist|in|legal|exercise|your|submit|make|desirous of|decline))+:? (?=\w)/gi,
    notAfter: /\b(?:other|third|no)\s*$/i,
    reads: {
      'You may update, amend or delete your account.': [
        'rectification: update your account',
        'rectification: amend your account',
        'erasure: delete your account',
      ],
      'If you wish to delete your account, please write to us.': ['erasure: delete your account'],
      'Members can request that their data be deleted.': ['erasure: their data be deleted'],
    },
    leaves: [
      'You may read the documentation.',
      'You may not delete the service.',
      'If you choose to refuse our cookies, parts of the site fail.',
    ],
  },
  {
    name: 'right-to',
    opens:
      /\b(?:rights?|ability|option|opportunity|choice|possibility) (?:to|of|for) (?:request |ask for |obtain |have )?(?:that |the |a )?(?=\w)/gi,
    notAfter:
      /\b(?:reserves?|reserved|reserving|(?:we|us|psf|company|it|provider|developer) (?:have|has))(?: (?:the|a|its|their|our|his|all|own))*\s*$|\bno\s*$/i,
    reads: {
      'Right to access your data': ['access: access your data'],
      'You have the right to have your data rectified.': ['rectification: your data rectified'],
    },
    leaves: [
      'We reserve the right to change this notice.',
      'The developer reserves the right to delete your account.',
    ],
  },
  {
    name: 'request',
    opens:
      /\b(?:request|ask|tell|instruct|contact|e-?mail|write to)(?:ing|s)?(?: that)?(?: us| we| them| access| to| assist\w*| in| the| for| a)* (?=\w)/gi,
    notAfter:
      /\b(?:we|psf|us|it|app|application|not|never|will|they|our|may be|your|a|the|this|such|each|every|upon|any)(?: also| may| might| will){0,3}\s*$/i,
    reads: {
      'Ask us to delete your data.': ['erasure: delete your data'],
      'To request the deletion of your data, write to us.': ['erasure: the deletion of your data'],
    },
    leaves: ['We ask you to read this.', 'The app does not request access to your data.'],
  },
  {
    name: 'us-to',
    opens: /\b(?:want|like|wish|prefer|require)s? (?:us|them|psf|me|it|the \w+) to (?=\w)/gi,
    notAfter: /\b(?:we|not|never)\s*$/i,
    reads: { 'If you would like us to delete your data, please write to us.': ['erasure: delete your data'] },
    leaves: ['We want them to delete your data.'],
  },
  {
    name: 'lets-you',
    opens:
      /\b(?:allow|permit|enable|let|entitle|give|offer|grant)(?:s|ing)? (?:you|(?:our )?(?:users|members|individuals|residents|consumers|customers|california residents|data subjects)(?: (?:who|that) are (?:\w+ )?residents)?)(?: the (?:right|ability|option|opportunity|choice))?(?: to)? (?:request |ask |obtain |have )*(?=\w)/gi,
    reads: { 'Your settings allow you to correct your data.': ['rectification: correct your data'] },
    leaves: ['It allows you to read the documentation.'],
  },
  {
    name: 'we-will',
    opens:
      /\bwe (?:will|shall)(?: then| promptly| gladly| also)?(?: take (?:\w+ )?(?:steps|measures) to)? (?=\w)/gi,
    after:
      /\b(?:tell|ask|write to|contact|let|inform|e-?mail|notify) (?:us|psf)\b|\b(?:you|your) (?:may |can )?(?:request|ask|object)\b/i,
    notAfter: /\b(?:child(?:ren)?|minors?|learn|aware|discover)\b[^.;]{0,39}$/i,
    reads: { 'Tell us what is wrong, and we will correct it.': ['rectification: correct it'] },
    leaves: ['If we learn of it, we will delete it.'],
  },
  {
    name: 'entitled',
    opens: /\bentitled (?:\w+ ){0,6}?to (?:request |ask for |obtain |have )?(?=\w)/gi,
    notAfter: /\b(?:we|psf|us|company|not)(?: \w+){0,2}\s*$/i,
    reads: {
      'You may be entitled under this law to correct your data.': ['rectification: correct your data'],
    },
    leaves: ['We are entitled to delete your account.'],
  },
  {
    name: 'to-do-so',
    opens: /^(?:in order )?to (?=\w)/gi,
    needsWay: true,
    reads: { 'To delete your account, please write to us.': ['erasure: delete your account'] },
    leaves: ['To delete your account', 'To review your application, we store your data.'],
  },
];

/** A right that stands as a phrase of its own. */
export interface RightPhrase {
  kind: Right['kind'];
  says: RegExp;
  reads: string[];
  leaves: string[];
}

export const rightPhrases: RightPhrase[] = [
  {
    kind: 'withdrawal',
    says: /\b(?:withdraw|revok)(?:e|ing) (?:your |the |my |such |this |that |any )?consents?\b|\b(?:consents?|information)\b.{0,60}\b(?:may|can) be (?:withdrawn|revoked)\b|\bconsents?\b.{0,60}\byou (?:may|can) (?:withdraw|revoke)\b|\brevocation of (?:your |the |such )?consents?\b|\bwithdrawal of (?:your |the |such )?consent\b/i,
    reads: ['Consent once given may be withdrawn.', 'By withdrawing your consent you end it.'],
    leaves: ['By your consent'],
  },
  {
    kind: 'complaint',
    says: /\b(?:complain|lodge a complaint|file a complaint|make a complaint|submit a complaint|complaint) (?:to|with|before|at)\b.{0,80}\b(?:authorit|regulator|commissioner|ombudsman)\w*|\b(?:contact|turn to|write to|appeal to) (?:\w+ ){0,3}(?:data protection|supervisory|privacy) (?:authorit|regulator|commissioner)\w*/i,
    reads: [
      'You may lodge a complaint with your supervisory authority.',
      'You may also contact your local data protection authority.',
    ],
    leaves: ['Write to us with a complaint.'],
  },
  {
    kind: 'portability',
    says: /\bdata portability\b|\bright (?:of|to) portability\b/i,
    reads: ['You have a right to data portability.'],
    leaves: ['The app is portable.'],
  },
  {
    kind: 'access',
    says: /\b(?:(?:you|users|residents|consumers|individuals|customers|members) (?:may |can |to |also |have the right to )+(?:request|obtain|ask for)|right to (?:request|obtain)|request and obtain) (?:from us )?(?:certain |specific |an? |any |the |further |exported )*(?:information|cop(?:y|ies)|files?|details)\b|\brequests? that (?:we|psf|the \w+) disclose\b|\b(?:be informed|learn|know) (?:of |about )?(?:what|which|whether) (?:your |any |of )*(?:personal )?(?:information|data)\b/i,
    reads: [
      'Residents may request certain information.',
      'You may request that we disclose the categories.',
      'If you wish to be informed what data we hold, write to us.',
    ],
    leaves: ['We may request information.'],
  },
  {
    kind: 'access',
    says: /\brights? (?:of access|to know)\b/i,
    reads: ['Right of access'],
    leaves: ['Access'],
  },
  {
    kind: 'rectification',
    says: /\bright (?:of|to) (?:rectif|correct)\w*|\bwe will put it right\b/i,
    reads: ['Right of rectification'],
    leaves: ['It is right and correct.'],
  },
  {
    kind: 'erasure',
    says: /\bright (?:of|to) (?:erasure|be forgotten|deletion)\b/i,
    reads: ['Right to be forgotten'],
    leaves: ['We forgot it.'],
  },
  {
    kind: 'restriction',
    says: /\bright (?:of|to) restrict\w*/i,
    reads: ['Right to restriction of processing'],
    leaves: ['Access is restricted.'],
  },
  {
    kind: 'objection',
    says: /\bright (?:of|to) object\w*|\b(?:you|if you) (?:may |can )?object to\b/i,
    reads: ['Right to object'],
    leaves: ['We object.'],
  },
  {
    kind: 'opt-out',
    says: /\byou (?:can |may |could )(?:\w+ ){0,2}unsubscribe\b[^.;,]{0,80}|\b(?:please|to) unsubscribe from\b[^.;,]{0,80}|\b(?:can|may|please|could) (?!not\b)(?:\w+ ){0,2}opt[- ]?out\b[^.;,]{0,80}|\b(?:stop|cease) (?:receiving |getting )?(?:\w+ ){0,2}(?:marketing|promotional|newsletters?|e-?mails)\b/i,
    reads: ['You can unsubscribe at any time.', 'Members may opt out.'],
    leaves: ['If you unsubscribe, we stop.'],
  },
];

/** Sentences that speak of rights and name none by its verb. `own`: only under a heading that speaks of rights. */
export const rightSentences: (Cue & { own?: boolean; kind?: Right['kind'] })[] = [
  {
    name: 'has-rights',
    says: /\b(?:you|individuals|residents|consumers|users|data subjects)\b[^.;]{0,60}\b(?:have|has|entitled|granted)\b[^.;]{0,60}\brights?\b/i,
    unless: /\b(?:no|not|reserves?|organi[sz]ation|company|admin)\b(?: \w+){0,4} rights?\b/i,
    reads: ['You may have certain rights under the law of your country.'],
    leaves: ['You do not have any rights here.'],
  },
  {
    name: 'exercise',
    says: /\bexercis\w+ (?!or|our)(?:(?!our\b)\w+ ){0,6}rights?\b|\brights?\b[^.;]{0,40}\bexercised?\b/i,
    reads: ['To exercise these rights, write to us.'],
    leaves: ['Exercise is healthy.'],
  },
  {
    name: 'requests',
    own: true,
    says: /\b(?:mak(?:e|ing)|submit\w*|respond\w*|comply|fulfil\w*|honou?rs?|process\w*|such|these|your|this|other|subject access|opt-out) (?:\w+ ){0,4}(?:requests?|rights)\b|\b(?:verify|confirm\w*|proof)(?: \w+){0,2} identity\b|\brights?\b[^.;]{0,80}\b(?:contact|e-?mail|write)\b|\b(?:contact|e-?mail|write)\b[^.;]{0,80}\brights?\b/i,
    reads: ['We respond to such requests within a month.', 'We may ask you to verify your identity.'],
    leaves: ['Requests are logged.'],
  },
  {
    name: 'complaints',
    own: true,
    kind: 'complaint',
    says: /\bcomplaints?\b|\bsupervisory authorit\w+\b|\bdata protection authorit\w+\b|\barbitration\b/i,
    reads: ['Unresolved complaints go to an arbiter.'],
    leaves: ['We do not complain.'],
  },
  {
    name: 'choice',
    own: true,
    kind: 'objection',
    says: /\byou (?:can|may|always|will)\b[^.;]{0,40}\b(?:choice|choose|decide|prevent|decline|opt)\b/i,
    reads: ['You can choose whether to take part.'],
    leaves: ['We choose.'],
  },
];
