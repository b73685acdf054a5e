// The category of a kind of data by the nouns that name it (lexicon/data.ts). To add a term whose words say another: write
// it into the row of its category below.
import type { DataCategory } from '../model.ts';
import { headOf } from './heads.ts';
import { dataNouns, genericData } from './lexicon/data.ts';
import { singular, words } from './lexicon/words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Takes what names a kind of data; gives its category: by its head, or where that says nothing alone by the word beside it. */
export function categoryOf(item: string): DataCategory {
  const term = terms.find(([, pattern]) => pattern.test(item));
  if (term) return term[0];
  const tokens = tokensOf(item);
  const first = phraseOf(tokens);
  const { words: toHead, all } = headOf(tokens, first);
  const ordered = [...toHead.toReversed(), ...all.slice(toHead.length)].map(singular);
  const [head = ''] = ordered;
  const own = strong.get(head);
  if (own && !leansOnOthers.has(head)) return own;
  const beside = ordered.filter((word) => word !== head && !genericData.has(word));
  const told = beside.filter((word) => !leansOnOthers.has(word));
  const found =
    firstIn(strong, told) ?? own ?? firstIn(strong, beside) ?? firstIn(weak, told) ?? weak.get(head);
  return found ?? (youProvide.test(item) ? 'content' : 'other');
}

function firstIn(nouns: Map<string, DataCategory>, names: string[]): DataCategory | undefined {
  const name = names.find((one) => nouns.has(one));
  return name === undefined ? undefined : nouns.get(name);
}

/** Up to the first comma or "such as": the rest are examples. */
function phraseOf(tokens: Token[]): { from: number; to: number } {
  const end = tokens.findIndex(({ word }, at) => at > 0 && /^[,;:(]$/.test(word));
  return { from: 0, to: end > 0 ? end : tokens.length };
}

const strong = new Map<string, DataCategory>();
const weak = new Map<string, DataCategory>();
for (const [category, nouns] of Object.entries(dataNouns) as [
  DataCategory,
  { strong: string; weak?: string },
][]) {
  for (const word of words(nouns.strong)) strong.set(word, category);
  for (const word of words(nouns.weak ?? ''))
    if (word && !strong.has(word) && !weak.has(word)) weak.set(word, category);
}

/** They say what the word beside them says: "payment information", "login history", "health profile". */
const leansOnOthers = words(
  'address name identifier id number log history record profile activity registration version type size token photo picture image data information category kind detail particulars',
);

const youProvide = /\byou (?:may )?(?:provide|give|send|submit|upload|write)\b/i;

/** Ordered. Terms whose words say something else one by one. */
const terms: [DataCategory, RegExp][] = [
  [
    'online-identifier',
    /\breferr\w+\b|\b(?:user|screen|login|domain|host)[- ]?(?:names?|ids?)\b|\bIPs?\b|\b(?:device|advertising|session|cookie|account) (?:ids?|identifiers?)\b/i,
  ],
  ['device', /\buser[- ]?agents?\b|\boperating systems?\b|\bbrowser\b|\btime ?zones?\b/i],
  ['identity', /\bbiograph\w+|\b(?:ID|identity) cards?\b|\b(?:date|year) of birth\b|\bdisplay names?\b/i],
  [
    'contact',
    /\be-?mails?(?: addresse?s?)?$|\b(?:e-?mail|postal|mailing|street|home|shipping|physical) (?:addresse?s?|contact)\b|\bphone\b/i,
  ],
  ['payment', /\bbilling\b|\b(?:credit|debit|payment)\b/i],
  [
    'special',
    /\b(?:ethnic\w*|racial|religio\w*|sensitive|demographic|health|medical|disabilit\w*|trade union)\b/i,
  ],
  [
    'usage',
    /\brace results?\b|\b(?:your|the) use of\b|\binteractions? with\b|\busage\b|\bpages? (?:viewed|visited|you)\b/i,
  ],
  ['location', /\b(?:country|city|state|region|place) of\b|\bresidence\b/i],
];
