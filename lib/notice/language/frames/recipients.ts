// Clauses that say who else gets data. To add a row: copy one; `part` says where the recipient stands. Examples as in
// data.ts.
import { wordsIn } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** After "with", "to" or "by"; before the verb; after it. */
export type RecipientPart = 'after-preposition' | 'subject' | 'object';

const speaksOfOthers =
  /third|partner|provider|compan|vendor|contractor|agenc|service|tool|processor|affiliate|advertiser|network/;

/** What is used is not always of others: "our services". */
const plainlyOthers =
  /third|partner|provider|compan|vendor|contractor|agenc|processor|affiliate|advertiser|external|outside/;

export const recipientFrames: Frame<RecipientPart>[] = [
  {
    name: 'shared-with',
    says: ['share'],
    by: ['organisation', 'other', 'thing', 'relative', 'infinitive', 'nobody'],
    voice: ['active', 'passive', 'reduced'],
    part: 'after-preposition',
    when: ({ condition }) => !condition,
    reads: {
      'We may share your address with our sponsors and with law enforcement agencies.': [
        'our sponsors',
        'law enforcement agencies',
      ],
    },
    leaves: ['We do not share your address with sponsors.', 'If we share it with sponsors, we ask.'],
  },
  {
    name: 'provided-to',
    says: ['give'],
    verbs: ['provide', 'give', 'supply', 'send', 'submit'],
    by: ['organisation', 'nobody', 'other'],
    voice: ['active', 'passive'],
    part: 'after-preposition',
    when: ({ condition, actor, voice }) => !condition && (voice === 'passive' || actor === 'organisation'),
    reads: { 'Your name is provided to our auditors.': ['our auditors'] },
    leaves: ['You provide it to our partners.'],
  },
  {
    name: 'others-get',
    says: ['take', 'reach', 'use'],
    by: ['other'],
    voice: ['active'],
    part: 'subject',
    when: ({ group, start, relative, condition, asks, lemma }) =>
      group > start && !relative && !condition && !asks && !/^(?:source|place)$/.test(lemma),
    reads: { 'Advertising partners may collect your IP address.': ['Advertising partners'] },
    leaves: ['Advertising partners never collect your IP address.'],
  },
  {
    name: 'we-engage',
    says: ['employ', 'use'],
    verbs: [
      ...'employ engage hire contract cooperate work onboard partner outsource rely use utilize utilise'.split(
        ' ',
      ),
    ],
    by: ['organisation', 'infinitive', 'nobody', 'thing'],
    voice: ['active'],
    part: 'object',
    when: ({ at, condition, senses }, tokens) =>
      !condition &&
      (senses.has('employ') ? speaksOfOthers : plainlyOthers).test(wordsIn(tokens, at + 1, at + 8)),
    reads: { 'We employ third-party companies to run the shop.': ['third-party companies'] },
    leaves: ['We use your name.', 'We do not employ third-party companies.'],
  },
  {
    name: 'partners-include',
    says: ['include'],
    by: ['other'],
    voice: ['active'],
    part: 'object',
    when: ({ start, group }, tokens) =>
      /\b(?:affiliates|third parties|partners|providers|recipients|processors)\b/.test(
        wordsIn(tokens, start, group),
      ),
    reads: { 'Our partners include advertisers and research firms.': ['advertisers', 'research firms'] },
    leaves: ['Your data includes your name.'],
  },
];
