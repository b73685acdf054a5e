import { enumerate } from '../language/enumerate.ts';
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
      dataSent: said.flatMap(dataSentIn),
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

/** "We share your name, email address, affiliation, and address with CVent.": each item, where several are named. */
function dataSentIn(sentence: string): string[] {
  if (!severalThings.test(sentence)) return [];
  const statement = sentence.replace(occasion, '').replace(aside, ' ');
  for (const pattern of sends) {
    const { things } = pattern.exec(statement)?.groups ?? {};
    const items = things ? enumerate(things.replace(examples, '').replace(verbAfter, '')) : [];
    if (items.length > 1 && !items.some((item) => /^(?:we|you|they|it|this)\b/i.test(item))) return items;
  }
  return [];
}

/** What parts the items of an enumeration; a sentence without it names no two. */
const severalThings = /[,;]|\s(?:and|as well as)\s/i;

/** "If you subscribe, your email address is stored …" */
const occasion = /^(?:if|when|whenever|where|once|after|before|during|as soon as)\b[^,]{1,120},\s+/i;

/** "Your name, which stands on your badge, is …"; but what a thing includes is what is sent. */
const aside = /,\s+(?:which|that|who)\s+(?!(?:may |can |also )?(?:include|contain))[^,]{1,120},\s+/i;

/** "Some personal information, including your name and IP address": these are what is sent. */
const examples =
  /^.*?(?:,\s+|\b)(?:such as|including|for example|(?:which|that) (?:may |can |also )*(?:includes?|contains?))[:,]?\s+/i;

/** "…, your username and IP address, are stored on their servers" */
const verbAfter = /,?\s+(?:is|are|may be|will be|can be)\s.*$/i;

const sends = [
  // "The following is sent to Acme: your name, your company."
  /\b(?:sen[dt]s?|shared?|shares|stored?|transmit(?:s|ted)?|pass(?:ed)?|transferred|transfers?|gives?|given|receives?)\b[^.:]{0,80}:\s+(?<things>[^.:]+?)\.?$/i,
  // "We provide Acme with your name and email address."
  /\b(?:provides?|shares?)\s+(?:\S+\s+){1,4}?with\s+(?<things>(?:your|the|their)\b[^.]{1,400}?)\.?$/i,
  // "You upload your badge photo, name and email address directly to Acme."
  /\byou (?:will |may |must )?(?:upload|provide|enter|give|submit)\s+(?<things>(?:your|the)\b[^.]{1,300}?)\s+(?:directly )?(?:to|with)\s/i,
  // "We give Acme your name, email address, and employer."
  /\b(?:gives?|sends?|pass(?:es)?|provides?)\s+(?:them|it|[A-Z][\w.]*)\s+(?<things>(?:your|the|their|its)\b[^.]{1,400}?)\.?$/,
  // "We share your name, email address, affiliation, and address with CVent."
  /\b(?:shares?|sends?|transmits?|pass(?:es)?|gives?|transfers?|provides?)\s+(?:them\s+|it\s+)?(?<things>[^.]{1,400}?)\s+(?:with|to)\s+[^\s]/i,
  // "Request time, Request URL, … are sent to their servers."
  /^(?<things>[^.]+?)\s+(?:is|are|may be|will be|can be)\s+(?:\w+\s+){0,2}?(?:sent|stored|handled|shared|transmitted|transferred|transited|processed|passed|logged|collected|kept|held)\b/i,
  // "Your IP address and User-Agent transit their servers."
  /^(?<things>[^.]+?)\s+(?:transits?|pass(?:es)? through|reach(?:es)?)\s/i,
  // "It receives your name and email address." "They get: name, email address"
  /\b(?:receives?|gets?|sees?|stores?|handles?|processes?)(?::|\s+only)?\s+(?<things>[^.]{1,400})\.?$/i,
  // A table's cell of data: "IP address, user agent"
  /^(?<things>[^.]*,[^.]*)\.?$/,
];
