import { matches } from '../../text/matches.ts';
import { partsOf } from '../../text/safe-url.ts';

/** What a link in an entry leads to. */
export type Role = 'dpa' | 'privacyPolicy' | 'other';

/** A link's text and surroundings. */
interface Surroundings {
  text: string;
  /** The words before it, from the link before. */
  before: string;
  /** The words after it. */
  after: string;
  /** It is the entry's name that is linked. */
  isName: boolean;
  /** The heading of its column, in a table. */
  column: string | undefined;
  url: string;
}

/**
 * What a link is: by its own text; where that is only an address or "here", by the words before it, its column, its path.
 * "Google Ads Data Processing Terms" is a DPA, "linehaul" neither.
 */
export function roleOf({ text, before, after, isName, column, url }: Surroundings): Role {
  if (isScheme.test(text) || isSchemeHost.test(partsOf(url).host)) return 'other';
  const own = named(text);
  if (own) return own;
  // "Acme’s privacy policy", of which only the name is linked.
  if (/['’]s$/.test(text)) return named(after) ?? 'other';
  const byColumn = column === undefined ? undefined : named(column);
  if (isVague.test(text)) return byColumn ?? byPath(url) ?? 'other';
  if (isName || !isMute.test(text)) return byColumn ?? 'other';
  return lastNamed(before) ?? byColumn ?? byPath(url) ?? 'other';
}

/** Whether a link's text names a data processing addendum, whatever it is called. */
export function namesDpa(text: string): boolean {
  return named(text) === 'dpa';
}

function byPath(url: string): Role | undefined {
  return named(partsOf(url).path.replace(/[-_/]/g, ' '));
}

/** "Data Privacy Framework", "Privacy Shield": a scheme for transfers, nobody's privacy policy. */
const isScheme = /\bprivacy (?:frameworks?|shield)\b|\bDPF\b/i;
const isSchemeHost = /(?:^|\.)(?:dataprivacyframework|privacyshield)\.gov$/i;

/** A text that says nothing of where it leads. */
const isMute =
  /^\W{0,10}(?:https?:\/\/\S+|(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:\/\S*)?|here|link|this (?:page|link)|read more|more|details|see|pdf|view)\W{0,10}$/i;

/** "this agreement": a document, but not which. Words before it may name another one ("the Privacy Policy and Terms"). */
const isVague = /^\W*(?:the |this |their )?(?:agreement|addendum|terms|policy|notice|statement)\W*$/i;

const document = 'addend(?:um|a)|agreements?|amendments?|terms|contract|annex|appendix|exhibit|conditions';

const names: Record<Role, RegExp> = {
  // "Data Processing Addendum", "Data Protection Agreement", "GDPR Amendment", "DPA (PDF)", "Auftragsverarbeitungsvertrag"
  dpa: new RegExp(
    String.raw`\bdata[- ]process(?:ing|or)\b|\bdata[- ]protection (?:${document})\b|\bDPA\b|\bprocess(?:ing|or)s? (?:${document})\b|\bGDPR (?:${document})\b|\bprivacy (?:addendum|amendment)\b|\bAuftragsverarbeitung`,
    'gi',
  ),
  privacyPolicy:
    /\bprivacy\b(?! (?:frameworks?|shield)\b)|\bdata[- ]protection (?:policy|notice|statement|declaration)\b/gi,
  other: /\bterms (?:of|and)\b|\bhomepage\b|\bwebsite\b/gi,
};

function named(text: string): Exclude<Role, 'other'> | undefined {
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
