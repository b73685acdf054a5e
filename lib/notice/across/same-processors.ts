import type { Notice, Processor } from '../model.ts';
import { knownNames } from './known-names.ts';

/** A processor as one notice names it. */
export interface Mention {
  notice: Notice;
  processor: Processor;
}

/** One processor, and every time that one of the notices names it. */
export interface SameProcessor {
  /** The fullest of its names. */
  name: string;
  /** The other names under which notices name it, as written. */
  alsoNamed: string[];
  /** Why other names are taken for the same: they are known to be, or the DPA stands on the same host. */
  joinedBy: JoinedBy[];
  mentions: Mention[];
}
export type JoinedBy = 'known-name' | 'dpa-host';

/**
 * The processors of several notices, each once, in the order in which they are first named. Two names are one
 * processor where they differ only in case, in what stands in parentheses or in the company's form; where a table
 * knows both, or one is the other's short name in parentheses; or where their DPAs stand on one host, one name's words
 * are among the other's, and no notice names the two apart.
 */
export function sameProcessors(notices: readonly Notice[]): SameProcessor[] {
  const groups = new Set<Group>();
  const byName = new Map<string, Group>();
  for (const notice of notices) {
    for (const processor of notice.processors) {
      const { plain, keys } = namesOf(processor);
      const there = keys.flatMap((key) => byName.get(key) ?? [])[0];
      const group = there ?? { mentions: [], byHost: false };
      group.mentions.push({ notice, processor, plain });
      groups.add(group);
      for (const key of keys) byName.set(key, byName.get(key) ?? group);
    }
  }
  return joinedByHost([...groups]).map(described);
}

/** The host of a processor's DPA, without "www."; absent where none is linked. */
export function dpaHost({ dpa }: Processor): string | undefined {
  return dpa && new URL(dpa.url).hostname.replace(/^www\./, '');
}

/** What a name is compared by: small letters, no parentheses, no company's form. */
export function plainName(name: string): string {
  return withoutForm(name.replace(/\([^()]*\)/g, ' '));
}

interface NamedMention extends Mention {
  plain: string;
}

interface Group {
  mentions: NamedMention[];
  byHost: boolean;
}

/** The plain name, and what it is known by: itself, or the first of its row, and its short name in parentheses. */
function namesOf({ name }: Processor): { plain: string; keys: string[] } {
  const plain = plainName(name) || withoutForm(name);
  // "Amazon Web Services (AWS)": only letters that the name begins its words with are its short name.
  const short = /\(([A-Z][A-Za-z0-9&.]{1,9})\)/.exec(name)?.[1];
  const isShort = short !== undefined && initials(name) === short.toUpperCase();
  return { plain, keys: [plain, ...(isShort ? [withoutForm(short)] : [])].map(known) };
}

const initials = (name: string) => (name.replace(/\([^()]*\)/g, ' ').match(/\b\p{Lu}/gu) ?? []).join('');

function withoutForm(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(/ (?:inc|llc|ltd|limited|gmbh|corp|corporation|co|pbc|b\.v|s\.a|plc)\.?$/, '')
    .trim();
}

const known = (name: string) => firstOfRow.get(name) ?? name;

const firstOfRow = new Map(knownNames.flatMap((row) => row.map((name) => [name, row[0] ?? name])));

function joinedByHost(groups: Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const same = joined.find((other) => isSameByHost(group, other));
    if (!same) joined.push(group);
    else {
      same.mentions.push(...group.mentions);
      same.byHost = true;
    }
  }
  return joined;
}

function isSameByHost(a: Group, b: Group): boolean {
  if (a.mentions.some(({ notice }) => b.mentions.some((other) => other.notice === notice))) return false;
  return a.mentions.some((one) =>
    b.mentions.some((other) => {
      const host = dpaHost(one.processor);
      return host !== undefined && host === dpaHost(other.processor) && isWithin(one.plain, other.plain);
    }),
  );
}

/** True where all words of one name are words of the other: "Google" and "Google Analytics". */
function isWithin(a: string, b: string): boolean {
  const [fewer = new Set(), more = new Set()] = [a, b]
    .map((name) => new Set(name.split(' ')))
    .sort((one, other) => one.size - other.size);
  return fewer.isSubsetOf(more);
}

function described({ mentions, byHost }: Group): SameProcessor {
  const names = [...new Set(mentions.map(({ processor }) => processor.name))];
  const [name = ''] = names.toSorted((a, b) => b.length - a.length);
  const byTable = new Set(mentions.map(({ plain }) => plain)).size > 1 && !byHost;
  return {
    name,
    alsoNamed: names.filter((other) => other !== name),
    joinedBy: [...(byTable ? ['known-name' as const] : []), ...(byHost ? ['dpa-host' as const] : [])],
    mentions: mentions.map(({ notice, processor }) => ({ notice, processor })),
  };
}
