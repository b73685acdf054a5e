import { trimEndOf } from '../language/trim.ts';
import type { Coverage, Fact, LayeredNotice, Notice, Processor } from '../model.ts';

/** The figures at the head of the popup, over all layers, no item counted twice. */
export interface Counts {
  data: number;
  processors: number;
  /** Processors with a DPA linked in at least one layer. */
  dpas: number;
  purposes: number;
}

/** Counts what the layers say together. */
export function countAll({ layers }: LayeredNotice): Counts {
  const processors = layers.flatMap((notice) => notice.processors);
  const names = (list: Processor[]) => new Set(list.map(({ name }) => sameItem(name))).size;
  return {
    data: new Set(layers.flatMap((notice) => notice.dataCollected.map(({ text }) => sameItem(text)))).size,
    processors: names(processors),
    dpas: names(processors.filter(({ dpa }) => dpa)),
    purposes: new Set(layers.flatMap((notice) => notice.purposes.map(({ text }) => sameItem(text)))).size,
  };
}

/** How many of a list's items the layer at `index` says that no layer above it says. */
export function addedBy({ layers }: LayeredNotice, index: number, list: GlanceList): number {
  const above = new Set(layers.slice(0, index).flatMap((notice) => itemKeys(notice, list)));
  const own = new Set(layers[index] ? itemKeys(layers[index], list) : []);
  return [...own].filter((key) => !above.has(key)).length;
}

/** The lists that have a count of their own. */
export type GlanceList = 'dataCollected' | 'processors' | 'purposes';

/** "1 purpose", "4 purposes", "no purposes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count || 'no'} ${count === 1 ? one : many}`;
}

/** One line on what a layer beneath holds: "8 kinds of data, 9 purposes". Empty where it holds neither. */
export function digest(notice: Notice): string {
  const { dataCollected, processors, purposes, aggregateAnalytics, unread } = notice;
  return [
    dataCollected.length && counted(dataCollected.length, 'kind of data', 'kinds of data'),
    processors.length && counted(processors.length, 'processor'),
    purposes.length && counted(purposes.length, 'purpose'),
    aggregateAnalytics.length && counted(aggregateAnalytics.length, 'measurement tool'),
    unread.length && `${unread.length} not summarised`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What stands folded beneath the three lists, in this order. */
export const restTopics = [
  { topic: 'rights', label: 'Rights' },
  { topic: 'retention', label: 'Retention' },
  { topic: 'transfers', label: 'Transfers' },
  { topic: 'sharing', label: 'Sharing' },
  { topic: 'controller', label: 'Controller' },
  { topic: 'contact', label: 'Contact' },
  { topic: 'changesPolicy', label: 'Later changes' },
] as const;
export type RestTopic = (typeof restTopics)[number]['topic'];

/** A fact, and the index of the layer that says it. */
export interface LayeredFact {
  fact: Fact;
  layer: number;
}

/** All that the layers say on one topic, the upper layer first; what two layers say alike stands once. */
export function said({ layers }: LayeredNotice, topic: RestTopic): LayeredFact[] {
  const seen = new Set<string>();
  return layers.flatMap((notice, layer) =>
    [notice[topic] ?? []].flat().flatMap((fact) => {
      const key = sameItem(fact.text);
      if (seen.has(key)) return [];
      seen.add(key);
      return { fact, layer };
    }),
  );
}

/** What is sent to a processor, where its sentences do not name it already. */
export function namedOnlyAsSent({ dataSent, dataHandling = '' }: Processor): string[] {
  const handling = dataHandling.toLowerCase();
  return dataSent.every((item) => handling.includes(item.toLowerCase())) ? [] : dataSent;
}

/** Sentences in facts, in whole percent over all layers, never rounded up; absent where there are none. */
export function coveragePercent({ layers }: LayeredNotice): number | undefined {
  const sum = (key: keyof Coverage) => layers.reduce((total, { coverage }) => total + coverage[key], 0);
  const sentences = sum('sentences');
  return sentences ? Math.floor((100 * sum('inFacts')) / sentences) : undefined;
}

/** Where a contact leads: a mail address or an http(s) URL; absent for any other text. */
export function contactHref(text: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
}

function itemKeys(notice: Notice, list: GlanceList): string[] {
  return notice[list].map((item) => sameItem('name' in item ? item.name : item.text));
}

/**
 * Two items are one where they differ only in case, an article in front, number or closing punctuation:
 * "Your IP address." and "IP addresses".
 */
function sameItem(text: string): string {
  return trimEndOf(text.normalize('NFKC').toLowerCase().trim(), '.,;:')
    .replace(/^(?:your|the|an?|any|our)\s+/, '')
    .split(/\s+/)
    .map(singular)
    .join(' ');
}

function singular(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
