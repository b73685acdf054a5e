import type { Fact, LayeredNotice, LegalBasis, Notice, Right } from '../model.ts';
import { sameItem } from './glance.ts';

/**
 * What stands folded beneath the three lists, in this order, and the lists of the model in each row. What few look for
 * (`isSeldom`) shares one row.
 */
export const foldedTopics: { topic: FoldedTopic; lists: FoldedList[]; isSeldom?: true }[] = [
  { topic: 'rights', lists: ['rights'] },
  { topic: 'retention', lists: ['retention'] },
  { topic: 'sharing', lists: ['recipients', 'sharing'] },
  { topic: 'transfers', lists: ['transfers'] },
  { topic: 'legalBases', lists: ['legalBases'] },
  { topic: 'notCollected', lists: ['notCollected'] },
  { topic: 'analytics', lists: ['aggregateAnalytics'] },
  { topic: 'responsible', lists: ['controller', 'contact', 'dpo'] },
  { topic: 'automatedDecisions', lists: ['automatedDecisions'], isSeldom: true },
  { topic: 'sources', lists: ['sources'], isSeldom: true },
  { topic: 'children', lists: ['children'], isSeldom: true },
  { topic: 'security', lists: ['security'], isSeldom: true },
  { topic: 'changesPolicy', lists: ['changesPolicy'], isSeldom: true },
];

export type FoldedTopic =
  | 'rights'
  | 'retention'
  | 'sharing'
  | 'transfers'
  | 'legalBases'
  | 'notCollected'
  | 'analytics'
  | 'responsible'
  | 'automatedDecisions'
  | 'sources'
  | 'children'
  | 'security'
  | 'changesPolicy';
export type FoldedList =
  | 'rights'
  | 'retention'
  | 'recipients'
  | 'sharing'
  | 'transfers'
  | 'legalBases'
  | 'notCollected'
  | 'sources'
  | 'aggregateAnalytics'
  | 'automatedDecisions'
  | 'children'
  | 'security'
  | 'controller'
  | 'contact'
  | 'dpo'
  | 'changesPolicy';

/** A fact, the layer that says it, and the list it stands in. */
export interface LayeredFact {
  fact: Fact;
  layer: number;
  list: FoldedList;
}

/** All that the layers say in some lists, the upper layer first; what two layers say alike stands once. */
export function said({ layers }: LayeredNotice, lists: readonly FoldedList[]): LayeredFact[] {
  const seen = new Set<string>();
  return layers.flatMap((notice, layer) =>
    lists.flatMap((list) =>
      factsIn(notice, list).flatMap((fact) => {
        const key = sameItem(fact.text);
        if (seen.has(key)) return [];
        seen.add(key);
        return { fact, layer, list };
      }),
    ),
  );
}

/** What a folded row says of its facts. */
export interface FewWords {
  /** In words of our own: the kinds of rights, the grounds in law. */
  kinds: (Right['kind'] | LegalBasis['basis'])[];
  /** In the notice's words. */
  names: string[];
  /** How many facts are not named. */
  more: number;
}

/** So many names fit one line beside the row's own. */
const mostNames = 3;
/** A text of this length is a name; a longer one is a sentence. */
const longestName = 40;

/** Takes the facts of a row; gives what it says of them. */
export function inFewWords(facts: LayeredFact[]): FewWords {
  const kinds = unique(facts.flatMap(({ fact }) => kindOf(fact) ?? []));
  if (kinds.length > 0) {
    const unnamed = facts.filter(({ fact }) => kindOf(fact) === undefined).length;
    const shown = kinds.slice(0, mostNames);
    return { kinds: shown, names: [], more: kinds.length - shown.length + unnamed };
  }
  const named = facts.map(({ fact }) => namesOf(fact));
  const names = unique(named.flat());
  const shown = names.slice(0, mostNames);
  return {
    kinds: [],
    names: shown,
    more: names.length - shown.length + named.filter((some) => some.length === 0).length,
  };
}

/** `other` names nothing. */
function kindOf(fact: Fact & Partial<Right & LegalBasis>): FewWords['kinds'][number] | undefined {
  const kind = fact.kind ?? fact.basis;
  return kind === 'other' ? undefined : kind;
}

type Named = Partial<{ period: string; countries: string[]; tool: string }>;

function namesOf(fact: Fact & Named): string[] {
  const { period, countries = [], tool, text } = fact;
  const names = [period, tool, ...countries].filter((name) => name !== undefined);
  return names.length > 0 ? names : text.length <= longestName ? [text] : [];
}

function factsIn(notice: Notice, list: FoldedList): Fact[] {
  return [notice[list] ?? []].flat();
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
