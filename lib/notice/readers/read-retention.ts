import { bare } from '../language/enumerate.ts';
import { keeping, retentionCues } from '../language/frames/retention.ts';
import { nounPhrases } from '../language/noun-phrases.ts';
import type { Said } from '../language/said.ts';
import type { Token } from '../language/tokens.ts';
import type { Retention } from '../model.ts';
import type { Reading } from '../readings.ts';
import { readByCues } from './read-by-cues.ts';

/** How long data is kept: the sentences that say so, with what is kept and the period where they name them. */
export function readRetention(readings: Reading[]): Retention[] {
  return readByCues(readings, {
    cues: retentionCues,
    own: 'retention',
    within: saysItIsKept,
    listed: keeping,
    leadIns: periods,
    notIn: ['transfers', 'changes'],
    needs: keeping,
    unless: isOtherwise,
  }).map(({ fact, reading }) => {
    const period = periods.exec(fact.quote)?.[0];
    const what = whatIsKept(reading);
    return { ...fact, ...(what && { what }), ...(period && { period }) };
  });
}

const periods =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|eighteen|twenty|thirty|sixty|ninety)(?: \(\d+\))?[- ]?(?:business |calendar |working )?(?:hour|day|week|month|year)s?\b|\bindefinitely\b/i;

/** Requests and answers, children's data, how safely something is erased, who keeps something from whom. */
const isOtherwise =
  /\b(?:correct|rectify|restrict)\b|\bright to\b|\b(?:respond|reply|answer)\b[^.;]{0,80}\b(?:days|month)|\byou(?:['’]d| would)? (?:can |may |wish |want |like )(?:\w+ ){0,6}?(?:delete|erase|remove|request)\b|\brequest (?:that|the|us)\b|\b(?:child|children|minors?)\b|\bsecure manner\b|\byounger than\b|\b(?:ability|give you ways|option) to\b|\byou (?:later |ask |may |can )?(?:to )?delete\b|\blog ?in\b/i;

/** Under a heading of retention: that something is kept or erased, and not by the person. */
function saysItIsKept({ clauses, text }: Reading): boolean {
  if (/\b(?:please|e-?mail|contact|secure|located|servers? (?:in|are))\b/i.test(text)) return false;
  if (!howLong.test(text)) return false;
  return clauses.some(
    ({ senses, actor, asks }) => !asks && actor !== 'person' && (senses.has('hold') || senses.has('erase')),
  );
}

const howLong =
  /\b(?:longe?r?|periods?|until|need(?:ed|s)?|necessary|requir\w+|times?|days?|weeks?|months?|years?|after|when|while|once|oblig\w+|laws?|legal\w*|archiv\w+|backups?|not|never|only)\b/i;

/** "server logs" of "We keep server logs for 90 days", "Server logs are kept for 90 days". */
function whatIsKept(said: Said): string | undefined {
  const { clauses, tokens, text } = said;
  for (const clause of clauses) {
    const { senses, asks, relative, condition, voice, at, start, group, actor } = clause;
    if (asks || relative || condition || actor === 'person') continue;
    if (!senses.has('hold') && !senses.has('erase')) continue;
    if (voice === 'reduced') continue;
    const spans =
      voice === 'passive'
        ? nounPhrases(tokens, start, { end: group })
        : nounPhrases(tokens, at + 1, { end: objectEnd(tokens, at + 1) }).slice(0, 4);
    const first = tokens[spans[0]?.from ?? -1];
    const last = tokens[(spans.findLast(({ after }) => after !== 'examples')?.to ?? 0) - 1];
    if (!first || !last || last.end <= first.start) continue;
    const what = bare(text.slice(first.start, last.end));
    if (what && what.length < 100 && !isPronoun.test(what)) return what;
  }
  return;
}

/** Where what is kept ends: the sentence goes on to say how long, where or what for. */
function objectEnd(tokens: Token[], from: number): number {
  for (let k = from + 1; k < tokens.length; k++) if (goesOn.test(tokens[k]?.word ?? '')) return k;
  return tokens.length;
}

const goesOn =
  /^(?:for|until|as|after|in|on|within|up|at|than|no|only|to|if|when|while|once|because|where|indefinitely|beyond|longer|from)$/;

const isPronoun = /^(?:it|them|this|that|these|those|some|all|any|we|you|they|such)$/i;
