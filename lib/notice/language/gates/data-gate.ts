import { headOf } from '../heads.ts';
import { dataMarkers, genericData, sayNothing, strongData, weakAlone, weakData } from '../lexicon/data.ts';
import { purposeGerunds, purposeVerbs } from '../lexicon/purposes.ts';
import { verbForms } from '../lexicon/verbs.ts';
import { singular } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';

/**
 * How surely a noun phrase is data. `strong`: "email address". `weak`: "type" needs a list of data around it.
 * `described`: "information that your browser sends". `generic`: "personal information" says nothing about which.
 */
export type Grade = 'strong' | 'weak' | 'described' | 'generic';

/** Takes a noun phrase; gives how surely it is data, or nothing where it is none. */
export function dataGrade(tokens: Token[], span: { from: number; to: number }): Grade | undefined {
  const { head, words, all } = headOf(tokens, span);
  const [first = ''] = words;
  if (words.length === 0 || all.length > longest || noData.test(all.join(' ')) || noNoun.test(first)) return;
  if (/^(?:submitting|providing|entering|sharing)$/.test(first) && span.to - span.from > 1) {
    return dataGrade(tokens, { ...span, from: span.from + 1 });
  }
  if (words.length > 1 && startsWithVerb(first)) return;
  // "a copy of your invoices"
  const of = span.from + tokens.slice(span.from, span.to).findIndex(({ word }) => word === 'of');
  if (head === 'copy' && of > span.from && of < span.to - 1)
    return dataGrade(tokens, { ...span, from: of + 1 });
  if (genericData.has(head)) return gradeOfGeneric(words, all);
  if (isKindOf.test(head) && all.slice(words.length).some((word) => genericData.has(singular(word)))) {
    return 'generic';
  }
  if (!strongData.has(head) && !weakData.has(head)) {
    return words.some((word) => /^(?:ip|imei|udid|gps|email|e-mail)$/.test(word)) ? 'weak' : undefined;
  }
  if (all.length === words.length && words.length === 1 && weakAlone.has(all.join(' '))) return 'weak';
  if (strongData.has(head)) return 'strong';
  return isMarked([...words.slice(0, -1), ...all.slice(words.length)]) ? 'strong' : 'weak';
}

/** The longest phrase of data met so far has some 20 words. */
const longest = 24;
/** "privacy rights", "terms of use" */
const noData = /^(?:privacy|data protection|laws?|terms|rights?|etc|third part)/;
const noNoun =
  /^(?:of|about|from|on|regarding|which|that|who|whether|by|through|for|via|will|would|have|has|had|in|into|to|if|when|where|how|so|please|using|as|at|with|we|you|they|it|is|are|be|no|none|nothing|only|more)$/;
const isKindOf = /^(?:type|kind|category|range|amount|copy|part|piece|set|form|item)$/;

/** "improving addresses"; but "operating system", "login history". */
function startsWithVerb(word: string): boolean {
  if (strongData.has(word) || weakData.has(word) || modifiers.test(word)) return false;
  const form = verbForms.get(word)?.form;
  return form === 'base' || form === 'ing' || purposeVerbs.has(word) || purposeGerunds.has(word);
}

const modifiers =
  /^(?:operating|billing|browsing|shipping|mailing|messaging|tracking|viewing|listening|identifying|driving|training|login|log|access|contact|display|screen|host|visit|support|test|research|display|report|document|post|set|market|answer|transfer|order|record)$/;

/** "health information" is data; "information about your device" is described; "personal information" says nothing. */
function gradeOfGeneric(words: string[], all: string[]): Grade {
  // "basic usage information": says that there is more to say.
  if (words[0] === 'basic' && all.length === words.length) return 'generic';
  if (words.slice(0, -1).some((word) => !sayNothing.has(word))) return 'strong';
  const rest = all.slice(words.length);
  // "measurements about how you use it"
  if (
    /^(?:about|on|regarding)$/.test(rest[0] ?? '') &&
    /^(?:how|whether|when|why)$/.test(rest[1] ?? '') &&
    rest.length > 3
  )
    return 'described';
  if (/^(?:required|needed|necessary)$/.test(rest[0] ?? '') && rest[1] === 'to') return 'described';
  // "the data you enter in the form"
  if (givenWhere.test(rest.join(' '))) return 'described';
  if (!describes.test(rest[0] ?? '')) return 'generic';
  return rest.slice(1, 9).some(tellsWhich) ? 'described' : 'generic';
}

const givenWhere =
  /^(?:that )?you (?:have |may |choose to |decide to )?(?:provide|provided|enter|entered|submit|submitted|post|posted|upload|uploaded|share|shared|put|give|gave|given) (?:in|on|when|through|via|during|as part|online)\b/;

const describes =
  /^(?:that|about|regarding|relating|concerning|related|on|generated|automatically|retrieved|associated|entered|added|contained|pertaining|from|transmitted|shown|posted)$/;

/** "information about you" says nothing; "information about your purchases" does. */
function tellsWhich(word: string): boolean {
  const noun = singular(word);
  return tells.test(noun) || ((strongData.has(noun) || weakData.has(noun)) && !tellsNothing.test(noun));
}

const tells =
  /^(?:device|browser|computer|visit|usage|use|interaction|purchase|finance|need|employer|network)$/;
const tellsNothing =
  /^(?:user|contact|identity|identifier|service|application|app|page|form|agency|company|entity|set|like|account|register|view|link|ad|record|order)$/;

/** Whether another word of the phrase is one of data: "device type", "type of device". */
function isMarked(words: string[]): boolean {
  return words.some((word) => {
    const noun = singular(word);
    if (dataMarkers.has(word)) return true;
    return (
      (strongData.has(noun) || weakData.has(noun)) &&
      !/^(?:application|app|service|function|form)$/.test(noun)
    );
  });
}

/** "how often you open it", "which pages you view": data told as a question. */
export function isQuestion(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  if (to - from < 3 || to - from > 16 || !/^(?:how|which|whether|what)$/.test(tokens[from]?.word ?? ''))
    return false;
  return tokens.slice(from, to).some(({ word }) => /^(?:you|users?|visitors?)$/.test(word));
}
