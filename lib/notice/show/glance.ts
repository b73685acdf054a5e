import { trimEndOf } from '../../text/trim.ts';
import type { DataItem, LayeredNotice, Notice, Processor, Purpose } from '../model.ts';

/** The lists that stand open at the head of the summary. */
export type GlanceList = 'dataCollected' | 'processors' | 'purposes';

/** An item of a list, the layer that says it, and its place there, by which warnings name it. */
export interface Placed<Item> {
  item: Item;
  layer: number;
  index: number;
}

/** What stands in those lists. */
export interface GlanceItems {
  dataCollected: DataItem;
  processors: Processor;
  purposes: Purpose;
}

/** The page's own items of a list. */
export function ownItems<List extends GlanceList>(
  { layers: [notice] }: LayeredNotice,
  list: List,
): Placed<GlanceItems[List]>[] {
  return placed(notice, list, 0);
}

/** What the layer at `index` says in a list that no layer above it says. */
export function addedBy<List extends GlanceList>(
  { layers }: LayeredNotice,
  index: number,
  list: List,
): Placed<GlanceItems[List]>[] {
  const notice = layers[index];
  if (!notice) return [];
  const seen = new Set(layers.slice(0, index).flatMap((above) => above[list].map(keyOf)));
  return placed(notice, list, index).filter(({ item }) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Kinds of one category stand side by side, the categories in the order in which the notice first names them. */
export function byCategory(items: Placed<DataItem>[]): Placed<DataItem>[] {
  const groups = Map.groupBy(items, ({ item }) => item.category);
  return [...groups.values()].flat();
}

/** What is sent to a processor, where its sentences do not name it already. */
export function namedOnlyAsSent({ dataSent, dataHandling = '' }: Processor): string[] {
  const handling = dataHandling.toLowerCase();
  return dataSent.every((item) => handling.includes(item.toLowerCase())) ? [] : dataSent;
}

/** Where a contact leads: a mail address or an http(s) URL; absent for any other text. */
export function contactHref(text: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
}

/**
 * Two items are one where they differ only in case, an article in front, number or closing punctuation:
 * "Your IP address." and "IP addresses".
 */
export function sameItem(text: string): string {
  return trimEndOf(text.normalize('NFKC').toLowerCase().trim(), '.,;:')
    .replace(/^(?:your|the|an?|any|our)\s+/, '')
    .split(/\s+/)
    .map(singular)
    .join(' ');
}

function placed<List extends GlanceList>(notice: Notice, list: List, layer: number) {
  const items = notice[list] as GlanceItems[List][];
  return items.map((item, index) => ({ item, layer, index }));
}

function keyOf(item: GlanceItems[GlanceList]): string {
  return sameItem('name' in item ? item.name : item.text);
}

function singular(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
