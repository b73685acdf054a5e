import { enumerate } from './enumerate.ts';
import { patternsFor, type Statement } from './statement.ts';

/**
 * Takes a sentence of an entry on a processor; gives the data that it says are sent there, each item, where several are
 * named: "We share your name, email address, affiliation, and address with CVent."
 */
export function sentIn(sentence: string): string[] {
  if (!severalThings.test(sentence)) return [];
  const statement = sentence.replace(occasion, '').replace(aside, ' ');
  for (const pattern of patternsFor(statement, statementsOfSending)) {
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

/** Ordered: the first that names several things decides. Each with a sentence it serves. */
export const statementsOfSending: Statement[] = [
  // "The following is sent to Acme: your name, your company."
  {
    needs: [':'],
    says: /\b(?:sen[dt]s?|shared?|shares|stored?|transmit(?:s|ted)?|pass(?:ed)?|transferred|transfers?|gives?|given|receives?)\b[^.:]{0,80}:\s+(?<things>[^.:]{1,400}?)\.?$/i,
  },
  // "We provide Acme with your name and email address."
  {
    needs: ['provide', 'share'],
    says: /\b(?:provides?|shares?)\s+(?:\S+\s+){1,4}?with\s+(?<things>(?:your|the|their)\b[^.]{1,400}?)\.?$/i,
  },
  // "You upload your badge photo, name and email address directly to Acme."
  {
    needs: ['upload', 'provide', 'enter', 'give', 'submit'],
    says: /\byou (?:will |may |must )?(?:upload|provide|enter|give|submit)\s+(?<things>(?:your|the)\b[^.]{1,300}?)\s+(?:directly )?(?:to|with)\s/i,
  },
  // "We give Acme your name, email address, and employer."
  {
    needs: ['give', 'send', 'pass', 'provide'],
    says: /\b(?:gives?|sends?|pass(?:es)?|provides?)\s+(?:them|it|[A-Z][\w.]*)\s+(?<things>(?:your|the|their|its)\b[^.]{1,400}?)\.?$/,
  },
  // "We share your name, email address, affiliation, and address with CVent."
  {
    needs: ['share', 'send', 'transmit', 'pass', 'give', 'transfer', 'provide'],
    says: /\b(?:shares?|sends?|transmits?|pass(?:es)?|gives?|transfers?|provides?)\s+(?:them\s+|it\s+)?(?<things>[^.]{1,400}?)\s+(?:with|to)\s+[^\s]/i,
  },
  // "Request time, Request URL, … are sent to their servers."
  {
    needs: [
      'sent',
      'stored',
      'handled',
      'shared',
      'transmitted',
      'transferred',
      'transited',
      'processed',
      'passed',
      'logged',
      'collected',
      'kept',
      'held',
    ],
    says: /^(?<things>[^.]+?)\s+(?:is|are|may be|will be|can be)\s+(?:\w+\s+){0,2}?(?:sent|stored|handled|shared|transmitted|transferred|transited|processed|passed|logged|collected|kept|held)\b/i,
  },
  // "Your IP address and User-Agent transit their servers."
  {
    needs: ['transit', 'pass', 'reach'],
    says: /^(?<things>[^.]+?)\s+(?:transits?|pass(?:es)? through|reach(?:es)?)\s/i,
  },
  // "It receives your name and email address." "They get: name, email address"
  {
    needs: ['receive', 'get', 'see', 'store', 'handle', 'process'],
    says: /\b(?:receives?|gets?|sees?|stores?|handles?|processes?)(?::|\s+only)?\s+(?<things>[^.]{1,400})\.?$/i,
  },
  // A table's cell of data: "IP address, user agent"
  { needs: [','], says: /^(?<things>[^.]*,[^.]*)\.?$/ },
];
