// With whom data is shared, and when, where no verb of sharing says so. To add a row: a name, a pattern, a sentence that
// it reads and one that it leaves. Verbs of sharing stand in the lexicon, recipients in recipients.ts.
import type { Cue } from './frame.ts';

export const sharingCues: Cue[] = [
  {
    name: 'is-public',
    says: /\b(?:visible|shown|displayed|available|accessible|viewable|published|seen|viewed)\b[^.;]{0,60}\b(?:public(?:ly)?|other (?:\w+ )?users|others|anyone|everyone|everybody|anybody)\b|\b(?:publicly|anyone|everyone|everybody|anybody)\b[^.;]{0,40}\b(?:view|see|visible|read|access|shown|displayed)\b/i,
    unless: /\b(?:policy|notice|terms) (?:is|are)\b|\bpublicly available (?:sources?|information|data)\b/i,
    reads: ['Your profile is visible to other users.', 'Anyone may view your posts.'],
    leaves: ['The source code is large.', 'We collect it from publicly available sources.'],
  },
  {
    name: 'business-transfer',
    says: /\b(?:merge[rd]?|acquisition|acquired|reorgani[sz]\w+|bankruptcy|insolvency|divestiture|sale of (?:\w+ ){0,4}(?:assets|business|company))\b[^.;]{0,200}\b(?:transfer|disclos|shar|pass|sold)\w*\b|\b(?:transfer|disclos|shar|pass|sold)\w*\b[^.;]{0,200}\b(?:merger|acquisition|acquired|reorgani[sz]\w+|bankruptcy|insolvency|divestiture)\b/i,
    reads: ['If we are acquired by another company, your data may be transferred.'],
    leaves: ['We acquired new servers.'],
  },
  {
    name: 'other-recipients',
    says: /^(?:other |categories of )?recipients?(?: of (?:your |personal )*(?:data|information))?:/i,
    reads: ['Other recipients: usually none.'],
    leaves: ['Recipients like it.'],
  },
  {
    name: 'have-access',
    says: /\b(?:third[- ]part(?:y|ies)|compan(?:y|ies)|providers?|partners?|contractors?|employees|staff|volunteers|moderators|administrators|organi[sz]ers|sponsors|affiliates?)\b[^.;]{0,60}\b(?:ha(?:s|ve)|needs?|gets?|given|obtains?|receives?|granted|sees?)\b[^.;]{0,30}\b(?:access|information|data|addresse?s?|names?|messages?|reports?)\b/i,
    unless: /\bprivacy polic(?:y|ies)\b/i,
    reads: ['These third parties have access to your data only to perform these tasks.'],
    leaves: ['You have access to your data.'],
  },
];
