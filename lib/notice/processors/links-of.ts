import { addressesIn } from '../addresses-in.ts';
import { matches } from '../language/matches.ts';
import type { Link, Processor } from '../model.ts';
import { partsOf, safeUrl } from '../safe-url.ts';
import type { Entry } from './entries.ts';

type Role = 'dpa' | 'privacyPolicy' | 'other';

/** Takes an entry; gives its links by what they are: the DPA, the privacy policy, and the others. */
export function linksOf(entry: Entry): Pick<Processor, 'dpa' | 'privacyPolicy' | 'otherLinks'> {
  const found: { dpa?: Link; privacyPolicy?: Link; otherLinks: Link[] } = { otherLinks: [] };
  let from = 0;
  for (const span of addressesIn(entry)) {
    const url = safeUrl(span.url);
    if (!url) continue;
    const text = entry.text.slice(span.start, span.end);
    const before = entry.text.slice(Math.max(from, span.start - reach), span.start);
    const role = roleOf(text, before, columnOf(entry, span), url);
    const link: Link = { text, url, written: span.bare ? 'bare' : 'link' };
    if (role === 'other' || found[role]) found.otherLinks.push(link);
    else found[role] = link;
    from = span.end;
  }
  return found;
}

/**
 * What a link is: by its own text; where that is only an address or "here", by the words before it, its column, its path.
 * "Google Ads Data Processing Terms" is a DPA, "linehaul" neither.
 */
function roleOf(text: string, before: string, column: string | undefined, url: string): Role {
  const own = named(text);
  if (own) return own;
  const byColumn = column === undefined ? undefined : named(column);
  if (isVague.test(text)) return byColumn ?? byPath(url) ?? 'other';
  if (!isMute.test(text)) return byColumn ?? 'other';
  return lastNamed(before) ?? byColumn ?? byPath(url) ?? 'other';
}

/** Characters. How far before a link a word may stand that says what it is. */
const reach = 120;

function byPath(url: string): Role | undefined {
  return named(partsOf(url).path.replace(/[-_/]/g, ' '));
}

/** A text that says nothing of where it leads. */
const isMute =
  /^\W{0,10}(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\S*|here|link|this (?:page|link)|read more|more|details|see)\W{0,10}$/i;

/** "this agreement": a document, but not which. Words before it may name another one ("the Privacy Policy and Terms"). */
const isVague = /^\W*(?:the |this |their )?(?:agreement|addendum|terms|policy|notice|statement)\W*$/i;

const names: Record<Role, RegExp> = {
  dpa: /\bdata[- ]process(?:ing|or)\b|\bDPA\b|\bprocess(?:ing|or) (?:addendum|agreement|terms|amendment)\b/gi,
  privacyPolicy: /\bprivacy\b/gi,
  other: /\bterms (?:of|and)\b|\bhomepage\b|\bwebsite\b/gi,
};

function named(text: string): Role | undefined {
  if (text.search(names.dpa) >= 0) return 'dpa';
  return text.search(names.privacyPolicy) >= 0 ? 'privacyPolicy' : undefined;
}

/** The role named nearest before the link: "its own Terms of Service (https://…) and Privacy Policy (https://…)". */
function lastNamed(text: string): Role | undefined {
  let last: { role: Role; at: number } | undefined;
  for (const role of ['dpa', 'privacyPolicy', 'other'] as const) {
    for (const { index } of matches(text, names[role])) {
      if (!last || index > last.at) last = { role, at: index };
    }
  }
  return last?.role;
}

function columnOf({ columns, breaks }: Entry, { start }: { start: number }): string | undefined {
  return columns?.[breaks.filter((at) => at <= start).length];
}
