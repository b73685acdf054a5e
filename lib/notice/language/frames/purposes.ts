// How a sentence says what data is used for. To add a row: a name, how the purpose is joined to the clause (`joins`), and
// sentences that it reads and leaves. What it is joined to must be a clause about data (`about` in find-purposes.ts).

export interface PurposeFrame {
  name: string;
  reads: Record<string, string[]>;
  leaves: string[];
}

export const purposeFrames = {
  'to-verb': {
    reads: {
      'We use basic usage information to protect against intrusion and to improve the site.': [
        'protect against intrusion',
        'improve the site',
      ],
      'This data is used to customize our website.': ['customize our website'],
    },
    leaves: [
      'We do not use your data to improve the site.',
      'We use encryption measures to protect the site.',
      'We engage a contractor to print badges.',
      'Advertisers use cookies to measure clicks.',
      'We disclose data when we believe it necessary to prevent harm.',
      'We use cookies to collect information.',
      'We keep it for as long as needed to fulfil the purposes described above.',
      'We may update this from time to time.',
      'It is information that can be used to identify you.',
      'You have the right to improve your data.',
    ],
  },
  'for-ing': {
    reads: { 'Your address is used for sending receipts.': ['sending receipts'] },
    leaves: ['Your address is not used for sending receipts.'],
  },
  'for-noun': {
    reads: {
      'We use your address for fraud prevention.': ['fraud prevention'],
      'Your card is used for the processing of payments.': ['processing of payments'],
    },
    leaves: ['We use your address for the following purposes.'],
  },
  'for-purposes': {
    reads: {
      'We collect this information for site administration purposes.': ['site administration purposes'],
    },
    leaves: ['We use your data for other purposes.'],
  },
  'purpose-of': {
    reads: {
      'Data is processed for the purpose of sending receipts.': ['sending receipts'],
      'We use it for the purposes of our legitimate interests in improving the site.': ['improving the site'],
    },
    leaves: ['The purpose of this notice is clear.'],
  },
  'helps-us': {
    reads: { 'Your email address helps us recover your account.': ['recover your account'] },
    leaves: ['It does not help us recover your account.'],
  },
  'is-needed-to': {
    reads: {
      'This information is necessary to process your order.': ['process your order'],
      'Our purpose in collecting logs is to find faults.': ['find faults'],
      'This is done to prevent fraud.': ['prevent fraud'],
    },
    leaves: ['This information is not necessary to process your order.'],
  },
  'so-that': {
    reads: { 'We collect your address so that we can send receipts.': ['send receipts'] },
    leaves: [],
  },
  'to-begin': {
    reads: { 'To protect the index from abuse, we analyze download logs.': ['protect the index from abuse'] },
    leaves: ['To exercise your rights, we need your name.'],
  },
  'in-order-to': {
    reads: { 'In order to process payments we may ask you for your card number.': ['process payments'] },
    leaves: [],
  },
  'tells-you': {
    reads: { 'We may send you news about the conference.': ['send you news about the conference'] },
    leaves: ['We will not send you any news.', 'If we send you news, you may unsubscribe.'],
  },
  'for-begin': {
    reads: {
      'For fraud prevention, we may ask you for your name.': ['fraud prevention'],
      'For sending receipts, we use your address.': ['sending receipts'],
    },
    leaves: ['For example, we use your address.', 'For more information, we ask you to read on.'],
  },
  examples: {
    reads: { 'We use it for several purposes, such as to send receipts.': ['send receipts'] },
    leaves: [],
  },
} satisfies Record<string, Omit<PurposeFrame, 'name'>>;

export type PurposeFrameName = keyof typeof purposeFrames;
