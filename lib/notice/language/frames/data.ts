// Clauses that say which data is collected. To add a row: copy one, give it a name of its own, say whose clause it is
// (`says`, `by`, `voice`), which part names the data (`part`), how sure that part must be (`accepts`), and write one
// sentence at least that it reads and one that it leaves. `npx vitest run test/notice/frames.test.ts` walks them.
import type { Clause } from '../clauses.ts';
import { headOf } from '../heads.ts';
import { genericData } from '../lexicon/data.ts';
import { singular } from '../lexicon/words.ts';
import { type Token, wordsIn } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** The parts: what follows the verb; what stands before it; what follows "with" or "for" after it. */
export type DataPart = 'object' | 'subject' | 'with' | 'for';

/** What a frame takes: only what follows "such as", or also what is data for sure, described, weak, or said only as such. */
export type Accepts = 'examples' | 'strong' | 'described' | 'weak' | 'generic';

export interface DataFrame extends Frame<DataPart> {
  accepts: Accepts;
}

const watching = ['monitor', 'track', 'read', 'view', 'detect', 'recover', 'record', 'observe', 'scan'];
const next = (clause: Clause, tokens: Token[], by = 1) => tokens[clause.at + by]?.word ?? '';

/** Ordered: what a row has given, a later one does not give again. */
export const dataFrames: DataFrame[] = [
  {
    name: 'we-collect',
    says: ['take'],
    by: ['organisation'],
    voice: ['active'],
    part: 'object',
    accepts: 'described',
    when: (clause) => !clause.condition,
    reads: {
      'Our server logs your IP address and the duration of your visit.': [
        'IP address',
        'duration of your visit',
      ],
      'We may also automatically record your browser type when you log in.': ['browser type'],
    },
    leaves: ['We do not collect your address.', 'We describe how we collect your address.'],
  },
  {
    name: 'to-collect',
    says: ['take'],
    by: ['infinitive', 'nobody', 'relative', 'thing'],
    voice: ['active'],
    part: 'object',
    accepts: 'strong',
    when: (clause) => !clause.condition && !watching.includes(clause.lemma),
    reads: { 'Members will need us to collect their postal address.': ['postal address'] },
    leaves: ['You may ask us not to collect your address.'],
  },
  {
    name: 'others-collect',
    says: ['take'],
    by: ['other'],
    voice: ['active'],
    part: 'object',
    accepts: 'examples',
    when: (clause) => !clause.condition,
    reads: {
      'Our partners collect information such as your device model.': ['device model'],
    },
    leaves: ['Third parties collect your address under their own notices.'],
  },
  {
    name: 'is-collected',
    says: ['take', 'use', 'hold'],
    verbs: [
      ...'collect gather receive obtain acquire record log capture track retrieve store process use save'.split(
        ' ',
      ),
    ],
    by: ['organisation', 'nobody'],
    voice: ['passive'],
    part: 'subject',
    accepts: 'strong',
    when: ({ condition, restricted, senses, start, group }, tokens) =>
      !condition &&
      !(senses.has('use') && (restricted || /\bcookies?\b/.test(wordsIn(tokens, start, group)))),
    reads: { 'Your IP address and user agent are logged.': ['IP address', 'user agent'] },
    leaves: [
      'No cookies are set and no IP addresses are logged.',
      'If your address is collected, write to us.',
    ],
  },
  {
    name: 'we-store',
    says: ['hold'],
    verbs: ['store', 'save', 'host', 'hold', 'keep', 'cache', 'retain', 'maintain'],
    by: ['organisation'],
    voice: ['active'],
    part: 'object',
    accepts: 'described',
    reads: { 'We store your postal address.': ['postal address'] },
    leaves: ['We do not store your postal address.'],
  },
  {
    name: 'we-ask-for',
    says: ['need'],
    verbs: ['ask', 'request'],
    by: ['organisation'],
    voice: ['active'],
    part: 'for',
    accepts: 'weak',
    reads: {
      'We may ask you for your phone number.': ['phone number'],
      'We will also ask for the information necessary to process a payment.': [
        'information necessary to process a payment',
      ],
      'We may ask about allergies and seating needs.': ['allergies', 'seating needs'],
    },
    leaves: ['We never ask for your password.'],
  },
  {
    name: 'asked-for',
    says: ['need'],
    verbs: ['ask'],
    by: ['organisation', 'nobody', 'other'],
    voice: ['passive'],
    part: 'for',
    accepts: 'weak',
    reads: { 'Members are asked for their legal name.': ['legal name'] },
    leaves: ['You are never asked for your password.'],
  },
  {
    name: 'we-require',
    says: ['need'],
    verbs: ['require', 'need', 'request'],
    by: ['organisation', 'thing'],
    voice: ['active'],
    part: 'object',
    accepts: 'strong',
    when: (clause, tokens) =>
      !/^(?:us|you|reasonable|more|additional|that|this|to)$/.test(next(clause, tokens)),
    reads: { 'We need your email address.': ['email address'] },
    leaves: ['We do not need your email address.'],
  },
  {
    name: 'ask-for-optional',
    says: ['need'],
    verbs: ['ask', 'request'],
    by: ['organisation'],
    voice: ['active'],
    part: 'for',
    accepts: 'generic',
    when: ({ at }, tokens) =>
      tokens.slice(at, at + 20).some(({ word }) => /^(?:optional|voluntary)$/.test(word)),
    reads: {
      'We may ask for other information, but giving it is optional.': [
        'other information, but giving it is optional',
      ],
    },
    leaves: ['We may ask for other information.'],
  },
  {
    name: 'we-make',
    says: ['make'],
    by: ['organisation'],
    voice: ['active'],
    part: 'object',
    accepts: 'strong',
    when: (clause) => !clause.condition && !clause.relative,
    reads: { 'We generate a member ID number.': ['member ID number'] },
    leaves: ['We generate ideas.'],
  },
  {
    name: 'sends-us',
    says: ['share'],
    verbs: ['send', 'transmit', 'transfer', 'communicate'],
    by: ['organisation', 'other', 'thing'],
    voice: ['active'],
    part: 'object',
    accepts: 'described',
    when: ({ at, condition }, tokens) =>
      !condition && /\bto (?:us|our|psf|the psf)\b/.test(wordsIn(tokens, at + 1, at + 24)),
    reads: { 'The app sends your device model to us.': ['device model'] },
    leaves: ['We send your device model to them.', 'The app never sends your name to us.'],
  },
  {
    name: 'we-place',
    says: ['place'],
    verbs: ['place', 'set', 'drop', 'put', 'plant', 'take', 'make'],
    by: ['organisation', 'other', 'thing', 'nobody', 'infinitive', 'relative'],
    voice: ['active'],
    part: 'object',
    accepts: 'weak',
    when: ({ at, condition, lemma, relative }, tokens) =>
      !condition &&
      !(relative && !modal.test(wordsIn(tokens, at - 1, at))) &&
      (lemma === 'take' || lemma === 'make' ? shoots : places).test(wordsIn(tokens, at + 1, at + 7)) &&
      !/^(?:up|your|out)$/.test(tokens[at + 1]?.word ?? ''),
    reads: { 'We will place a session cookie on your computer.': ['session cookie'] },
    leaves: ['We place great trust in you.', 'Your browser lets you refuse cookies.'],
  },
  {
    name: 'we-use-named-cookies',
    says: ['place', 'use'],
    verbs: ['use', 'have'],
    by: ['organisation'],
    voice: ['active'],
    part: 'object',
    accepts: 'weak',
    when: ({ at, condition }, tokens) =>
      !condition &&
      kindOfCookie.test(tokens[at + 1]?.word ?? '') &&
      places.test(wordsIn(tokens, at + 2, at + 4)),
    reads: { 'We use session cookies and form tokens.': ['session cookies', 'form tokens'] },
    leaves: ['We use cookies and similar technologies.'],
  },
  {
    name: 'we-use-cookies',
    says: ['place', 'use'],
    verbs: ['use', 'set', 'have'],
    by: ['organisation'],
    voice: ['active'],
    part: 'object',
    accepts: 'examples',
    when: ({ at, condition }, tokens) => !condition && namesCookies.test(wordsIn(tokens, at + 1, at + 6)),
    reads: {
      'Our sites use two cookies: a login cookie and a theme cookie.': ['login cookie', 'theme cookie'],
    },
    leaves: ['We use cookies.'],
  },
  {
    name: 'is-placed',
    says: ['place'],
    by: ['organisation', 'other', 'nobody'],
    voice: ['passive'],
    part: 'subject',
    accepts: 'weak',
    when: ({ start, group, condition, lemma }, tokens) =>
      !condition &&
      group - start > 1 &&
      group - start < 6 &&
      (lemma === 'take' || lemma === 'make' ? shoots : places).test(wordsIn(tokens, start, group)),
    reads: { 'A session cookie is set when you log in.': ['session cookie'] },
    leaves: ['No cookies are set.'],
  },
  {
    name: 'is-required',
    says: ['need'],
    verbs: ['require', 'need'],
    by: ['organisation', 'nobody', 'other'],
    voice: ['passive'],
    part: 'subject',
    accepts: 'strong',
    reads: { 'Your name and email address are required.': ['name', 'email address'] },
    leaves: ['Your name is not required.'],
  },
  {
    name: 'we-access',
    says: ['reach'],
    by: ['organisation'],
    voice: ['active'],
    part: 'object',
    accepts: 'strong',
    when: (clause) => !clause.condition && clause.form !== 'ing',
    reads: { 'The app accesses your contact list.': ['contact list'] },
    leaves: ['The app never accesses your contact list.'],
  },
  {
    name: 'you-provide',
    says: ['give'],
    verbs: 'provide submit enter upload supply give fill input furnish volunteer share disclose send'.split(
      ' ',
    ),
    by: ['person'],
    voice: ['active'],
    part: 'with',
    accepts: 'strong',
    when: ({ relative, condition, start }, tokens) =>
      !relative && !condition && !/^(?:when|whenever|once|after)$/.test(tokens[start - 1]?.word ?? ''),
    reads: {
      'You may provide us with your name and your employer.': ['name', 'employer'],
      'Speakers submit a short biography.': ['short biography'],
    },
    leaves: ['You do not have to provide us with your name.'],
  },
  {
    name: 'asked-to-provide',
    says: ['give'],
    by: ['infinitive'],
    voice: ['active'],
    part: 'with',
    accepts: 'strong',
    when: (clause, tokens) =>
      tokens
        .slice(Math.max(0, clause.group - 40), clause.group + 1)
        .some(({ word }) =>
          /^(?:ask|asks|asked|require|requires|required|need|needs|have|invite|invited|request|requests|requested|must|obliged)$/.test(
            word,
          ),
        ),
    reads: {
      'You may be required to provide minimal biographical information to associate with your talk.': [
        'minimal biographical information',
      ],
    },
    leaves: ['You are not required to provide your address.'],
  },
  {
    name: 'we-use-your',
    says: ['use'],
    verbs: ['process', 'analyze', 'analyse', 'combine', 'handle', 'examine', 'utilize', 'utilise'],
    by: ['organisation'],
    voice: ['active'],
    part: 'object',
    accepts: 'described',
    when: (clause, tokens) =>
      clause.form !== 'ing' &&
      !clause.relative &&
      !clause.auxiliaries.includes('to') &&
      (/^(?:your|user|users|their)$/.test(next(clause, tokens)) ||
        (/^(?:process|handle)$/.test(clause.lemma) &&
          !/^(?:of|by|for|with|in|from|to|at|as|its|our|on|such|this|these|no|it|them)$/.test(
            next(clause, tokens),
          ))),
    reads: { 'We process your name and address.': ['name', 'address'] },
    leaves: ['We use industry standard encryption.', 'We do not use your name.'],
  },
  {
    name: 'it-includes',
    says: ['include'],
    by: ['thing', 'organisation', 'nobody', 'relative', 'other', 'person'],
    voice: ['active'],
    part: 'object',
    accepts: 'weak',
    when: (clause, tokens) => saysOfData(tokens, clause),
    reads: {
      'This information may include your name and your country.': ['name', 'country'],
    },
    leaves: ['Our partners include advertisers.', 'These rights include access.'],
  },
];

const kindOfCookie =
  /^(?:session|login|persistent|permanent|temporary|authentication|preference|theme|csrf)$/;
const modal = /^(?:may|will|can|might)$/;
/** "two cookies: …" */
const namesCookies = /\b(?:cookies?|beacons?|pixels?) (?::|\(|named|called)/;
const places = /\b(?:cookies?|beacons?|pixels?|local storage)\b/;
const shoots = /\b(?:photo\w*|videos?|recordings?|pictures?)\b/;

/** Whether the subject of "include" is data: "The data we collect includes", "This includes". */
function saysOfData(tokens: Token[], { group, start, form, relative }: Clause): boolean {
  if (form !== 'ing' && !relative && group > start) {
    if (group - start === 1 && /^(?:this|these|it|they)$/.test(tokens[start]?.word ?? '')) return true;
    const { head, all } = headOf(tokens, { from: start, to: group });
    return !notOfData.test(head) && all.some((word) => ofData.test(word));
  }
  // "Information collected by this app, which can include"
  if (relative && genericData.has(headOf(tokens, { from: 0, to: group }).head)) return true;
  let isOfData = false;
  for (let k = group - 1; k >= 0 && group - k < 40; k--) {
    const word = tokens[k]?.word ?? '';
    if (/^[;:]$/.test(word)) break;
    if (notOfData.test(singular(word))) return false;
    if (ofData.test(word)) isOfData = true;
  }
  return isOfData;
}

const notOfData =
  /^(?:mean|party|provider|right|service|measure|reason|purpose|way|circumstance|partner|policy|notice|site|website|statement|entity|company|transferred|forum|method|application|app|product|link|platform|page|article|cookie)$/;
const ofData =
  /^(?:data|information|info|identifiers|pii|details|logs?|registration|archives|records|profiles?|reports?|telemetry|metadata|content|accounts?)$/;
