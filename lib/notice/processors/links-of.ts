import { safeUrl } from '../../text/safe-url.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Link, Processor } from '../model.ts';
import type { Entry } from './entries.ts';
import { type Role, roleOf } from './link-roles.ts';

type Links = Pick<Processor, 'dpa' | 'privacyPolicy' | 'otherLinks'>;

/**
 * Takes an entry and the address of its page; gives its links by what they are: the DPA, the privacy policy, and the
 * others. An address that stands twice is one link, and is what one of them says that it is. What the entry's footnotes
 * link is its own, too; links within the page are not.
 */
export function linksOf(entry: Entry, pageUrl: string): Links {
  const byUrl = new Map<string, Found>();
  for (const found of [entry, ...(entry.footnotes ?? [])].flatMap((part) => linksIn(part, pageUrl))) {
    const known = byUrl.get(found.link.url);
    if (!known || (known.role === 'other' && found.role !== 'other')) byUrl.set(found.link.url, found);
  }
  const links: Links = { otherLinks: [] };
  for (const { role, link } of byUrl.values()) {
    if (role === 'other' || links[role]) links.otherLinks.push(link);
    else links[role] = link;
  }
  return links;
}

interface Found {
  role: Role;
  link: Link;
}

function linksIn(part: Pick<Entry, 'text' | 'links' | 'columns' | 'breaks'>, pageUrl: string): Found[] {
  let from = 0;
  const firstLetter = part.text.search(/\w/);
  return addressesIn(part).flatMap((span) => {
    const url = safeUrl(span.url);
    if (!url || url.startsWith(`${pageUrl}#`)) return [];
    const text = part.text.slice(span.start, span.end);
    const before = part.text.slice(Math.max(from, span.start - reach), span.start);
    from = span.end;
    const after = part.text.slice(span.end, span.end + reach).split(/[.;]\s/, 1)[0] ?? '';
    const isName = span.start <= firstLetter && !text.includes('/');
    const role = roleOf({ text, before, after, isName, column: columnOf(part, span), url });
    return { role, link: { text, url, written: span.bare ? 'bare' : 'link' } };
  });
}

/** Characters. How far before a link a word may stand that says what it is. */
const reach = 120;

function columnOf(
  { columns, breaks }: Pick<Entry, 'columns' | 'breaks'>,
  { start }: { start: number },
): string | undefined {
  return columns?.[breaks.filter((at) => at <= start).length];
}
