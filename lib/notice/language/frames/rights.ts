// How a sentence opens what the person may do. To add a row: a name, the opener (what follows it must be a verb or noun of
// rights.ts in the lexicon), and sentences, each with the rights that it gives.

export interface RightFrame {
  name: string;
  opens: RegExp;
  reads: Record<string, string[]>;
  leaves: string[];
}

export const rightFrames: RightFrame[] = [
  {
    name: 'you-may',
    opens:
      /\b(?:you|users?|consumers?|individuals?|residents?|members?|attendees?)(?:,? (?:may|can|could|are able|are entitled|will be able|have|has|also|always|certainly|at any time|anytime|further|wish|want|would like|the|a|an|right|option|ability|opportunity|unconditional|to|not|either|request|ask|certain|rights|under|this|choose|contact|us|that|we|assist|in|legal))+ (?=\w)/gi,
    reads: {
      'You may update, amend or delete your account.': [
        'rectification: update your account',
        'rectification: amend your account',
        'erasure: delete your account',
      ],
    },
    leaves: ['You may read the documentation.', 'You may not delete the service.'],
  },
  {
    name: 'right-to',
    opens:
      /\b(?:right|ability|option|opportunity) (?:to|of) (?:request |ask for |obtain )?(?:the |a )?(?=\w)/gi,
    reads: { 'Right to access your data': ['access: access your data'] },
    leaves: ['We reserve the right to change this notice.'],
  },
  {
    name: 'request',
    opens:
      /\b(?:request|ask)(?:ing|s)?(?: that)?(?: us| we| access| to| assist\w*| in| the| for| a)* (?=\w)/gi,
    reads: { 'Ask us to delete your data.': ['erasure: delete your data'] },
    leaves: ['We ask you to read this.'],
  },
];

/** Rights that stand as phrases of their own. */
export const rightPhrases: [string, RegExp][] = [
  [
    'withdrawal',
    /\b(?:withdraw|revok)(?:e|ing) (?:your |the |my |such )?consent|\bconsent\b.{0,40}\bmay be withdrawn/i,
  ],
  [
    'complaint',
    /\b(?:complain|lodge a complaint|file a complaint|complaint) (?:to|with)\b.{0,60}\bauthorit/i,
  ],
  [
    'rectification',
    /\b(?:will|can|may) (?:\w+ ){0,4}?(?:to )?(?:correct|rectify|erase|delete|remove|update|restrict|block)\b.{0,60}\b(?:information|data|account|it|them)\b/i,
  ],
  ['portability', /\bdata portability\b|\bright of portability\b|\bright to portability\b/i],
  ['access', /\bright of access\b|\bright to know\b/i],
  ['rectification', /\bright (?:of|to) (?:rectif|correct)\w*/i],
  ['erasure', /\bright (?:of|to) (?:erasure|be forgotten|deletion)\b/i],
  ['restriction', /\bright (?:of|to) restrict\w*/i],
  ['objection', /\bright (?:of|to) object\w*/i],
  ['opt-out', /\b(?:you (?:can|may) |please |to )?unsubscribe\b|\bopt[- ]?out of\b/i],
];
