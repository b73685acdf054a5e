import { sentIn } from '../language/sent-in.ts';
import type { Processor } from '../model.ts';
import type { Passage } from '../passages.ts';
import { type Entry, entriesOf } from '../processors/entries.ts';
import { linksOf } from '../processors/links-of.ts';
import { nameOf } from '../processors/name-of.ts';
import { each, type Work } from '../work.ts';

/**
 * The third parties that handle data for the controller: list items, rows, paragraphs that begin with a name in bold,
 * terms of a definition list, or subsections, in a section on processors.
 */
export function readProcessors(passages: Passage[]): Work<Processor[]> {
  return each(entriesOf(passages).slice(0, atMost), ({ text }) => text.length, readProcessor);
}

/** The longest list of processors met so far has some 30. What stands beyond is not summarised, and said to be so. */
const atMost = 500;

function readProcessor(entry: Entry): Processor[] {
  const named = nameOf(entry);
  if (!named) return [];
  const { name, purpose, rest } = named;
  const said = rest
    .filter(({ text }) => !isLegal.test(text) && !isOnlyAddress.test(text))
    .map(({ text }) => text);
  const handling = said.join(' ');
  const denies = said.some(deniesPersonalData);
  return [
    {
      text: name,
      quote: entry.text,
      heading: entry.heading,
      prefix: entry.prefix,
      suffix: entry.suffix,
      name,
      ...(purpose && { purpose }),
      ...(handling && { dataHandling: handling }),
      dataSent: said.flatMap(sentIn),
      ...(denies && { personalData: false as const }),
      ...linksOf(entry),
    },
  ];
}

/** "Their use of this information is subject to the Data Processing Addendum": on what terms, not what reaches it. */
const isLegal =
  /\b(?:is|are) (?:subject to|governed by|covered by|bound by|set out in|described in)\b|\bhas its own\b|\bterms (?:are|apply|will apply)\b|\bdata process(?:ing|or) (?:addendum|agreement|terms)\b|\bDPA\b|\bprivacy (?:policy|notice|statement)\b|\bterms of (?:service|use)\b|\bstandard contractual clauses\b/i;

/** A cell that holds nothing but a link, perhaps with a label ("Privacy: https://…"), or a dash for "none". */
const isOnlyAddress =
  /^\W*(?:(?:[\w-]+ ){0,3}[\w-]+:\s+)?(?:https?:\/\/\S+|link|here|none|n\/a|not linked|policy|addendum)?\W*$/i;

/** That no personal data reaches it; with an exception ("other than your IP address") some does. */
function deniesPersonalData(sentence: string): boolean {
  if (!/personal/i.test(sentence)) return false;
  return noPersonalData.some((pattern) => pattern.test(sentence)) && !hasException.test(sentence);
}

const personalData = String.raw`personal(?:ly identifiable| or sensitive)? (?:information|data)\b`;
const happens = `(?:collect|sen[dt]|shar|stor|transmit|process|pass|transfer|receiv|disclos|kept|get|access)`;
const noPersonalData = [
  // "No personal information is collected." "No personal data leaves our servers."
  new RegExp(
    String.raw`\bno ${personalData}[^.;]{0,100}\b(?:(?:is|are|will be)\b[^.;]{0,100}\b${happens}|(?:leaves|reaches)\b)`,
    'i',
  ),
  // "Personal information is never shared with them."
  new RegExp(String.raw`(?<!\bsome )\b${personalData} (?:is|are|will) (?:not|never) (?:be )?${happens}`, 'i'),
  // "We do not send them any personal data." "They never have access to personal information."
  new RegExp(
    String.raw`\b(?:(?:does|do|will|did) not|don['’]t|doesn['’]t|never) (?:have )?${happens}\w*\b[^.;,]{0,40}?\b${personalData}`,
    'i',
  ),
  // "These records contain no personal data."
  new RegExp(
    String.raw`\b(?:contains?|includes?|involves?|receives?|gets?|sees?|stores?) no ${personalData}`,
    'i',
  ),
];
const hasException = /\b(?:other than|except|apart from|besides|beyond|unless|until|more than)\b/i;
