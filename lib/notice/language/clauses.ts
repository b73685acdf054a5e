import { organisation, others, persons } from './lexicon/actors.ts';
import { genericData, strongData } from './lexicon/data.ts';
import { adverbs, formsOfBe, modals, negators, nounOpeners, subordinators } from './lexicon/grammar.ts';
import { alsoNouns, type Sense, type VerbForm } from './lexicon/verbs.ts';
import { singular } from './lexicon/words.ts';
import type { Token } from './tokens.ts';

/**
 * Who acts: the notice's organisation, the person, another ("Google"), a thing ("this information"); `relative`: what
 * stands before "that"; `infinitive`: nobody is named ("to collect"); `nobody`: no subject.
 */
export type Actor = 'organisation' | 'person' | 'other' | 'thing' | 'relative' | 'infinitive' | 'nobody';

/** What a sentence says at one of its verbs. Places are indices of tokens. */
export interface Clause {
  at: number;
  lemma: string;
  form: VerbForm['form'];
  senses: ReadonlySet<Sense>;
  /** `reduced`: "information collected by us". */
  voice: 'active' | 'passive' | 'reduced';
  actor: Actor;
  /** The clause says that it does not happen. */
  denied: boolean;
  /** "only": it happens, within limits. */
  restricted: boolean;
  /** "how we use it": speaks of it and says nothing. */
  asks: boolean;
  /** "if you provide": on a condition. */
  condition: boolean;
  /** "data that we collect", "photos you provide": belongs to the noun before it. */
  relative: boolean;
  /** Where the clause begins, where its nearest noun phrase before the verb does, and where the verb's own words do. */
  start: number;
  near: number;
  group: number;
  /** The words between there and the verb. */
  auxiliaries: string[];
}

/** Takes the tokens of a sentence; gives what it says at each verb of the lexicon, in order. One pass, each step bounded. */
export function clausesOf(tokens: Token[]): Clause[] {
  const clauses: Clause[] = [];
  for (const [at, { verb }] of tokens.entries()) {
    const clause = verb && clauseAt(tokens, at, verb, clauses);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

/** No clause of any notice met so far stands farther from its beginning. */
const reach = 80;

function clauseAt(tokens: Token[], at: number, verb: VerbForm, before: Clause[]): Clause | undefined {
  const group = groupStart(tokens, at);
  const auxiliaries = tokens.slice(group, at).map(({ word }) => word);
  const joined = joinedTo(tokens, at, group, verb, before.at(-1));
  const voice = voiceOf(tokens, at, group, verb, auxiliaries, joined);
  if (!voice) return;
  const start = clauseStart(tokens, group, voice);
  const opener = tokens[start - 1]?.word ?? '';
  const subjectEnd = beforeParentheses(tokens, group, start);
  const near = nearest(tokens, start, subjectEnd);
  const own = actorOf(tokens, { at, group: subjectEnd, near, start, opener, voice, auxiliaries });
  const actor =
    joined && voice === 'active'
      ? joined.actor
      : own === 'nobody' && voice === 'active'
        ? (actorBefore(tokens, group, auxiliaries, before) ?? own)
        : own;
  const isContact =
    verb.form !== 'ing' &&
    /^(?:we|you|i|they)$/.test(tokens[group - 1]?.word ?? '') &&
    leansOnNoun(tokens, group, start);
  return {
    at,
    lemma: verb.lemma,
    form: verb.form,
    senses: verb.senses,
    voice,
    actor,
    denied: isDenied({ tokens, at, group, near, start, voice, auxiliaries, joined, before }),
    restricted:
      auxiliaries.includes('only') || tokens[at + 1]?.word === 'only' || auxiliaries.includes('solely'),
    asks:
      /^(?:what|how|why|whether)$/.test(opener) ||
      // "a token which is used" tells more of it.
      (opener === 'which' && (near < group || start < 2)) ||
      tokens.slice(Math.max(0, near - 4), near).some(({ word }) => /^(?:what|how|why|whether)$/.test(word)),
    // "If we are sold, your data may be transferred": the main clause is on no condition.
    condition:
      /^(?:if|unless|whether|until)$/.test(opener) && !(near > start + 2 && tokens[near - 1]?.word === ','),
    relative: isContact || /^(?:that|which|who)$/.test(opener),
    start,
    near,
    group,
    auxiliaries,
  };
}

/** Where the verb's own words begin: "may also automatically" before "collect". */
function groupStart(tokens: Token[], at: number): number {
  let group = at;
  const isAdverb = (k: number) => adverbs.has(tokens[k]?.word ?? '');
  const isComma = (k: number) => tokens[k]?.word === ',';
  while (group > 0 && at - group < 8) {
    if (isAdverb(group - 1)) group--;
    // "We do, however, collect"
    else if (isComma(group - 1) && isAdverb(group - 2) && isComma(group - 3)) group -= 3;
    else break;
  }
  return group;
}

/** The verb before, where this one has its subject: "we collect, use and store". */
function joinedTo(
  tokens: Token[],
  at: number,
  group: number,
  verb: VerbForm,
  last: Clause | undefined,
): Clause | undefined {
  if (!last || last.form !== verb.form || at - last.at > 6) return;
  if (!isJoint.test(tokens[group - 1]?.word ?? '')) return;
  for (let k = last.at + 1; k < at; k++) {
    const { word, verb: other } = tokens[k] ?? {};
    if (!word || !(isJoint.test(word) || isFiller.test(word) || adverbs.has(word) || other)) return;
  }
  return last;
}

/** "We log your name but do not store your address": whose clause the second is, the first says. */
function actorBefore(
  tokens: Token[],
  group: number,
  auxiliaries: string[],
  before: Clause[],
): Actor | undefined {
  if (!/^(?:but|and|yet)$/.test(tokens[group - 1]?.word ?? '')) return;
  if (!auxiliaries.some((word) => modals.has(word) || negators.has(word) || /^do(?:es)?$/.test(word))) return;
  return before.findLast(
    ({ voice, relative, near, group: own }) => voice === 'active' && !relative && near < own,
  )?.actor;
}

const isJoint = /^(?:,|and|or|\/|nor|&|and\/or)$/;
const isFiller = /^(?:otherwise|then|not|also|only|in|any|way)$/;

function voiceOf(
  tokens: Token[],
  at: number,
  group: number,
  { form, isParticiple, lemma }: VerbForm,
  auxiliaries: string[],
  joined: Clause | undefined,
): Clause['voice'] | undefined {
  const before = tokens[group - 1];
  const direct = tokens[at - 1]?.word ?? '';
  if (isParticiple && auxiliaries.some((word) => formsOfBe.has(word))) return 'passive';
  if (form === 'ed') {
    if (joined) return joined.voice;
    if (auxiliaries.some((word) => /^(?:have|has|had)$/.test(word))) return 'active';
    if (/^(?:you|we|i|they)$/.test(before?.word ?? '')) return 'active';
    return nounOpeners.has(direct) ? undefined : 'reduced';
  }
  if (form === 'ing') {
    return nounOpeners.has(direct) && !/^(?:by|for|of|from|in|with)$/.test(direct) ? undefined : 'active';
  }
  if (joined) return nounOpeners.has(direct) ? undefined : 'active';
  // "the data we collect and use include"
  if (lemma === 'include' && before?.verb) return 'active';
  if (form === 's') {
    const isSurely = at !== group || opensObject.test(tokens[at + 1]?.word ?? '');
    return isSubject(before, alsoNouns.has(lemma) && !isSurely) ? 'active' : undefined;
  }
  if (nounOpeners.has(direct)) return;
  // A base form is a verb after "may", after "we", after a plural, and where the sentence begins with it.
  const hasSubject = before?.isWord && /^(?:you|we|i|they|who|which|that|it|users)$/.test(before.word);
  const isModal = auxiliaries.some((word) => modals.has(word));
  const isAdverbial =
    /^(?:also|only|automatically|always|currently|typically|generally|usually|sometimes)$/.test(direct);
  if (isModal || hasSubject || at === 0) return 'active';
  if (at !== group && !isAdverbial) return;
  const isPlural = before && /s$|^(?:and|or|i)$/.test(before.word) && !nounOpeners.has(before.word);
  return isPlural ? 'active' : undefined;
}

/** What stands after a verb rather than after a noun: "stores your name". */
const opensObject =
  /^(?:your|the|a|an|no|this|these|certain|some|any|all|only|information|data|personal|cookies?)$/;

/** "This includes", "the site stores"; but "valid requests": a word that is noun as often needs one that can act before it. */
function isSubject(before: Token | undefined, alsoNoun: boolean): boolean {
  if (!before) return false;
  if (/^(?:this|it|which|that|who|each|one)$/.test(before.word)) return !alsoNoun || before.word !== 'this';
  if (!before.isWord || nounOpeners.has(before.word)) return false;
  if (!alsoNoun) return true;
  if (/^\p{Lu}/u.test(before.text) && before.start > 0) return true;
  return organisation.has(before.word) || others.has(before.word) || persons.has(before.word);
}

/** After the last subordinating word or sign before the verb's own words. */
function clauseStart(tokens: Token[], group: number, voice: Clause['voice']): number {
  let start = group;
  for (; start > 0 && group - start < reach; start--) {
    const { word } = tokens[start - 1] as Token;
    if (word === ';' || word === ':') break;
    if (subordinators.has(word) && !(voice === 'passive' && word === 'that')) break;
    // "If you write to us, we store": the main clause begins.
    if (word === ',' && /^(?:we|you|they|i|psf)$/.test(tokens[start]?.word ?? '')) break;
  }
  return start;
}

/** "Members (and guests) give": the subject ends before what stands in parentheses. */
function beforeParentheses(tokens: Token[], group: number, start: number): number {
  if (tokens[group - 1]?.word !== ')') return group;
  for (let k = group - 2; k > start && group - k < 30; k--) if (tokens[k]?.word === '(') return k;
  return group;
}

/** Where the noun phrase next to the verb begins. */
function nearest(tokens: Token[], start: number, group: number): number {
  if (/^(?:we|you|they|i|it)$/.test(tokens[group - 1]?.word ?? '')) return Math.max(start, group - 1);
  let near = group;
  while (near > start && group - near < 7) {
    const { isWord, word } = tokens[near - 1] as Token;
    if (!isWord || /^(?:and|or|but)$/.test(word)) break;
    near--;
  }
  return near;
}

/** Whether "we" before the verb stands right after a noun, as in "photos you provide". */
function leansOnNoun(tokens: Token[], group: number, start: number): boolean {
  const before = tokens[group - 2];
  const isData =
    genericData.has(singular(before?.word ?? '')) || strongData.has(singular(before?.word ?? ''));
  // "From the ticket office we receive your name."
  if (!isData && /^(?:from|on|in|at|by|through|via|during|with|for|under)$/.test(tokens[start]?.word ?? ''))
    return false;
  if (!before?.isWord || subordinators.has(before.word)) return false;
  if (
    /^(?:and|or|but|so|then|also|therefore|however|case|reason|way|time|moment|as|than|to|example|instance|addition)$/.test(
      before.word,
    )
  )
    return false;
  return before.verb?.form !== 'base' || isData;
}

interface Subject {
  at: number;
  group: number;
  near: number;
  start: number;
  opener: string;
  voice: Clause['voice'];
  auxiliaries: string[];
}

function actorOf(tokens: Token[], { at, group, near, start, opener, voice, auxiliaries }: Subject): Actor {
  if (voice !== 'active') return agentOf(tokens, at);
  const close = tokens[group - 1];
  const isRelative = /^(?:that|which|who)$/.test(opener) && near === group;
  if (auxiliaries[0] === 'to' && close && !/^(?:you|yourself)$/.test(close.word)) return 'infinitive';
  if (near === group || !close) {
    if (auxiliaries.includes('to')) return 'infinitive';
    return isRelative ? 'relative' : 'nobody';
  }
  // "providers used by us": they act.
  const isAgent = close.word === 'us' && tokens[group - 2]?.word === 'by';
  if (/^(?:we|i|us)$/.test(close.word) && !isAgent) return 'organisation';
  if (/^(?:you|yourself)$/.test(close.word))
    return auxiliaries[0] === 'to' && start < near - 1 ? 'person' : 'person';
  const subject = tokens.slice(near, group);
  if (subject.some(({ word }) => others.has(word))) return 'other';
  if (
    (persons.has(close.word) && close.word !== 'your') ||
    (persons.has(subject[0]?.word ?? '') && subject[0]?.word !== 'your')
  )
    return 'person';
  if (isData(close.word)) return 'thing';
  if (organisation.has(close.word) || subject.some(({ word }) => /^(?:we|our|my|company)$/.test(word)))
    return 'organisation';
  if (/^(?:this|it|these)$/.test(close.word)) return 'thing';
  // A name: "Acme collects".
  if (/^\p{Lu}/u.test(close.text)) return 'organisation';
  return 'thing';
}

function isData(word: string): boolean {
  const noun = singular(word);
  return (
    strongData.has(noun) || genericData.has(noun) || /^(?:policy|notice|section|law|gdpr|ccpa)$/.test(noun)
  );
}

/** "collected by us" */
function agentOf(tokens: Token[], at: number): Actor {
  for (let k = at + 1; k < at + 6; k++) {
    if (tokens[k]?.word !== 'by') continue;
    const agent = tokens[k + 1];
    if (!agent) return 'nobody';
    const rest = tokens.slice(k + 1, k + 5);
    const parted = rest.findIndex(({ isWord }) => !isWord);
    if ((parted < 0 ? rest : rest.slice(0, parted)).some(({ word }) => others.has(word))) return 'other';
    if (/^(?:us|me|the|our|my)$/.test(agent.word) || organisation.has(agent.word)) return 'organisation';
    return persons.has(agent.word) ? 'person' : 'other';
  }
  return 'nobody';
}

interface Denial {
  tokens: Token[];
  at: number;
  group: number;
  near: number;
  start: number;
  voice: Clause['voice'];
  auxiliaries: string[];
  joined: Clause | undefined;
  before: Clause[];
}

/** Whether the clause says that it does not happen. The only place where negation is decided. */
function isDenied({ tokens, at, group, near, start, voice, auxiliaries, joined, before }: Denial): boolean {
  if (joined?.denied) return true;
  // "not only collect": it is collected.
  if (auxiliaries.some((word, k) => negators.has(word) && auxiliaries[k + 1] !== 'only')) return true;
  if (auxiliaries.includes('longer') && auxiliaries.includes('no')) return true;
  const next = tokens[at + 1]?.word ?? '';
  // "we collect no cookies", "stores none of it"; not "no more than", "no later than".
  if (voice === 'active' && /^(?:no|none|nothing|neither|nor)$/.test(next)) {
    return !/^(?:more|later|longer|less|further|fewer)$/.test(tokens[at + 2]?.word ?? '');
  }
  // "No cookies are set", "None of it is sold", "neither your name nor …"
  const first = tokens[start]?.word ?? '';
  if (voice === 'passive' && /^(?:no|none|neither|nothing)$/.test(first)) return true;
  if (voice === 'passive' && /^(?:no|none|neither|nothing)$/.test(tokens[near]?.word ?? '')) return true;
  if (/^(?:neither|nor|without|nobody)$/.test(tokens[near]?.word ?? '')) return true;
  if (/^(?:without|nor)$/.test(tokens[group - 1]?.word ?? '')) return true;
  // "nor do we collect"
  if (
    /^(?:nor|neither|never)$/.test(tokens[near - 2]?.word ?? '') &&
    /^(?:do|does|did|will|would|can|may|shall|have|has)$/.test(tokens[near - 1]?.word ?? '')
  )
    return true;
  // "we stopped collecting", "refrain from collecting"
  const last = before.at(-1);
  // "no data including your name"
  if (last?.denied && tokens[at]?.word === 'including' && at - last.at < 20) return true;
  // "not required to collect"
  if (last?.denied && auxiliaries[0] === 'to' && group - last.at === 1) return true;
  if (last?.senses.has('stop') && !last.denied && at - last.at <= 3 && tokens[at]?.verb?.form === 'ing')
    return true;
  // "do not intend to collect", "does not want you to send"
  for (let k = Math.max(start, group - 6); k < group; k++) {
    if (!negators.has(tokens[k]?.word ?? '')) continue;
    if (
      /^(?:intend|want|need|have|wish|plan|seek|aim|expect|knowingly|allow|permit|attempt|try)$/.test(
        tokens[k + 1]?.word ?? '',
      )
    )
      return true;
  }
  return false;
}

/** Whether any clause that is not a side remark denies. For a heading: "What we do not collect". */
export function deniesAny(clauses: Clause[]): boolean {
  return clauses.some(({ denied }) => denied);
}
