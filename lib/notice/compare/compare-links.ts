import type { Processor } from '../model.ts';
import type { ItemChange } from './compare-processors.ts';
import { pairUp } from './pair-up.ts';
import { comparable } from './same-text.ts';

/**
 * Links of one processor that were added, removed, or lead elsewhere now. A link is its address: other words for
 * the same document do not change what the notice refers to.
 */
export function compareLinks(before: Processor, after: Processor): ItemChange[] {
  const { alike, removed, added } = pairUp(linksOf(before), linksOf(after), (a, b) =>
    a.role === b.role && (a.role !== 'link' || comparable(a.label) === comparable(b.label)) ? 1 : 0,
  );
  const line = ({ name }: Processor, { label, url }: RoleLink) => `${name}, ${label}: ${url}`;
  return [
    ...alike.map(
      ([a, b]): ItemChange => ({
        list: 'link',
        kind: 'reworded',
        text: line(after, b),
        before: line(before, a),
      }),
    ),
    ...added.map((link): ItemChange => ({ list: 'link', kind: 'added', text: line(after, link) })),
    ...removed.map((link): ItemChange => ({ list: 'link', kind: 'removed', text: line(before, link) })),
  ];
}

/** What the links of a processor are compared by, in an order of their own. */
export function linkKeys(processor: Processor): string[] {
  return linksOf(processor).map(({ key }) => key);
}

interface RoleLink {
  key: string;
  role: 'dpa' | 'policy' | 'link';
  label: string;
  url: string;
}

function linksOf({ dpa, privacyPolicy, otherLinks }: Processor): RoleLink[] {
  const all = [
    ...(dpa ? [roleLink('dpa', 'DPA', dpa.url)] : []),
    ...(privacyPolicy ? [roleLink('policy', 'privacy policy', privacyPolicy.url)] : []),
    ...otherLinks.map(({ text, url }) => roleLink('link', text || 'link', url)),
  ];
  const byKey = new Map(all.map((link) => [link.key, link]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function roleLink(role: RoleLink['role'], label: string, written: string): RoleLink {
  const url = URL.parse(written)?.href ?? written;
  return { key: `${role} ${url}`, role, label, url };
}
