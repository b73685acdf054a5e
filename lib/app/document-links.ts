import type { Link } from '../notice/model.ts';
import type { PageOutline } from '../notice/page-outline.ts';
import { safeUrl } from '../text/safe-url.ts';
import { withoutQuery } from '../text/without-query.ts';
import type { DocumentLinks } from './popup-state.ts';

/**
 * Takes a page; gives the documents on privacy that it links to, each address once, by what their links say. A link's
 * text decides; where that says nothing, its path does.
 */
export function documentLinks({ url, noticeLinks, outline }: PageOutline): DocumentLinks {
  const inText = outline?.sections.flatMap(({ lines }) =>
    lines.flatMap(({ text, links }) =>
      links.map((span): Link => ({ text: text.slice(span.start, span.end), url: span.url, written: 'link' })),
    ),
  );
  const found: DocumentLinks = { notices: [], processorLists: [], dpas: [] };
  const seen = new Set([withoutQuery(url)]);
  for (const link of [...noticeLinks, ...(inText ?? [])]) {
    const list = listOf(link);
    const address = list && safeUrl(link.url);
    if (!list || !address || seen.has(withoutFragment(address)) || found[list].length === most) continue;
    // The page's own sections are no further documents.
    if (withoutQuery(address) === withoutQuery(url)) continue;
    seen.add(withoutFragment(address));
    found[list].push({ ...link, url: address });
  }
  return found;
}

/** More than any notice links to that could be met; the popup stays short. */
const most = 10;

/** In this order: "Data Processing Agreement and list of subprocessors" is a DPA, "Privacy policy" no list. */
const lists: [keyof DocumentLinks, RegExp][] = [
  // "Data Processing Addendum", "Data Protection Agreement", "DPA (PDF)"
  ['dpas', /\bdata[ -](?:processing|protection) (?:addend\w+|agreement|amendment|terms)\b|\bDPA\b/i],
  // "Subprocessors", "List of sub-processors", "Our data processors"
  ['processorLists', /\bsub[- ]?processors?\b|\b(?:data|our|third[ -]party) processors\b/i],
  // "Privacy Policy", "Data Protection Notice", "Privacy"; not "Your privacy choices"
  [
    'notices',
    /\bprivacy (?:notice|policy|statement)\b|\bdata protection (?:notice|policy|statement)\b|^privacy$|\bprivacy[ -]policies\b/i,
  ],
];

function listOf({ text, url }: Link): keyof DocumentLinks | undefined {
  const path =
    URL.parse(url)
      ?.pathname.replace(/[-_/.]+/g, ' ')
      .trim() ?? '';
  return named(text) ?? named(path);
}

function named(text: string): keyof DocumentLinks | undefined {
  return lists.find(([, pattern]) => pattern.test(text.trim().slice(0, 200)))?.[0];
}

const withoutFragment = (url: string) => url.replace(/#.*/s, '');
